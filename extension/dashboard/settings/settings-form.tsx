import { loudCards, retentions } from "../../../src/messages/settings.ts";
import { textKey } from "../../../src/text/index.ts";
import { LanguageSelect } from "../../ui/language-select.tsx";
import { Managed } from "../../ui/managed.tsx";
import { RegionSelect } from "../../ui/region-select.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";

/** The person's choices: how long notes stay, and in which language we speak. */
export function SettingsForm() {
  const { settings, policy, change } = useShell();
  const { t } = useTexts();
  const { forced } = policy.value;
  return (
    <section id="settings">
      <h2>{t("dashboard_settings")}</h2>
      <fieldset class="choices" disabled={forced.retention !== undefined}>
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
      {forced.retention !== undefined && <Managed />}
      <p class="soft">{t("dashboard_retention_private")}</p>
      <fieldset class="choices" disabled={forced.marks !== undefined}>
        <legend>{t("dashboard_marks_about")}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.value.marks}
            onChange={({ currentTarget }) => change({ marks: currentTarget.checked })}
          />
          {t("dashboard_marks")}
        </label>
      </fieldset>
      {forced.marks !== undefined && <Managed />}
      <fieldset class="choices" disabled={forced.cards !== undefined}>
        <legend>{t("dashboard_cards_about")}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.value.cards}
            onChange={({ currentTarget }) => change({ cards: currentTarget.checked })}
          />
          {t("dashboard_cards")}
        </label>
      </fieldset>
      {forced.cards !== undefined && <Managed />}
      {settings.value.cards && <QuietSites />}
      <h3>{t("ui_language")}</h3>
      <LanguageSelect />
      {forced.language !== undefined && <Managed />}
      <RegionSelect />
    </section>
  );
}

/** Sites on which no card is shown, each with the way back. */
function QuietSites() {
  const { settings, change } = useShell();
  const { t } = useTexts();
  const { quietCards } = settings.value;
  if (quietCards.length === 0) return null;
  return (
    <>
      <h3>{t("dashboard_quiet")}</h3>
      <ul class="rows">
        {quietCards.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="plain"
              aria-label={t("dashboard_loud_site", { site })}
              onClick={() => change(loudCards(settings.value, site))}
            >
              {t("record_loud_site")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
