import type { Language, Settings } from "../../src/messages/settings.ts";
import { createTexts, type Messages, type Texts } from "../../src/text/index.ts";

/** How each language is loaded: only the one that is spoken is read. */
const load: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import("../../assets/_locales/en/messages.json"),
  zh_CN: () => import("../../assets/_locales/zh_CN/messages.json"),
};

/** The languages' own names: nobody has to know another language to find theirs. */
export const languageNames: Record<Language, string> = { en: "English", zh_CN: "简体中文" };

/**
 * The language to speak: the chosen one, else the one nearest to the browser's.
 *
 * @param browserLanguage BCP 47 tag, e.g. `zh-TW`
 */
export function languageOf(choice: Settings["language"], browserLanguage: string): Language {
  if (choice !== "auto") return choice;
  return /^zh\b/i.test(browserLanguage) ? "zh_CN" : "en";
}

/** Loads the texts of a language. */
export async function loadTexts(language: Language): Promise<Texts> {
  return createTexts((await load[language]()).default, language);
}
