import type { AboutFact } from "../trackers/index.ts";

const everyOffer: AboutFact["offers"] = ["withdraw", "contact", "untargeted", "leave"];

/** What the frames of a page say about it together. */
export function aboutPage(frames: readonly AboutFact[]): AboutFact {
  const places = frames.map(({ notice }) => notice);
  const longest = frames.map(({ bundled }) => bundled).sort((a, b) => b.length - a.length);
  // What the page itself offers is not known before it is read.
  const unread = places[0] === "unread";
  const looks = frames.map(({ look }) => look);
  return {
    ticked: frames.flatMap(({ ticked }) => ticked),
    bundled: longest[0] ?? [],
    demanded: frames.find(({ demanded }) => demanded.length > 0)?.demanded ?? [],
    dialog: frames.find(({ dialog }) => dialog !== null)?.dialog ?? null,
    notice: (["near", "page", "none"] as const).find((place) => places.includes(place)) ?? "unread",
    look: {
      // Another frame may hold the link.
      unlinked: looks.some(({ unlinked }) => unlinked) && !unread && !places.includes("page"),
      size: Math.max(0, ...looks.map(({ size }) => size)),
      contrast: Math.max(0, ...looks.map(({ contrast }) => contrast)),
      minutes: Math.max(0, ...looks.map(({ minutes }) => minutes)),
    },
    offers: unread ? everyOffer : [...new Set(frames.flatMap(({ offers }) => offers))],
    shows: [...new Set(frames.flatMap(({ shows }) => shows))],
    afterNo: [...new Set(frames.flatMap(({ afterNo }) => afterNo))],
    unexplained: frames.flatMap(({ unexplained }) => unexplained),
    ages: frames.flatMap(({ ages }) => ages),
    markedLinks: frames.reduce((sum, { markedLinks }) => sum + markedLinks, 0),
  };
}
