import { sitesOfDay, startOf } from "../../../src/log/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { siteLeaves } from "./use-room.ts";
import { dayText } from "./words.ts";

/** Sites shown of one day. */
const most = 30;

/** The sites of one day, those visited most first. */
export function DayDetail({ day }: { day: number }) {
  const { store, leaving, forget } = useRoom();
  const { t, phrase, locale } = useTexts();
  const sites = useAsked(() => sitesOfDay(store, day, most), [store, day]);
  const date = dayText(startOf(day), locale);
  if (!isHere(sites)) return null;
  return (
    <div class="plate">
      <h3>{date}</h3>
      {sites.length === 0 && <p>{t("record_day_none")}</p>}
      <ul class="rows">
        {sites
          .filter(({ site }) => !siteLeaves(leaving.value, site))
          .map(({ site, visits }) => (
            <li key={site}>
              <a href={hashOf("site", site)}>{site}</a>
              <span class="soft">
                {phrase({ key: "record_day_visits", values: { count: { count: visits } } })}
              </span>
            </li>
          ))}
      </ul>
      {sites.length > 0 && (
        <button
          type="button"
          class="plain"
          onClick={() => forget({ what: "period", from: startOf(day), to: startOf(day + 1) }, date)}
        >
          {t("record_forget_day")}
        </button>
      )}
    </div>
  );
}
