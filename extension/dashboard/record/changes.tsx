import type { Visit } from "../../../src/log/records.ts";
import { type Sentence, textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { useRoom } from "./source.ts";
import { nameOf } from "./words.ts";

/** Companies that one sentence names. */
const mostNamed = 5;

/** What is new at the newest visit, and what is gone, beside the one before it. */
export function changesOf([newest, before]: readonly Visit[]): {
  kinds: string[];
  kindsGone: string[];
  companies: string[];
  companiesGone: string[];
} | null {
  if (newest === undefined || before === undefined) return null;
  const asked = ({ given }: Visit) =>
    new Set(given.flatMap(([kind, , deed]) => (deed === "asked" ? [kind as string] : [])));
  const met = (visit: Visit) => new Set(visit.met.map(([company]) => company));
  const missing = (a: Set<string>, b: Set<string>) => [...a].filter((one) => !b.has(one));
  return {
    kinds: missing(asked(newest), asked(before)),
    kindsGone: missing(asked(before), asked(newest)),
    companies: missing(met(newest), met(before)),
    companiesGone: missing(met(before), met(newest)),
  };
}

/** "Since your last visit": in sentences. */
export function Changes({ visits }: { visits: readonly Visit[] }) {
  const { companyNamed } = useRoom();
  const texts = useTexts();
  const { t, phrase, list } = texts;
  const changes = changesOf(visits);
  if (changes === null) return null;
  const names = (keys: readonly string[]) =>
    list(keys.slice(0, mostNamed).map((key) => nameOf(companyNamed(key), key, texts)));
  const kinds = (ids: readonly string[]) => list(ids.map((id) => t(textKey("kind", id, "in"))));
  const said: Sentence[] = [
    ...(changes.kinds.length > 0
      ? [{ key: "record_change_asks", values: { what: { text: kinds(changes.kinds) } } }]
      : []),
    ...(changes.kindsGone.length > 0
      ? [
          {
            key: "record_change_asks_no_more",
            values: { what: { text: kinds(changes.kindsGone) } },
          },
        ]
      : []),
    ...(changes.companies.length > 0
      ? [{ key: "record_change_met", values: { who: { text: names(changes.companies) } } }]
      : []),
    ...(changes.companiesGone.length > 0
      ? [{ key: "record_change_gone", values: { who: { text: names(changes.companiesGone) } } }]
      : []),
  ];
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t("record_changes")}</h2>
      {said.length === 0 && <p>{t("record_changes_none")}</p>}
      <ul class="sentences">
        {said.map((sentence) => (
          <li key={sentence.key}>{phrase(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
