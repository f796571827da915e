import { useShell, useTexts } from "../ui/shell.tsx";
import { FoundList } from "./found-list.tsx";
import { PracticeForm } from "./practice-form.tsx";
import type { BrowserName } from "./steps.ts";
import { useFormWatch } from "./use-form-watch.ts";

/** Third screen: a form on this very page, read by the same engine that reads every other page. */
export function Practice({ browser }: { browser: BrowserName }) {
  const { openPage } = useShell();
  const { t } = useTexts();
  const { form, asked, typed } = useFormWatch();
  return (
    <>
      <div class="telling wide">
        <h1>{t("welcome_practice")}</h1>
        <p class="lead">{t("welcome_practice_more")}</p>
      </div>
      <div class="spread even">
        <PracticeForm formRef={form} />
        <FoundList asked={asked.value} typed={typed.value} />
      </div>
      <section class="finish">
        <h2>{t("welcome_finish")}</h2>
        <p>{t(browser === "firefox" ? "welcome_pin_firefox" : "welcome_pin_chrome")}</p>
        <p>{t("welcome_erase")}</p>
        <button type="button" class="plain" onClick={() => openPage("dashboard", "#keep")}>
          {t("welcome_keep")}
        </button>
      </section>
    </>
  );
}
