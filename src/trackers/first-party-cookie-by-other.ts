import { deedsOfOthers, findingsByScript, inOtherFrame, keepsId } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/** Another company's script keeps a random value for longer than a day, under the page's own name. */
export const firstPartyCookieByOther = defineSignal({
  id: "first-party-cookie-by-other",
  level: 1,
  lessons: ["cookies"],
  laws: ["eu-eprivacy"],
  match: (facts, companies) =>
    findingsByScript(
      deedsOfOthers(facts, companies, ["cookie-write"]).filter(
        (deed) => keepsId(deed) && !inOtherFrame(deed, facts, companies),
      ),
    ),
});
