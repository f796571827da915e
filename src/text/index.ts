export { type Messages, type TextKey, translate } from "./translate.ts";
