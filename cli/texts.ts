import english from "../assets/_locales/en/messages.json" with { type: "json" };
import chinese from "../assets/_locales/zh_CN/messages.json" with { type: "json" };
import type { Language } from "../src/messages/settings.ts";
import { createTexts, type Texts } from "../src/text/index.ts";

/** The texts of a language, for the terminal. */
export const textsOf = (language: Language): Texts =>
  createTexts(language === "en" ? english : chinese, language);
