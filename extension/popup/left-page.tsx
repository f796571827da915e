import type { PageReport } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { Shape } from "../ui/shape.tsx";
import { useTexts } from "../ui/shell.tsx";

/** Who got what when the page before was left, by sending its form: nobody could look at it then. */
export function LeftPage({ report: { site, sent, verdict } }: { report: PageReport }) {
  const { t, phrase } = useTexts();
  if (sent.length === 0 || verdict.level < 2) return null;
  return (
    <section class="zone">
      <h2>{t("popup_left", { site })}</h2>
      <p>
        <Shape of={verdict.confidence} /> {t(textKey("confidence", verdict.confidence))}:{" "}
        {phrase(verdict.say)}
      </p>
      {verdict.todo !== null && <p class="soft">{phrase(verdict.todo)}</p>}
    </section>
  );
}
