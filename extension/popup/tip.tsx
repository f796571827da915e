import { X } from "lucide-preact";
import { tipFor } from "../../src/guide/index.ts";
import { putTipAway } from "../../src/messages/settings.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { useShell, useTexts } from "../ui/shell.tsx";

/** A tip about the very thing that was seen here. Put away, it does not come back. */
export function Tip({ report }: { report: PageReport }) {
  const { settings, change } = useShell();
  const { t } = useTexts();
  const tip = tipFor(report, { quiet: settings.value.quietTips });
  if (tip === null) return null;
  return (
    <aside class="tip">
      <div>
        <h2>{t("popup_tip")}</h2>
        <p>{t(textKey("tip", tip))}</p>
      </div>
      <button
        type="button"
        class="icon-button"
        title={t("popup_tip_away")}
        aria-label={t("popup_tip_away")}
        onClick={() => change(putTipAway(settings.value, tip))}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </aside>
  );
}
