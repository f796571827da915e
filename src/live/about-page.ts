import type { AboutFact } from "../trackers/index.ts";

/** What the frames of a page say about it together. */
export function aboutPage(frames: readonly AboutFact[]): AboutFact {
  const places = frames.map(({ notice }) => notice);
  const longest = frames.map(({ bundled }) => bundled).sort((a, b) => b.length - a.length);
  const looks = frames.map(({ look }) => look);
  return {
    ticked: frames.flatMap(({ ticked }) => ticked),
    bundled: longest[0] ?? [],
    demanded: frames.find(({ demanded }) => demanded.length > 0)?.demanded ?? [],
    dialog: frames.find(({ dialog }) => dialog !== null)?.dialog ?? null,
    notice: places.includes("near") ? "near" : places.includes("page") ? "page" : "none",
    look: {
      // Another frame may hold the link.
      unlinked: looks.some(({ unlinked }) => unlinked) && !places.includes("page"),
      size: Math.max(0, ...looks.map(({ size }) => size)),
      contrast: Math.max(0, ...looks.map(({ contrast }) => contrast)),
      minutes: Math.max(0, ...looks.map(({ minutes }) => minutes)),
    },
    offers: [...new Set(frames.flatMap(({ offers }) => offers))],
    shows: [...new Set(frames.flatMap(({ shows }) => shows))],
    afterNo: [...new Set(frames.flatMap(({ afterNo }) => afterNo))],
    unexplained: frames.flatMap(({ unexplained }) => unexplained),
    ages: frames.flatMap(({ ages }) => ages),
    markedLinks: frames.reduce((sum, { markedLinks }) => sum + markedLinks, 0),
  };
}
