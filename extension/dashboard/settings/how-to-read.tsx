import type { Confidence } from "../../../src/log/event.ts";
import { textKey } from "../../../src/text/index.ts";
import { Shape } from "../../ui/shape.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";

const words: readonly Confidence[] = ["saw", "likely", "possible"];

/** What the three words of confidence mean, and the way back to the welcome page. */
export function HowToRead() {
  const { openPage } = useShell();
  const { t } = useTexts();
  return (
    <section id="read">
      <h2>{t("dashboard_read")}</h2>
      <dl class="words">
        {words.map((word) => (
          <div key={word}>
            <dt>
              <Shape of={word} />
              {t(textKey("confidence", word))}
            </dt>
            <dd>{t(textKey("ui_confidence", word))}</dd>
          </div>
        ))}
      </dl>
      <p>{t("popup_blind_server")}</p>
      <button type="button" class="plain" onClick={() => openPage("welcome")}>
        {t("dashboard_welcome")}
      </button>
    </section>
  );
}
