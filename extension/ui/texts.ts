import type { Language } from "../../src/messages/settings.ts";
import { createTexts, type Messages, type Texts } from "../../src/text/index.ts";

/** How each language is loaded: only the one that is spoken is read. */
const load: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import("../../assets/_locales/en/messages.json"),
  zh_CN: () => import("../../assets/_locales/zh_CN/messages.json"),
};

/** The languages' own names: nobody has to know another language to find theirs. */
export const languageNames: Record<Language, string> = { en: "English", zh_CN: "简体中文" };

/** Loads the texts of a language. */
export async function loadTexts(language: Language): Promise<Texts> {
  return createTexts((await load[language]()).default, language);
}
