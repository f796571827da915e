import { LanguageSelect } from "../ui/language-select.tsx";
import { useShell, useTexts } from "../ui/shell.tsx";
import { faceOf, type Known } from "./state.ts";

/** What is noted and where, always in sight, and the ways out. */
export function Foot({ known }: { known: Known }) {
  const { openPage, openPanel } = useShell();
  const { t } = useTexts();
  return (
    <footer class="foot">
      <p role="status" class="status">
        <Status known={known} />
      </p>
      <nav class="ways">
        <button type="button" class="quiet" onClick={() => openPage("dashboard", "#record")}>
          {t("popup_record")}
        </button>
        {openPanel !== undefined && (
          <button type="button" class="quiet" onClick={openPanel}>
            {t("popup_panel")}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => openPage("welcome", "#practice")}>
          {t("popup_practice")}
        </button>
        <LanguageSelect />
      </nav>
    </footer>
  );
}

function Status({ known }: { known: Known }) {
  const { t, locale } = useTexts();
  if (known.now === "looking") return null;
  if (known.now === "silence") return <>{t("popup_status_silence")}</>;
  const { tab } = known;
  const face = faceOf(tab);
  if (tab.recording === "private") return <>{t("popup_status_private")}</>;
  if (face === "special" || face === "no-access") return <>{t("popup_status_nothing")}</>;
  if (face !== "paused") return <>{t("popup_status_on")}</>;
  if (tab.pausedUntil === null) return <>{t("popup_status_paused_site")}</>;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(tab.pausedUntil);
  return <>{t("popup_status_paused", { time })}</>;
}
