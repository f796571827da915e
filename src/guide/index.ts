export { type TipId, tips } from "./tips/index.ts";
export { dayOf, restingTips, withShown } from "./tips/pace.ts";
export { type Seen, tipFor } from "./tips/tip-for.ts";
