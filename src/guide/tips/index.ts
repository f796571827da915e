import { around } from "./around.ts";
import { asking } from "./asking.ts";
import { leaving } from "./leaving.ts";

/** Every tip that Fieldguide has. */
export const tips = [...leaving, ...around, ...asking] as const;

/** The id of a tip; its words are the text `tip_<id>`. */
export type TipId = (typeof tips)[number]["id"];
