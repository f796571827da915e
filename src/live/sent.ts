import type { KindId } from "../kinds/index.ts";
import type { Channel, Confidence, LogFact } from "../log/event.ts";

/** Data that left a page for somebody, as long as the page is open. No place for the data itself. */
export interface SentFact {
  kind: KindId;
  host: string;
  channel: Channel;
  encoding: readonly string[];
  when: "before-submit" | "after-submit";
  confidence: Confidence;
  /** Milliseconds from the last change of the field to the sending. */
  delay: number;
  /** When it was first sent, ms since epoch. */
  at: number;
  /** Script that sent it, where somebody saw. */
  script?: string;
  /** It went to the page's own site, by another company's script. */
  collector?: true;
}

/** A company that a form is made of: its own box, its payment, its accounts, its look-up of addresses. */
export interface HelperFact {
  host: string;
  role: "frame" | "look-up" | "payment" | "sign-in";
  kinds: KindId[];
  /** Script that does it, where somebody saw. */
  script?: string;
}

/** What reading scripts did, as one frame tells it. */
export interface ReadFact {
  kind: KindId;
  /** Scripts at work, the nearest first. */
  scripts: readonly string[];
  count: number;
}

/** Most facts of a visit: hostile pages send everything everywhere. */
const mostFacts = 300;

const sureness: readonly Confidence[] = ["possible", "likely", "saw"];

/** Adds a fact to those that are known; one of the same key becomes surer, earlier. Returns whether anything changed. */
export function addSent(known: SentFact[], fact: SentFact): boolean {
  const alike = known.filter(
    ({ kind, host, channel }) =>
      kind === fact.kind && host === fact.host && channel === fact.channel,
  );
  // What was recognised itself leaves nothing to guess.
  if (isGuess(fact.encoding)) {
    if (alike.some(({ encoding }) => !isGuess(encoding))) return false;
  } else {
    for (const one of alike.filter(({ encoding }) => isGuess(encoding)))
      known.splice(known.indexOf(one), 1);
  }
  const same = known.find((one) => keyOf(one) === keyOf(fact));
  if (same === undefined) {
    if (known.length >= mostFacts) return false;
    known.push(fact);
    return true;
  }
  const before = JSON.stringify(same);
  if (sureness.indexOf(fact.confidence) > sureness.indexOf(same.confidence))
    same.confidence = fact.confidence;
  if (fact.when === "before-submit") same.when = fact.when;
  same.delay = Math.min(same.delay, fact.delay);
  same.at = Math.min(same.at, fact.at);
  if (same.script === undefined && fact.script !== undefined) same.script = fact.script;
  return JSON.stringify(same) !== before;
}

const keyOf = ({ kind, host, channel, encoding }: SentFact): string =>
  [kind, host, channel, ...encoding].join(" ");

/** A disguise that was told by who made it and how long it is, not by what is in it. */
export const isGuess = (encoding: readonly string[]): boolean =>
  encoding.some((layer) => layer.startsWith("unknown-"));

/** Adds a helper. Returns whether anything changed. */
export function addHelper(known: HelperFact[], { host, role, kinds, script }: HelperFact): boolean {
  const same = known.find((one) => one.host === host && one.role === role);
  if (same === undefined) {
    if (known.length >= mostFacts) return false;
    known.push({ host, role, kinds: [...kinds], ...(script === undefined ? {} : { script }) });
    return true;
  }
  if (script !== undefined) same.script ??= script;
  const fresh = kinds.filter((kind) => !same.kinds.includes(kind));
  same.kinds.push(...fresh);
  return fresh.length > 0;
}

/** What left, as events. */
export const sentEvents = (
  sent: readonly SentFact[],
  siteOf: (host: string) => string,
): LogFact[] =>
  sent.map(({ kind, host, script, channel, encoding, when, confidence, delay, collector }) => ({
    type: "sent",
    kind,
    to: { host, site: siteOf(host), ...(script === undefined ? {} : { script }) },
    channel,
    encoding,
    when,
    confidence,
    delay,
    ...(collector === undefined ? {} : { collector }),
  }));
