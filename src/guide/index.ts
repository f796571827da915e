export { type TipId, tips } from "./tips/index.ts";
export { type Seen, tipFor } from "./tips/tip-for.ts";
