import { Languages } from "lucide-preact";
import { languages, type Settings } from "../../src/messages/settings.ts";
import { useShell, useTexts } from "./shell.tsx";
import { languageNames } from "./texts.ts";

/** Chooses the language of the whole product, at once. */
export function LanguageSelect() {
  const { settings, policy, change } = useShell();
  const { t } = useTexts();
  return (
    <label class="language">
      <Languages size={16} aria-hidden="true" />
      <span class="only-read">{t("ui_language")}</span>
      <select
        disabled={policy.value.forced.language !== undefined}
        value={settings.value.language}
        onChange={({ currentTarget }) =>
          change({ language: currentTarget.value as Settings["language"] })
        }
      >
        <option value="auto">{t("ui_language_auto")}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language.replace("_", "-")}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
