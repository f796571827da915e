import type { StorageSummary } from "../../src/messages/protocol.ts";
import { textKey } from "../../src/text/index.ts";
import { useShell, useTexts } from "../ui/shell.tsx";
import { byteText } from "./byte-text.ts";

interface Props {
  summary: StorageSummary | "silence" | null;
  look(): Promise<void>;
}

/** Requests of this page that went to the network, as the browser itself counted them. */
const networkRequests = (): number =>
  performance.getEntriesByType("resource").filter(({ name }) => /^https?:/.test(name)).length;

/** "What we keep": how many notes of each sort, how much room, since when, for how long. */
export function Kept({ summary, look }: Props) {
  const { t } = useTexts();
  return (
    <section id="keep">
      <h2>{t("dashboard_keep")}</h2>
      <p class="lead">{t("dashboard_keep_promise")}</p>
      {summary === "silence" && (
        <div role="alert">
          <p>{t("dashboard_silence")}</p>
          <button type="button" class="primary" onClick={look}>
            {t("popup_try_again")}
          </button>
        </div>
      )}
      {summary !== null && summary !== "silence" && <Figures summary={summary} />}
    </section>
  );
}

function Figures({ summary }: { summary: StorageSummary }) {
  const { settings } = useShell();
  const { t, number, locale } = useTexts();
  const { retention } = settings.value;
  const since =
    summary.since === null
      ? t("dashboard_since_none")
      : new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(summary.since);
  const facts = [
    [
      t("dashboard_room"),
      summary.bytes === null ? t("dashboard_room_unknown") : byteText(summary.bytes, locale),
    ],
    [t("dashboard_since"), since],
    [t("dashboard_days"), t(textKey("dashboard_retention", String(retention)))],
    [t("dashboard_requests"), number(networkRequests())],
  ] as const;
  return (
    <>
      <table class="stores">
        <caption class="only-read">{t("dashboard_keep")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("dashboard_store")}</th>
            <th scope="col" class="figure">
              {t("dashboard_count")}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.stores.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">
                {t(textKey("dashboard_store", name))}
                <span class="soft">{t(textKey("dashboard_store", name, "what"))}</span>
              </th>
              <td class="figure">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t("dashboard_requests_why")}</p>
    </>
  );
}
