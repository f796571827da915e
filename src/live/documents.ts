import type { FrameFacts } from "../messages/protocol.ts";
import type { LiveFrame, LiveVisit } from "./visit.ts";

/**
 * Documents of frames that are gone and are still kept: many a fingerprint is taken in a frame of a moment, and
 * many a newsletter's frame shows another page once it was sent.
 */
const mostPast = 40;

/**
 * Puts what a frame told in the place of what it told before. An older message never replaces a newer one
 * of the same document; that is what makes repeats and late arrivals harmless.
 */
export function takeFrame(
  visit: LiveVisit,
  frame: number,
  origin: string,
  facts: FrameFacts,
): void {
  const isSame = (other: LiveFrame) => other.facts.document === facts.document;
  const isNewer = (other: LiveFrame) => other.facts.sequence <= facts.sequence;
  const gone = visit.past?.findIndex(isSame) ?? -1;
  if (gone >= 0) {
    // A last word of a document that another one has taken the place of already.
    visit.past = (visit.past ?? []).map((one, at) =>
      at === gone && isNewer(one) ? { origin, facts: pastOf(facts) } : one,
    );
    return;
  }
  const known = visit.frames[frame];
  if (known !== undefined) {
    if (isSame(known) && !isNewer(known)) return;
    if (!isSame(known)) keepPast(visit, [known]);
  }
  visit.frames[frame] = { origin, facts };
}

/** Only these frames are still there: what scripts did in the others, and what was typed, is kept. */
export function keepFrames(visit: LiveVisit, there: ReadonlySet<number>): void {
  const gone = Object.entries(visit.frames).filter(([frame]) => !there.has(Number(frame)));
  for (const [frame] of gone) delete visit.frames[Number(frame)];
  keepPast(
    visit,
    gone.map(([, frame]) => frame),
  );
}

function keepPast(visit: LiveVisit, gone: readonly LiveFrame[]): void {
  const telling = gone.filter(
    ({ facts: { actions, reads, typed } }) => actions.length + reads.length + typed.length > 0,
  );
  if (telling.length === 0) return;
  const past = telling.map(({ origin, facts }) => ({ origin, facts: pastOf(facts) }));
  visit.past = [...(visit.past ?? []), ...past].slice(-mostPast);
}

/** What stays of a document that is gone: what it asked only where the person answered. */
const pastOf = (facts: FrameFacts): FrameFacts => ({
  ...facts,
  ...(facts.typed.length > 0 ? {} : { asked: [], hiddenAutofill: [] }),
  notRead: [],
});

/** Every document of a page that is or was there. */
export const documentsOf = ({ frames, past = [] }: LiveVisit): LiveFrame[] => [
  ...Object.values(frames),
  ...past,
];
