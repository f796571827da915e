import type { StorageSummary } from "../../../src/messages/protocol.ts";
import { textKey } from "../../../src/text/index.ts";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { networkRequests } from "../requests.ts";
import { byteText } from "./byte-text.ts";

interface Props {
  summary: StorageSummary | "silence" | null;
  look(): Promise<void>;
}

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
            <th scope="col" class="figure">
              {t("dashboard_bytes")}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.stores.map(({ name, count, bytes }) => (
            <tr key={name}>
              <th scope="row">
                {t(textKey("dashboard_store", name))}
                <span class="soft">{t(textKey("dashboard_store", name, "what"))}</span>
              </th>
              <td class="figure">{number(count)}</td>
              <td class="figure">{byteText(bytes, locale)}</td>
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
      {summary.bytes !== null && <Meter bytes={summary.bytes} />}
      <p class="soft">{t("dashboard_requests_why")}</p>
      <h3>{t("dashboard_uses")}</h3>
      <table class="stores">
        <caption class="only-read">{t("dashboard_uses")}</caption>
        <tbody>
          {permissions.map((name) => (
            <tr key={name}>
              <th scope="row">
                {t(textKey("permission", name))}
                <span class="soft">{t(textKey("permission", name, "why"))}</span>
              </th>
              <td class="figure">{number(summary.uses[name] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the browser lets us do, by the names under which uses are counted. */
export const permissions = [
  "pages",
  "web-request",
  "web-navigation",
  "storage",
  "alarms",
  "context-menus",
  "side-panel",
] as const;

/** Room beyond which the oldest notes are worth a thought, in bytes. */
const much = 250e6;

/** How full it is, against what is much for notes. */
function Meter({ bytes }: { bytes: number }) {
  const { t, locale } = useTexts();
  return (
    <p class="meter">
      <label>
        <span>
          {t("dashboard_meter", { used: byteText(bytes, locale), much: byteText(much, locale) })}
        </span>
        <meter min={0} max={much} high={much * 0.8} value={bytes} />
      </label>
    </p>
  );
}
