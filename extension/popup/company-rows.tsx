import type { PageReport } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { IndexList } from "../ui/index-list.tsx";
import { Shape } from "../ui/shape.tsx";
import { useTexts } from "../ui/shell.tsx";
import { Finding } from "./findings.tsx";
import { bySignal, type CompanyRow, companyRows } from "./rows.ts";

/** Rows shown before the rest is asked for. */
const shownFirst = 5;

/** "Other companies here": one row a company, its hosts inside. */
export function CompanyRows({ report }: { report: PageReport }) {
  const { t } = useTexts();
  const rows = companyRows(report);
  if (rows.length === 0) return null;
  return (
    <section class="zone">
      <h2>
        {t("popup_companies")} <span class="tally">{rows.length}</span>
      </h2>
      <IndexList rows={rows} keyOf={(row) => row.key} first={shownFirst}>
        {(row) => <CompanyLine row={row} />}
      </IndexList>
    </section>
  );
}

function CompanyLine({ row }: { row: CompanyRow }) {
  const { t } = useTexts();
  const purposes = row.purposes.length > 0 ? row.purposes.slice(0, 2) : ["unknown"];
  const [did] = row.did.filter(({ level }) => level > 0);
  const said = did
    ? t(textKey("signal", did.id))
    : row.hosting
      ? t("popup_hosted")
      : purposes.map((purpose) => t(textKey("purpose", purpose))).join(" · ");
  return (
    <Disclosure
      className="index-line"
      label={
        <>
          {row.confidence !== null && <Shape of={row.confidence} />}
          <span class="index-text">
            <span class="index-name">{row.name}</span>
            <span class="index-leader" />
            <span class="index-said">{said}</span>
          </span>
        </>
      }
    >
      <CompanyDetail row={row} />
    </Disclosure>
  );
}

function CompanyDetail({ row }: { row: CompanyRow }) {
  const { t, phrase, locale } = useTexts();
  const country = row.country;
  return (
    <div class="index-detail flush">
      {row.got.length > 0 && (
        <p>{phrase({ key: "popup_company_got", values: { kinds: { kinds: row.got } } })}</p>
      )}
      {bySignal(row.did).map((findings) => (
        <Finding key={findings[0]?.id} findings={findings} company={row.name} />
      ))}
      {row.hosting && <p>{t("popup_company_hosting")}</p>}
      {row.purposes.map((purpose) => (
        <p key={purpose}>{t(textKey("purpose", purpose, "what"))}</p>
      ))}
      {row.purposes.length === 0 && <p>{t("popup_company_unknown")}</p>}
      {country !== null && (
        <p>
          {t("popup_company_country", {
            country: new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country,
          })}
        </p>
      )}
      <ul class="hosts">
        {row.hosts.map(({ host, requests }) => (
          <li key={host}>
            <span class="mono">{host}</span>{" "}
            <span class="soft">
              {phrase({ key: "popup_requests", values: { count: { count: requests } } })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
