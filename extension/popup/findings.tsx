import type { PageReport, SeenSignal } from "../../src/report/shapes.ts";
import { type Texts, textKey } from "../../src/text/index.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { IndexList } from "../ui/index-list.tsx";
import { Shape } from "../ui/shape.tsx";
import { useTexts } from "../ui/shell.tsx";
import { pageFindings } from "./rows.ts";
import { moreOf, sentenceOf } from "./signal-words.ts";

/** Rows shown before the rest is asked for. */
const shownFirst = 4;

/** "This page itself": what it does with people's data, one row a finding. */
export function PageFindings({ report }: { report: PageReport }) {
  const { t } = useTexts();
  const rows = pageFindings(report);
  if (rows.length === 0) return null;
  return (
    <section class="zone">
      <h2>{t("popup_page_itself")}</h2>
      <IndexList rows={rows} keyOf={({ id }) => id} first={shownFirst}>
        {(finding) => (
          <Disclosure
            className="index-line"
            label={
              <>
                <Shape of={finding.confidence} />
                <span class="index-text">
                  <span class="index-name">{t(textKey("signal", finding.id))}</span>
                </span>
              </>
            }
          >
            <div class="index-detail">
              <Finding findings={[finding]} company={null} />
              <p>{t(textKey("signal", finding.id, "todo"))}</p>
            </div>
          </Disclosure>
        )}
      </IndexList>
    </section>
  );
}

/** What somebody was seen to do: one plain sentence, what it was about, an ordinary reason, and the details. */
export function Finding({
  findings,
  company,
}: {
  /** Findings of one signal; the first speaks for all. */
  findings: readonly SeenSignal[];
  /** Whose they are; null for the page itself. */
  company: string | null;
}) {
  const texts = useTexts();
  const { t, phrase } = texts;
  const [first] = findings;
  if (first === undefined) return null;
  return (
    <div class="finding">
      <p>
        <strong>{t(textKey("confidence", first.confidence))}: </strong>
        {phrase(sentenceOf(first.id, company))}
      </p>
      {moreOf(findings, texts).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="soft">{t(textKey("signal", first.id, "why_ok"))}</p>
      <Disclosure label={t("popup_technical")}>
        <ul class="technical">
          {findings.map((finding) => (
            <Technical key={`${finding.host} ${finding.script}`} finding={finding} texts={texts} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Technical({ finding, texts }: { finding: SeenSignal; texts: Texts }) {
  const { host, script, evidence } = finding;
  return (
    <li>
      {host !== null && <p class="mono">{host}</p>}
      {script !== null && <p class="mono soft">{script}</p>}
      {Object.entries(evidence).map(([name, value]) => (
        <p class="mono soft" key={name}>
          {name}: {typeof value === "number" ? texts.number(value) : String(value)}
        </p>
      ))}
    </li>
  );
}
