import { useSignal } from "@preact/signals";
import { type KindId, kinds } from "../../../src/kinds/index.ts";
import {
  dayOf,
  type SiteFilter,
  type SiteRow,
  siteList,
  startOf,
  topCompanies,
} from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { weekDays } from "./period.ts";
import { SiteLine } from "./site-line.tsx";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { siteLeaves } from "./use-room.ts";
import { nameOf } from "./words.ts";

/** Companies to choose from: those on the most sites. All others are found by the search. */
const mostCompanies = 60;

/** Rows shown at first, and added each time. */
const step = 12;

/** Times that the list can be narrowed to, with their days; 0: all that is kept. */
const spans = { any: 0, today: 1, week: weekDays } as const;
type Span = keyof typeof spans;

/** Sites by their last visit, narrowed by name, kind of data, company, level and time. */
export function Sites({ company }: { company?: string }) {
  const { store, leaving, now } = useRoom();
  const { t } = useTexts();
  const chosen = useSignal("");
  const name = useSignal("");
  const kind = useSignal<KindId | "">("");
  const level = useSignal<0 | 1 | 2 | 3>(0);
  const span = useSignal<Span>("any");
  const shown = useSignal(step);
  const filter: SiteFilter = {
    ...(name.value && { name: name.value }),
    ...(kind.value && { kind: kind.value }),
    ...(level.value && { level: level.value }),
    ...(spans[span.value] && { since: startOf(dayOf(now()) - spans[span.value] + 1) }),
    ...((company ?? chosen.value) && { company: company ?? chosen.value }),
  };
  // One more than is shown tells whether there are more.
  const sites = useAsked<SiteRow[]>(
    () => siteList(store, filter, shown.value + 1),
    [store, JSON.stringify(filter), shown.value],
  );
  const kept = isHere(sites)
    ? sites.slice(0, shown.value).filter(({ site }) => !siteLeaves(leaving.value, site))
    : [];
  const isNarrow = Object.keys(filter).some((what) => what !== "company" || company === undefined);
  const none = isNarrow ? "record_sites_none" : "record_sites_empty";
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t("record_sites")}</h2>
      <div class="filters">
        <label>
          <span>{t("record_filter_name")}</span>
          <input
            type="search"
            value={name.value}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          />
        </label>
        <label>
          <span>{t("record_filter_kind")}</span>
          <select
            value={kind.value}
            onChange={({ currentTarget }) => {
              kind.value = currentTarget.value as KindId | "";
            }}
          >
            <option value="">{t("record_any")}</option>
            {kinds
              .filter(({ askable }) => askable)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {t(textKey("kind", id))}
                </option>
              ))}
          </select>
        </label>
        {company === undefined && (
          <CompanyChoice
            value={chosen.value}
            choose={(key) => {
              chosen.value = key;
            }}
          />
        )}
        <label>
          <span>{t("record_filter_level")}</span>
          <select
            value={level.value}
            onChange={({ currentTarget }) => {
              level.value = Number(currentTarget.value) as 0 | 1 | 2 | 3;
            }}
          >
            {([0, 1, 2, 3] as const).map((one) => (
              <option key={one} value={one}>
                {t(textKey("record_level", String(one)))}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("record_filter_span")}</span>
          <select
            value={span.value}
            onChange={({ currentTarget }) => {
              span.value = currentTarget.value as Span;
            }}
          >
            {(Object.keys(spans) as Span[]).map((one) => (
              <option key={one} value={one}>
                {t(textKey("record_span", one))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="only-read" role="status">
        {isHere(sites) && kept.length === 0 && t(none)}
      </p>
      {isHere(sites) && kept.length === 0 && <p aria-hidden="true">{t(none)}</p>}
      <ul class="index sites">
        {kept.map((row) => (
          <li key={row.site}>
            <SiteLine row={row} />
          </li>
        ))}
      </ul>
      {isHere(sites) && sites.length > shown.value && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            shown.value += step * 2;
          }}
        >
          {t("record_sites_more")}
        </button>
      )}
    </section>
  );
}

/** The companies met on the most sites, by name. */
function CompanyChoice({ value, choose }: { value: string; choose(company: string): void }) {
  const { store, companyNamed } = useRoom();
  const texts = useTexts();
  const { t, locale } = texts;
  const met = useAsked(() => topCompanies(store, mostCompanies), [store]);
  const { compare } = new Intl.Collator(locale);
  const names = (isHere(met) ? met : [])
    .map(({ company }) => [company, nameOf(companyNamed(company), company, texts)] as const)
    .sort(([, a], [, b]) => compare(a, b));
  return (
    <label>
      <span>{t("record_filter_company")}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{t("record_any")}</option>
        {names.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
