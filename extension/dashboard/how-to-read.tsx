import type { Confidence } from "../../src/log/event.ts";
import { Shape } from "../ui/shape.tsx";
import { useTexts } from "../ui/shell.tsx";
import { textKey } from "../ui/texts.ts";

const words: readonly Confidence[] = ["saw", "likely", "possible"];

/** What the three words of confidence mean. */
export function HowToRead() {
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
    </section>
  );
}
