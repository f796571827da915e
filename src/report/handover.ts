import type { KindId } from "../kinds/index.ts";
import type { Confidence } from "../log/event.ts";
import type { Phrase, SentField } from "./shapes.ts";

/** In which form data went, as far as it matters to the person whose it is. */
const forms = ["plain", "packed", "hashed", "encrypted"] as const;
type Form = (typeof forms)[number];

/** What one receiver got at one time, in whatever pieces and forms. */
export interface Handover {
  host: string;
  when: SentField["when"];
  confidence: Confidence;
  kinds: KindId[];
  /** The one that is easiest to read first. */
  forms: Form[];
  /** Script that sent it; null where nobody saw. */
  script: string | null;
  /** Milliseconds from typing to the first sending; null where that is not known. */
  delay: number | null;
  /** Is the receiver a measuring program at the site's own address? */
  collector: boolean;
}

/** Ways in which every address and body is written: whoever gets them reads them. */
const readable: ReadonlySet<string> = new Set([
  "form",
  "html",
  "json",
  "percent",
  "quoted-printable",
  "split",
]);

/** Names of what gives a fingerprint of data, which cannot be turned back. */
const hash =
  /^(?:adler|blake|crc|djb|fnv|hmac|keccak|md\d|murmur|ripemd|salt|sha\d|unknown-hash|whirlpool)/;

/** Null where it came key by key: then the pieces tell how they went, if any of them was told. */
function formOf(encoding: readonly string[]): Form | null {
  if (encoding.includes("keystrokes")) return null;
  if (encoding.some((layer) => hash.test(layer))) return "hashed";
  if (encoding.includes("unknown-encryption")) return "encrypted";
  return encoding.every((layer) => readable.has(layer)) ? "plain" : "packed";
}

/** Who got what: one entry for all kinds that went to one receiver alike, in the order in which they were seen. */
export function handovers(sent: readonly SentField[]): Handover[] {
  const byKind = new Map<string, Handover>();
  for (const { kind, host, when, confidence, encoding, script, delay, collector } of sent) {
    const key = [host, when, confidence, kind].join(" ");
    const one = byKind.get(key) ?? {
      host,
      when,
      confidence,
      kinds: [kind],
      forms: [],
      script: null,
      delay: null,
      collector: collector === true,
    };
    byKind.set(key, one);
    const form = formOf(encoding);
    if (form !== null && !one.forms.includes(form)) one.forms.push(form);
    one.script ??= script ?? null;
    if (delay !== undefined) one.delay = Math.min(one.delay ?? delay, delay);
  }
  const alike = new Map<string, Handover>();
  for (const one of byKind.values()) {
    if (one.forms.length === 0) one.forms.push("plain");
    one.forms.sort((a, b) => forms.indexOf(a) - forms.indexOf(b));
    const key = [one.host, one.when, one.confidence, one.script, ...one.forms].join(" ");
    const known = alike.get(key);
    if (known === undefined) alike.set(key, one);
    else {
      known.kinds.push(...one.kinds);
      known.delay = Math.min(known.delay ?? Infinity, one.delay ?? Infinity);
      if (known.delay === Infinity) known.delay = null;
    }
  }
  return [...alike.values()];
}

/** The sentences about a handover: what went where; then in which form, how soon, and by which script. */
export function handoverPhrases(handover: Handover): { say: Phrase; how: Phrase[] } {
  const { host, when, kinds, forms: own, script, delay, collector } = handover;
  const seconds = delay === null ? null : Math.floor(delay / 1000);
  return {
    say: phrase(
      collector ? "popup_proof_collected" : `popup_proof_sent_${when.replace("-", "_")}`,
      {
        kinds: { kinds },
        host: { text: host },
      },
    ),
    how: [
      ...own.slice(0, 1).map((form) => phrase(`sent_as_${form}`)),
      ...(own.indexOf("hashed") > 0 ? [phrase("sent_also_hashed")] : []),
      ...(seconds === null
        ? []
        : [
            seconds === 0
              ? phrase("sent_at_once")
              : phrase("sent_later", { count: { count: seconds } }),
          ]),
      ...(script === null ? [] : [phrase("sent_by", { script: { text: script } })]),
    ],
  };
}

const phrase = (key: string, values: Phrase["values"] = {}): Phrase => ({ key, values });
