import { type Because, becauseIds } from "../fields/because.ts";
import type { Confidence, Evidence, LogEvent, Party } from "./event.ts";

/** Identity of an event in the store: visit, type, and what it is about. */
export type EventKey = [visit: string, type: LogEvent["type"], ...subject: string[]];

/** The key that makes writing an event twice the same as writing it once. */
export const keyOf = (event: LogEvent): EventKey => [event.visit, event.type, ...subjectOf(event)];

function subjectOf(event: LogEvent): string[] {
  switch (event.type) {
    case "asked":
    case "typed":
      return [event.kind];
    case "read":
      return [event.kind, ...partyKey(event.by)];
    case "sent":
      return [event.kind, event.to.host, event.channel, ...event.encoding];
    case "met":
      return [event.party.host];
    case "signal":
      return [event.signal, ...(event.by === undefined ? [] : partyKey(event.by))];
  }
}

const partyKey = ({ host, script }: Party): string[] =>
  script === undefined ? [host] : [host, script];

/** From weak to strong. */
const strengths: readonly Confidence[] = ["possible", "likely", "saw"];

/** The stronger of two confidences; `undefined` is weaker than any. */
export const stronger = (a: Confidence | undefined, b: Confidence): Confidence =>
  a !== undefined && strengths.indexOf(a) >= strengths.indexOf(b) ? a : b;

/**
 * Two accounts of one event become one: counts and evidence by maximum, confidence by the stronger, the
 * earliest time. The order of the accounts does not matter, nor how often each comes.
 *
 * @param old what is known
 * @param next an event of the same key
 */
export function merge<Event extends LogEvent>(old: Event, next: NoInfer<Event>): Event {
  const merged: Record<string, unknown> = { ...old, at: Math.min(old.at, next.at) };
  const a: Partial<AllFields> = old;
  const b: Partial<AllFields> = next;
  if (b.confidence) merged.confidence = stronger(a.confidence, b.confidence);
  if (a.requests !== undefined) merged.requests = Math.max(a.requests, b.requests ?? 0);
  if (a.count !== undefined || b.count !== undefined)
    merged.count = Math.max(a.count ?? 1, b.count ?? 1);
  if (a.delay !== undefined || b.delay !== undefined)
    merged.delay = Math.min(
      a.delay ?? Number.POSITIVE_INFINITY,
      b.delay ?? Number.POSITIVE_INFINITY,
    );
  if (a.collector || b.collector) merged.collector = true;
  if (a.required !== undefined) merged.required = a.required || b.required;
  if (a.when !== undefined && b.when === "before-submit") merged.when = b.when;
  if (a.because && b.because) merged.because = mergeBecause(a.because, b.because);
  if (a.evidence && b.evidence) merged.evidence = mergeEvidence(a.evidence, b.evidence);
  for (const role of ["to", "party"] as const) {
    const [known, other] = [a[role], b[role]];
    if (known && other) merged[role] = mergeParty(known, other);
  }
  return merged as Event;
}

/** Every field that merging looks at, whichever type of event has it. */
interface AllFields {
  type: LogEvent["type"];
  confidence: Confidence;
  requests: number;
  count: number;
  delay: number;
  collector: true;
  required: boolean;
  when: "before-submit" | "after-submit";
  because: readonly Because[];
  evidence: Evidence;
  to: Party;
  party: Party;
}

/** In the order of the one list, so that no order of arrival shows. */
const mergeBecause = (a: readonly Because[], b: readonly Because[]): Because[] =>
  becauseIds.filter((id) => a.includes(id) || b.includes(id));

/** The party's script is not part of the key here: the first by name stands for all. */
function mergeParty(a: Party, b: Party): Party {
  const [script] = [a.script, b.script].filter((address) => address !== undefined).sort();
  return script === undefined ? a : { ...a, script };
}

/** Most names that one piece of evidence lists: the store stays finite whatever a page does. */
const mostNames = 100;

function mergeEvidence(a: Evidence, b: Evidence): Evidence {
  const merged: Record<string, Evidence[string]> = {};
  for (const [name, piece] of Object.entries({ ...b, ...a })) {
    merged[name] = mergePiece(piece, b[name] ?? piece);
  }
  return merged;
}

function mergePiece(a: Evidence[string], b: Evidence[string]): Evidence[string] {
  if (typeof a === "number" && typeof b === "number") return Math.max(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  if (typeof a === "object" && typeof b === "object") {
    return [...new Set([...a, ...b])].sort().slice(0, mostNames);
  }
  // Two versions of a signal disagree about the form: the richer form stays.
  return richness(a) >= richness(b) ? a : b;
}

const richness = (piece: Evidence[string]): number =>
  ["boolean", "number", "object"].indexOf(typeof piece);
