import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { KindId } from "../../../src/kinds/index.ts";
import { daysTogether, type Ledger, ledger } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { Shape } from "../../ui/shape.tsx";
import { useTexts } from "../../ui/shell.tsx";
import { CellDetail } from "./cell-detail.tsx";
import { daysOf, type Period } from "./period.ts";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { companyLeaves } from "./use-room.ts";
import { nameOf, worstOf } from "./words.ts";

/** Columns, and rows shown before all are asked for. */
const mostCompanies = 6;
const mostKinds = 8;

/** "Who knows what": kinds of my data by companies. Every filled cell opens to where it was seen. */
export function LedgerTable({ period }: { period: Period }) {
  const { store, now } = useRoom();
  const texts = useTexts();
  const { t } = texts;
  const answer = useAsked<Ledger>(() => {
    if (period === "all") return ledger(store, mostCompanies);
    const { from, to } = daysOf(period, now());
    return daysTogether(store, from, to, mostCompanies).then((days) => days.ledger);
  }, [store, period]);
  return (
    <section aria-labelledby="knows">
      <h2 id="knows">{t("record_knows")}</h2>
      <p class="soft">{t("record_knows_what")}</p>
      {answer === "failed" && <p role="alert">{t("dashboard_silence")}</p>}
      {isHere(answer) && answer.kinds.length === 0 && <p>{t("record_empty")}</p>}
      {isHere(answer) && answer.kinds.length > 0 && <Table ledger={answer} />}
    </section>
  );
}

interface Opened {
  kind: KindId;
  company: string;
}

function Table({ ledger: { companies, kinds, cells } }: { ledger: Ledger }) {
  // For the benchmark: from now on the first figures stand there and can be used.
  useEffect(() => void performance.mark("record-ready"), []);
  const { companyNamed, leaving } = useRoom();
  const texts = useTexts();
  const { t, phrase } = texts;
  const all = useSignal(false);
  const opened = useSignal<Opened | null>(null);
  const columns = companies.filter(({ company }) => !companyLeaves(leaving.value, company));
  // On paper all stand there: nobody can press for more.
  const isHidden = (row: number) => !all.value && row >= mostKinds;
  const hidden = kinds.filter((_, row) => isHidden(row)).length;
  return (
    <>
      {/* Roles are said again: browsers forget them where a table is laid out as lines. */}
      <div class="wide">
        {/* biome-ignore lint/a11y/noRedundantRoles: as said above */}
        <table class="knows" role="table">
          <caption class="only-read">{t("record_knows")}</caption>
          {/* biome-ignore lint/a11y/noRedundantRoles: as said above */}
          <thead role="rowgroup">
            {/* biome-ignore lint/a11y/noRedundantRoles: as said above */}
            <tr role="row">
              <td />
              {columns.map(({ company }) => (
                // biome-ignore lint/a11y/noRedundantRoles: as said above
                <th key={company} role="columnheader" scope="col">
                  <a href={hashOf("company", company)}>
                    {nameOf(companyNamed(company), company, texts)}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          {/* biome-ignore lint/a11y/noRedundantRoles: as said above */}
          <tbody role="rowgroup">
            {kinds.map(({ kind, got, typed }, row) => (
              // biome-ignore lint/a11y/noRedundantRoles: as said above
              <tr key={kind} role="row" class={isHidden(row) ? "on-paper" : ""}>
                {/* biome-ignore lint/a11y/noRedundantRoles: as said above */}
                <th role="rowheader" scope="row">
                  {t(textKey("kind", kind))}
                  {got === 0 && (
                    <span class="soft">{t(typed > 0 ? "record_stayed" : "record_only_asked")}</span>
                  )}
                </th>
                {columns.map(({ company }) => {
                  const cell = cells.find((one) => one.kind === kind && one.company === company);
                  const worst = cell === undefined ? null : worstOf(cell.deeds);
                  const name = nameOf(companyNamed(company), company, texts);
                  const isOpen = opened.value?.kind === kind && opened.value.company === company;
                  return (
                    // biome-ignore lint/a11y/noRedundantRoles: as said above
                    <td key={company} role="cell" class={worst === null ? "none" : ""}>
                      {worst === null ? (
                        <span aria-hidden="true">·</span>
                      ) : (
                        <button
                          type="button"
                          class={`cell cell-${worst.deed}`}
                          aria-expanded={isOpen}
                          aria-controls="cell"
                          aria-label={t("record_cell", {
                            company: name,
                            kind: t(textKey("kind", kind)),
                            deed: t(textKey("deed", worst.deed)),
                            confidence: t(textKey("confidence", worst.confidence)),
                          })}
                          onClick={() => {
                            opened.value = isOpen ? null : { kind, company };
                          }}
                        >
                          <Shape of={worst.confidence} />
                          <span>{t(textKey("deed", worst.deed))}</span>
                          <span class="cell-company">{name}</span>
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <button
          type="button"
          class="quiet on-screen"
          onClick={() => {
            all.value = true;
          }}
        >
          {phrase({ key: "ui_more", values: { count: { count: hidden } } })}
        </button>
      )}
      <div id="cell" class="cell-detail" aria-live="polite">
        {opened.value !== null && (
          <CellDetail
            key={`${opened.value.kind} ${opened.value.company}`}
            {...opened.value}
            close={() => {
              opened.value = null;
            }}
          />
        )}
      </div>
    </>
  );
}
