import { retentions } from "../../../src/messages/settings.ts";
import { textKey } from "../../../src/text/index.ts";
import { LanguageSelect } from "../../ui/language-select.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";

/** The person's choices: how long notes stay, and in which language we speak. */
export function SettingsForm() {
  const { settings, change } = useShell();
  const { t } = useTexts();
  return (
    <section id="settings">
      <h2>{t("dashboard_settings")}</h2>
      <fieldset class="choices">
        <legend>{t("dashboard_retention")}</legend>
        {retentions.map((retention) => (
          <label key={retention}>
            <input
              type="radio"
              name="retention"
              checked={settings.value.retention === retention}
              onChange={() => change({ retention })}
            />
            {t(textKey("dashboard_retention", String(retention)))}
          </label>
        ))}
      </fieldset>
      <p class="soft">{t("dashboard_retention_private")}</p>
      <h3>{t("ui_language")}</h3>
      <LanguageSelect />
    </section>
  );
}
