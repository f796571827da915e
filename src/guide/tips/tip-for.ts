import { type KindId, kindOf } from "../../kinds/index.ts";
import type { SignalId } from "../../trackers/index.ts";
import type { Occasion, TipDefinition } from "./define.ts";
import { type TipId, tips } from "./index.ts";

/** A finding, with how sure it is. What only might be is no occasion for a tip. */
interface Sure {
  confidence: "saw" | "likely" | "possible";
}

/** What was seen on a page, as far as tips care: every page report has it. */
export interface Seen {
  asked: readonly { kind: KindId }[];
  typed: readonly KindId[];
  read: readonly (Sure & { kind: KindId })[];
  sent: readonly (Sure & { kind: KindId })[];
  /** `level` 0: only noted, and less telling than what the page asks. */
  signals: readonly (Sure & { id: SignalId; level?: number })[];
  met: readonly unknown[];
}

/** What happened, most telling first. */
const occasions = ["sent", "read", "signal", "typed", "asked", "noted", "met"] as const;
type Happened = (typeof occasions)[number];

/** What a tip must be about to fit what happened. */
const aboutOf = (happened: Happened): Occasion => (happened === "noted" ? "signal" : happened);

const risks = { low: 0, medium: 1, high: 2, "very-high": 3 } as const;

/**
 * The tip that is most about what was seen on a page: what left before what was merely asked, what can do
 * most harm before the rest, a tip about that very kind before one about any.
 *
 * @param quiet ids of the tips that the person put away, or that rest
 * @param learned lessons that the person got: tips about them are only given where something has left
 * @returns null where nothing was seen, or every tip about it was put away
 */
export function tipFor(
  seen: Seen,
  { quiet, learned = [] }: { quiet: readonly string[]; learned?: readonly string[] },
): TipId | null {
  const known = ({ lesson }: TipDefinition) => lesson !== undefined && learned.includes(lesson);
  for (const occasion of occasions) {
    const urgent = occasion === "sent" || occasion === "read";
    const fitting = tips
      .filter((tip) => urgent || !known(tip))
      .map((tip) => ({
        id: tip.id,
        fit: tip.when === aboutOf(occasion) ? fitOf(tip, occasion, seen) : noFit,
      }))
      .filter(({ id, fit }) => fit > noFit && !quiet.includes(id))
      .sort((a, b) => b.fit - a.fit);
    const [best] = fitting;
    if (best !== undefined) return best.id;
  }
  return null;
}

const noFit = -1;
/** Below that of any kind: such a tip fits everything. */
const general = -0.5;

/** How well a tip fits what was seen: the risk of the riskiest of its kinds that was. */
function fitOf({ when, kinds, signals }: TipDefinition, occasion: Happened, seen: Seen): number {
  if (when === "met") return seen.met.length > 0 ? general : noFit;
  if (when === "signal") {
    const heard = sure(seen.signals).filter(
      ({ level }) => (level === 0) === (occasion === "noted"),
    );
    return heard.some(({ id }) => signals?.includes(id)) ? general : noFit;
  }
  const happened = kindsThat[when](seen);
  if (happened.length === 0) return noFit;
  if (kinds === undefined) return general;
  const own = happened.filter((kind) => kinds.includes(kind));
  return Math.max(noFit, ...own.map((kind) => risks[kindOf(kind).risk]));
}

const sure = <Finding extends Sure>(findings: readonly Finding[]): Finding[] =>
  findings.filter(({ confidence }) => confidence !== "possible");

const kindsThat = {
  sent: ({ sent }: Seen) => sure(sent).map(({ kind }) => kind),
  read: ({ read }: Seen) => sure(read).map(({ kind }) => kind),
  typed: ({ typed }: Seen) => typed,
  asked: ({ asked }: Seen) => asked.map(({ kind }) => kind),
};
