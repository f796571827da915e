import { Ban, BookOpenText, MonitorCheck, ScanSearch } from "lucide-preact";
import type { KindId } from "../../src/kinds/index.ts";
import { textKey } from "../../src/text/index.ts";
import { LanguageSelect } from "../ui/language-select.tsx";
import { Shape } from "../ui/shape.tsx";
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
      <Specimen />
    </div>
  );
}

/** Kinds that the specimen page asks for. */
const specimen: readonly KindId[] = ["national-id", "phone-number", "email-address"];

/** What a person will see, drawn with the real words and shapes. */
function Specimen() {
  const { t, phrase } = useTexts();
  return (
    <figure class="plate">
      <p class="word">
        <Shape of="possible" />
        {t("confidence_possible")}
      </p>
      <p class="sentence">
        {phrase({ key: "verdict_asks", values: { kinds: { kinds: specimen } } })}
      </p>
      <ul class="index">
        {specimen.map((kind) => (
          <li key={kind} class="index-line">
            <Shape of="possible" />
            <span class="index-text">
              <span class="index-name">{t(textKey("kind", kind))}</span>
              <span class="index-leader" />
              <span class="index-said">{t("popup_said_asked")}</span>
            </span>
          </li>
        ))}
      </ul>
      <figcaption>{t("welcome_specimen")}</figcaption>
    </figure>
  );
}
