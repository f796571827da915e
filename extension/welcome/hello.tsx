import { Ban, BookOpenText, MonitorCheck, ScanSearch } from "lucide-preact";
import { LanguageSelect } from "../ui/language-select.tsx";
import { Mark } from "../ui/mark.tsx";
import { useTexts } from "../ui/shell.tsx";

/** First screen: what this does, what it does not do, and in which language. */
export function Hello() {
  const { t } = useTexts();
  return (
    <div class="spread">
      <div class="telling">
        <h1>{t("welcome_hello")}</h1>
        <p class="lead">{t("welcome_hello_more")}</p>
        <ul class="promises">
          <li>
            <ScanSearch aria-hidden="true" />
            <p>{t("welcome_hello_look")}</p>
          </li>
          <li>
            <BookOpenText aria-hidden="true" />
            <p>{t("welcome_hello_explain")}</p>
          </li>
          <li>
            <MonitorCheck aria-hidden="true" />
            <p>{t("welcome_hello_send")}</p>
          </li>
          <li>
            <Ban aria-hidden="true" />
            <p>{t("welcome_hello_block")}</p>
          </li>
        </ul>
        <LanguageSelect />
      </div>
      <figure class="plate" aria-hidden="true">
        <Mark size={220} />
      </figure>
    </div>
  );
}
