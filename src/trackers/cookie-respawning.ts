import { deedsOfOthers, findingsByScript, keepsId } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/**
 * A value that was gone from one store is put back from another (Soltani et al., "Flash cookies and
 * privacy", 2009; Acar et al., "The web never forgets", 2014): to delete cookies no longer helps.
 */
export const cookieRespawning = defineSignal({
  id: "cookie-respawning",
  level: 2,
  lessons: ["cookies"],
  laws: ["eu-eprivacy"],
  match: (facts, companies) =>
    findingsByScript(deedsOfOthers(facts, companies, ["id-restored"]).filter(keepsId)),
});
