import { deedsByHost, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Kinds of input that are listened to for the whole page: frameworks take all of them, and nothing else. */
const fewestStreams = 4;

/** Elements whose attributes were gone through, at least. */
const fewestElements = 8;

/**
 * Per cent of the page's elements, in one go: who notes what was clicked goes through the way up to the root
 * at each click, and through the same few elements again and again.
 */
const smallestShare = 50;

/** Texts shorter than this are no page. */
const fewestLetters = 500;

/**
 * Who goes through a page node by node may look for something in it: only where all changes are watched, and
 * enough is sent to be a page.
 */
const walked = { steps: 20, changes: 4, sent: 300 };

/** A film is sent piece by piece; one message is a figure, or its beginning. */
const fewestSends = 2;

/** Recorders watch for new and for changed elements, below the whole page. */
const fewestChanges = 3;

/**
 * One script watches every change of the page, listens to several kinds of input and writes the page down:
 * together they make a film of the visit.
 */
export const sessionRecording = defineSignal({
  id: "session-recording",
  level: 2,
  lessons: ["session-replay"],
  laws: [],
  match: (facts, companies) =>
    deedsByHost(facts, companies).flatMap((deeds) => {
      const changes = deeds.size("observe-document");
      const streams = deeds.size("listen-document");
      const elements = deeds.count("markup-read");
      const share = deeds.size("markup-read");
      const letters = deeds.size("markup-whole");
      if (changes < fewestChanges || streams < fewestStreams) return [];
      const written = elements >= fewestElements && share >= smallestShare;
      const sends = deeds.count("send");
      const steps = deeds.count("markup-walk");
      const isWalked =
        steps >= walked.steps &&
        changes >= walked.changes &&
        sends >= fewestSends &&
        deeds.size("send") >= walked.sent;
      if (!written && letters < fewestLetters && !isWalked) return [];
      return [
        findingOf(deeds, sends >= fewestSends ? "saw" : "likely", {
          streams,
          elements,
          share,
          letters,
          ...(isWalked ? { steps } : {}),
          sends,
          // None: it leaves out what people type.
          fieldReads: deeds.count("key-read"),
        }),
      ];
    }),
});
