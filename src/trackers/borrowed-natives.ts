import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** What devices are recognised by. */
const telling = ["canvas-read", "webgl-parameters", "webgl-read", "audio-read", "environment"];

/** A script takes the browser's own functions out of an empty frame: that is done to be seen by nobody. */
export const borrowedNatives = defineSignal({
  id: "borrowed-natives",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const calls = deeds.count("borrowed");
      const used = telling.filter((action) => deeds.count(action) > 0);
      if (calls === 0 || used.length + deeds.count("send") === 0) return [];
      return [findingOf(deeds, "saw", { calls, used })];
    }),
});
