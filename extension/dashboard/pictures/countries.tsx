import { topCompanies } from "../../../src/log/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { Twin } from "../../ui/twin.tsx";
import { useRoom } from "../record/source.ts";
import { isHere, useAsked } from "../record/use-asked.ts";
import { countryText } from "../record/words.ts";

/** Companies that are looked at, and bars that are shown. */
const mostCompanies = 300;
const mostBars = 15;

/** Where the companies that were met have their home: a sorted list of bars. */
export function Countries() {
  const { store, companyNamed } = useRoom();
  const { t, phrase, number, locale } = useTexts();
  const met = useAsked(() => topCompanies(store, mostCompanies), [store]);
  if (!isHere(met)) return null;
  const counts = new Map<string, number>();
  for (const { company } of met) {
    const country = companyNamed(company)?.country ?? "";
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const unknown = counts.get("") ?? 0;
  counts.delete("");
  const bars = [...counts].sort(([, a], [, b]) => b - a).slice(0, mostBars);
  if (bars.length === 0)
    return <p>{t(met.length === 0 ? "picture_network_none" : "picture_countries_none")}</p>;
  const most = bars[0]?.[1] ?? 1;
  return (
    <>
      <Twin
        name={t("picture_countries")}
        head={[t("picture_country"), t("record_companies")]}
        rows={bars.map(([country, count]) => [countryText(country, locale), count])}
      >
        <ul class="country-bars">
          {bars.map(([country, count]) => (
            <li key={country}>
              <span>{countryText(country, locale)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar" y="1" height="8" width={(count / most) * 100} />
              </svg>
              <span class="figure">{number(count)}</span>
            </li>
          ))}
        </ul>
      </Twin>
      {unknown > 0 && (
        <p class="soft">
          {phrase({ key: "picture_countries_unknown", values: { count: { count: unknown } } })}
        </p>
      )}
      <p class="soft">{t("picture_countries_note")}</p>
    </>
  );
}
