import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** A page that offers the right download asks for the system and its kind of chip. */
const fewestHints = 4;

/** A script asks for details of device and system that browsers no longer tell by themselves. */
export const clientHints = defineSignal({
  id: "client-hints",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const hints = deeds.size("client-hints");
      return hints < fewestHints ? [] : [findingOf(deeds, "saw", { hints })];
    }),
});
