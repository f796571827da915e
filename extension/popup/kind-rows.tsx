import { useEffect, useRef } from "preact/hooks";
import type { AskedField, PageReport } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { IndexList } from "../ui/index-list.tsx";
import { Shape } from "../ui/shape.tsx";
import { useTexts } from "../ui/shell.tsx";
import { type KindRow, kindRows } from "./rows.ts";

/** Rows shown before the rest is asked for. */
const shownFirst = 6;

interface Props {
  report: PageReport;
  /** The person asked for just this: it is where they begin to read, and says so where it has nothing to say. */
  first: boolean;
}

/** "Your data on this page": one row a kind. */
export function KindRows({ report, first }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = kindRows(report);
  useEffect(() => {
    if (first) heading.current?.focus();
  }, [first]);
  if (rows.length === 0 && !first) return null;
  return (
    <section class="zone">
      <h2 ref={heading} tabIndex={-1}>
        {t("popup_data")}
      </h2>
      {rows.length === 0 && <p>{t("popup_data_none")}</p>}
      <IndexList rows={rows} keyOf={(row) => row.kind} first={shownFirst}>
        {(row) => <KindLine row={row} />}
      </IndexList>
    </section>
  );
}

function KindLine({ row }: { row: KindRow }) {
  const { t } = useTexts();
  return (
    <Disclosure
      className="index-line"
      label={
        <>
          <Shape of={row.confidence} />
          <span class="index-text">
            <span class="index-name">{t(textKey("kind", row.kind))}</span>
            <span class="index-leader" />
            <span class="index-said">
              {saidOf(row)
                .map((key) => t(key))
                .join(" · ")}
            </span>
          </span>
        </>
      }
    >
      <KindDetail row={row} />
    </Disclosure>
  );
}

/** What happened to a kind, in the order in which it happens. */
function saidOf({ fields, typed, reads, sends }: KindRow) {
  const asked = fields.length > 0;
  const touched = typed || reads.length > 0 || sends.length > 0;
  // Whether a box could stay empty matters as long as it is empty.
  const optional = asked && !touched && fields.every(({ required }) => !required);
  const said = [
    [asked, "popup_said_asked"],
    [optional, "popup_said_optional"],
    [typed, "popup_said_typed"],
    [reads.length > 0, "popup_said_read"],
    [sends.length > 0, "popup_said_sent"],
  ] as const;
  return said.filter(([happened]) => happened).map(([, key]) => key);
}

function KindDetail({ row }: { row: KindRow }) {
  const { t, phrase } = useTexts();
  const { kind, fields } = row;
  return (
    <div class="index-detail">
      <p>{t(textKey("kind", kind, "why"))}</p>
      <div>
        <h3>{t("popup_before")}</h3>
        <p>{t(textKey("kind", kind, "before"))}</p>
      </div>
      {fields.length > 0 && (
        <>
          <p class="soft">
            {phrase({ key: "popup_fields", values: { count: { count: fields.length } } })}
          </p>
          <div>
            <Disclosure label={t("popup_technical")}>
              <ul class="technical">
                {fields.map((field) => (
                  <FieldFacts key={`${field.frame} ${field.selector}`} field={field} />
                ))}
              </ul>
            </Disclosure>
          </div>
        </>
      )}
    </div>
  );
}

/** What decided that a field asks for its kind; page text is text here, never markup. */
function FieldFacts({ field }: { field: AskedField }) {
  const { t, list } = useTexts();
  return (
    <li>
      <p class="mono">{field.selector}</p>
      <p class="mono soft">{field.frame}</p>
      <p>
        {t(field.confidence === "likely" ? "popup_field_likely" : "popup_field_possible", {
          reasons: list(field.because.map((reason) => t(textKey("because", reason)))),
        })}
      </p>
    </li>
  );
}
