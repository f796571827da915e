import { textKey } from "../../text/index.ts";
import type { EvidenceInput } from "./files.ts";

/** Text as text, whatever it holds: nothing that a page says becomes markup. */
const plain = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const items = (texts: readonly string[]): string =>
  `<ul>${texts.map((text) => `<li>${plain(text)}</li>`).join("")}</ul>`;

const style = `body{font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d2a23;background:#fcf8ee}
h1,h2{font-family:Georgia,"Songti SC",serif;line-height:1.25}dt{font-weight:600}dd{margin:0 0 .75rem}
li{margin:.375rem 0}small{color:#525d50}img{max-width:100%;border:1px solid #d8cdb1}.not{border-inline-start:.25rem solid #7d4307;padding-inline-start:1rem}`;

/**
 * The page for people: where and when, what was seen with how sure and what may be ordinary about it,
 * and what all this does and does not prove. One file, no scripts, nothing fetched.
 */
export function evidencePage({
  report,
  findings,
  texts,
  at,
  versions,
  picture,
}: EvidenceInput): string {
  const { t, tag, locale } = texts;
  const time = (when: number | string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "long" }).format(
      new Date(when),
    );
  const facts = [
    [t("evidence_site"), report.site],
    [t("evidence_address"), report.url],
    [t("evidence_seen_at"), time(report.startedAt)],
    [t("evidence_made_at"), time(at)],
    [t("evidence_versions"), `Fieldguide ${versions.product}, ${versions.browser}`],
  ].filter(([, value]) => value !== "");
  const proves = ["one", "two"].map((one) => t(textKey("evidence_proves", one)));
  const not = ["one", "two", "three", "four"].map((one) => t(textKey("evidence_not", one)));
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>${plain(t("evidence_title", { site: report.site }))}</title>
<style>${style}</style>
</head>
<body>
<h1>${plain(t("evidence_title", { site: report.site }))}</h1>
<dl>${facts.map(([name = "", value = ""]) => `<dt>${plain(name)}</dt><dd>${plain(value)}</dd>`).join("")}</dl>
<h2>${plain(t("evidence_seen"))}</h2>
<ul>${findings
    .map(
      ({ confidence, text, ordinary }) =>
        `<li><strong>${plain(t(textKey("confidence", confidence)))}:</strong> ${plain(text)}${
          ordinary === null ? "" : `<br><small>${plain(ordinary)}</small>`
        }</li>`,
    )
    .join("")}</ul>
${report.notInspected.length === 0 ? "" : `<p>${plain(t("evidence_unread", { number: texts.number(report.notInspected.length) }))}</p>`}
<h2>${plain(t("evidence_proves"))}</h2>
${items(proves)}
<h2>${plain(t("evidence_proves_not"))}</h2>
<div class="not">${items(not)}</div>
${picture === null ? "" : `<h2>${plain(t("evidence_picture"))}</h2><p>${plain(t("evidence_picture_why"))}</p><img src="page.png" alt="${plain(t("evidence_picture"))}">`}
<h2>${plain(t("evidence_files"))}</h2>
<p>${plain(t("evidence_files_why"))}</p>
</body>
</html>
`;
}
