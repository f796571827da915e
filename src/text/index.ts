export { createTexts, type Sentence, type Texts, textKey } from "./texts.ts";
export type { Messages, TextKey } from "./translate.ts";
