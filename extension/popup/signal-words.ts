import { isKindId } from "../../src/kinds/index.ts";
import type { Phrase, SeenSignal } from "../../src/report/shapes.ts";
import { type Texts, textKey } from "../../src/text/index.ts";
import type { SignalId } from "../../src/trackers/index.ts";

/** The one sentence about a finding: who does it, where it is somebody else. */
export const sentenceOf = (id: SignalId, company: string | null): Phrase =>
  company === null
    ? { key: textKey("signal", id, "what"), values: {} }
    : { key: textKey("signal", id, "by"), values: { company: { text: company } } };

/** Lists of our own words that evidence may hold, each with the sentence that tells them. */
const lists = [
  { name: "events", says: "popup_finding_events", word: (id: string) => textKey("event", id) },
  { name: "purposes", says: "popup_finding_agrees", word: (id: string) => textKey("agrees", id) },
  {
    name: "permissions",
    says: "popup_finding_asks",
    word: (id: string) => textKey("permission", id),
  },
] as const;

/** What the findings of one signal were about, in plain sentences: none where there is nothing to add. */
export function moreOf(findings: readonly SeenSignal[], { t, list, phrase }: Texts): string[] {
  const words = (name: string): string[] => [
    ...new Set(
      findings.flatMap(({ evidence }) => {
        const value = evidence[name];
        return Array.isArray(value) ? (value as readonly string[]) : [];
      }),
    ),
  ];
  const kinds = words("kinds").filter(isKindId);
  const about = { key: "popup_finding_kinds", values: { kinds: { kinds } } };
  const lines = kinds.length === 0 ? [] : [phrase(about)];
  for (const { name, says, word } of lists) {
    const said = words(name).map((id) => t(word(id)));
    if (said.length > 0) lines.push(t(says, { list: list(said) }));
  }
  return lines;
}
