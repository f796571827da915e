export { createTexts, type Sentence, type SentenceValue, type Texts } from "./texts.ts";
export type { Messages, TextKey } from "./translate.ts";
