import { useSignal } from "@preact/signals";
import { X } from "lucide-preact";
import { useEffect } from "preact/hooks";
import { dayOf, restingTips, tipFor, tips, withShown } from "../../src/guide/index.ts";
import { putTipAway } from "../../src/messages/settings.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { useShell, useTexts } from "../ui/shell.tsx";

/**
 * A tip about the very thing that was seen here. Put away, it does not come back; shown on a few days, it
 * rests; learned, it is not needed.
 *
 * @param noted may it be kept that the tip was shown? Not where nothing else is kept: it tells of the page.
 */
export function Tip({ report, noted }: { report: PageReport; noted: boolean }) {
  const { ask, settings, change, openPage } = useShell();
  const { t } = useTexts();
  const learned = useSignal<readonly string[] | null>(null);
  useEffect(() => {
    void ask("learned", {})
      .then(({ lessons }) => {
        learned.value = lessons;
      })
      .catch(() => {
        learned.value = [];
      });
  }, []);
  const today = dayOf(Date.now());
  const { quietTips, tipsShown } = settings.value;
  const ids = tips.map(({ id }) => id);
  const tip =
    learned.value === null
      ? null
      : tipFor(report, {
          quiet: [...quietTips, ...restingTips(ids, tipsShown, today)],
          learned: learned.value,
        });
  useEffect(() => {
    if (tip === null || !noted) return;
    const shown = withShown(tipsShown, tip, today);
    if (shown !== null) void change({ tipsShown: shown });
  }, [tip, noted]);
  if (tip === null) return null;
  const lesson = tips.find(({ id }) => id === tip)?.lesson;
  return (
    <aside class="tip">
      <div>
        <h2>{t("popup_tip")}</h2>
        <p>{t(textKey("tip", tip))}</p>
        {lesson !== undefined && (
          <button
            type="button"
            class="quiet"
            onClick={() => openPage("dashboard", `#learn/lessons/${lesson}`)}
          >
            {t("popup_tip_lesson")}
          </button>
        )}
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
