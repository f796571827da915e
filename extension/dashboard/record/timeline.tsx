import { useSignal } from "@preact/signals";
import { type DaySum, startOf, timeline } from "../../../src/log/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { Twin } from "../../ui/twin.tsx";
import { DayDetail } from "./day-detail.tsx";
import { daysOf, type Period } from "./period.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { dayText } from "./words.ts";

/** Day by day: how many visits, and on how many something was asked or got. Each bar is a button. */
export function Timeline({ period }: { period: Period }) {
  const { store, now } = useRoom();
  const { t, phrase, locale } = useTexts();
  const opened = useSignal<number | null>(null);
  const days = useAsked(() => {
    const { from, to } = daysOf(period, now());
    return timeline(store, from, to);
  }, [store, period]);
  if (!isHere(days)) return null;
  const highest = Math.max(1, ...days.map(({ visits }) => visits));
  const say = ({ day, visits, asked, got }: DaySum): string =>
    [
      dayText(startOf(day), locale),
      phrase({ key: "record_day_visits", values: { count: { count: visits } } }),
      phrase({ key: "record_day_asked", values: { count: { count: asked } } }),
      phrase({ key: "record_day_got", values: { count: { count: got } } }),
    ].join(", ");
  return (
    <section aria-labelledby="days">
      <h2 id="days">{t("record_days")}</h2>
      <Twin
        name={t("record_days")}
        head={[t("record_day"), t("record_visits"), t("record_asked"), t("record_got")]}
        rows={days.map(({ day, visits, asked, got }) => [
          dayText(startOf(day), locale),
          visits,
          asked,
          got,
        ])}
      >
        <ul class={`bars bars-${period}`}>
          {days.map((bar) => (
            <li key={bar.day}>
              <button
                type="button"
                aria-label={say(bar)}
                aria-expanded={opened.value === bar.day}
                aria-controls="day"
                title={say(bar)}
                onClick={() => {
                  opened.value = opened.value === bar.day ? null : bar.day;
                }}
              >
                <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    class="bar"
                    x="1"
                    width="8"
                    y={100 - (bar.visits / highest) * 100}
                    height={(bar.visits / highest) * 100}
                  />
                  <rect
                    class="bar-got"
                    x="1"
                    width="8"
                    y={100 - (bar.got / highest) * 100}
                    height={(bar.got / highest) * 100}
                  />
                </svg>
                {period === "week" && (
                  <span aria-hidden="true">
                    {new Intl.DateTimeFormat(locale, { weekday: "short" }).format(startOf(bar.day))}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
        <p class="key soft">
          <span class="swatch" /> {t("record_key_visits")} <span class="swatch swatch-got" />{" "}
          {t("record_key_got")}
        </p>
      </Twin>
      <div id="day" aria-live="polite">
        {opened.value !== null && <DayDetail key={opened.value} day={opened.value} />}
      </div>
    </section>
  );
}
