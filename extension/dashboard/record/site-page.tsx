import { Bell, BellOff, Pause, Play, Trash2 } from "lucide-preact";
import { askedOn, companiesOn, oneSite, visitsTo } from "../../../src/log/index.ts";
import type { Visit } from "../../../src/log/records.ts";
import { loudCards, pauseSite, quietCards, resumeSite } from "../../../src/messages/settings.ts";
import { textKey } from "../../../src/text/index.ts";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { Back } from "./back.tsx";
import { Changes } from "./changes.tsx";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { visitLeaves } from "./use-room.ts";
import { VisitLine } from "./visit-line.tsx";
import { dateText, nameOf } from "./words.ts";

/** Visits and companies shown of one site. */
const mostVisits = 20;
const mostCompanies = 30;

/** A site: visits, what it asked over time, who else was there, what is new since the last visit. */
export function SitePage({ site }: { site: string }) {
  const { store, companyNamed, leaving, forget } = useRoom();
  const texts = useTexts();
  const { t, phrase, number, locale } = texts;
  const told = useAsked(
    () =>
      Promise.all([
        oneSite(store, site),
        visitsTo(store, site, mostVisits),
        askedOn(store, site),
        companiesOn(store, site),
      ]),
    [store, site],
  );
  if (!isHere(told)) return <Back />;
  const [sum, visits, asked, companies] = told;
  const shown = visits.filter((visit) => !visitLeaves(leaving.value, visit));
  return (
    <>
      <Back />
      <div class="record-head">
        <h1>{site}</h1>
        <div class="tools">
          <a class="button plain" href={`#learn/rights/${site}`}>
            {t("keep_title")}
          </a>
          <SiteSwitches site={site} />
          <button type="button" class="plain" onClick={() => forget({ what: "site", site }, site)}>
            <Trash2 size={18} aria-hidden="true" />
            {t("record_forget_site")}
          </button>
        </div>
      </div>
      {sum === null ? (
        <p>{t("record_site_nothing")}</p>
      ) : (
        <>
          <p class="lead">
            {phrase({ key: "record_day_visits", values: { count: { count: sum.visits } } })}
            {" · "}
            {t("record_since", { date: dateText(sum.first, locale) })}
          </p>
          <Changes visits={shown as Visit[]} />
          <section aria-labelledby="asked">
            <h2 id="asked">{t("record_site_asked")}</h2>
            {asked.length === 0 ? (
              <p>{t("record_site_asked_none")}</p>
            ) : (
              <table class="stores">
                <thead>
                  <tr>
                    <th scope="col">{t("record_kind")}</th>
                    <th scope="col" class="figure">
                      {t("record_visits")}
                    </th>
                    <th scope="col" class="figure">
                      {t("record_first")}
                    </th>
                    <th scope="col" class="figure">
                      {t("record_last")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {asked.map(({ kind, visits: count, first, last }) => (
                    <tr key={kind}>
                      <th scope="row">{t(textKey("kind", kind))}</th>
                      <td class="figure">{number(count)}</td>
                      <td class="figure">{dateText(first, locale)}</td>
                      <td class="figure">{dateText(last, locale)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
          <section aria-labelledby="companies">
            <h2 id="companies">{t("record_site_companies")}</h2>
            {companies.length === 0 && <p>{t("record_site_alone")}</p>}
            <ul class="rows">
              {companies.slice(0, mostCompanies).map(({ company, requests }) => (
                <li key={company}>
                  <a href={hashOf("company", company)}>
                    {nameOf(companyNamed(company), company, texts)}
                  </a>
                  <span class="soft">
                    {phrase({ key: "popup_requests", values: { count: { count: requests } } })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="visits">
            <h2 id="visits">{t("record_site_visits")}</h2>
            <ul class="index">
              {shown.map((visit) => (
                <li key={visit.id}>
                  <VisitLine visit={visit} />
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  );
}

/** Pause and quiet, for one site. */
function SiteSwitches({ site }: { site: string }) {
  const { settings, policy, change } = useShell();
  const { t } = useTexts();
  const { pausedSites, quietCards: quiet, cards } = settings.value;
  const [isPaused, isQuiet] = [pausedSites.includes(site), quiet.includes(site)];
  return (
    <>
      {!policy.value.locked.includes("pause") && (
        <button
          type="button"
          class="plain"
          onClick={() =>
            change(isPaused ? resumeSite(settings.value, site) : pauseSite(settings.value, site))
          }
        >
          {isPaused ? (
            <Play size={18} aria-hidden="true" />
          ) : (
            <Pause size={18} aria-hidden="true" />
          )}
          {t(isPaused ? "popup_resume" : "record_pause_site")}
        </button>
      )}
      {cards && (
        <button
          type="button"
          class="plain"
          onClick={() =>
            change(isQuiet ? loudCards(settings.value, site) : quietCards(settings.value, site))
          }
        >
          {isQuiet ? (
            <Bell size={18} aria-hidden="true" />
          ) : (
            <BellOff size={18} aria-hidden="true" />
          )}
          {t(isQuiet ? "record_loud_site" : "card_site")}
        </button>
      )}
    </>
  );
}
