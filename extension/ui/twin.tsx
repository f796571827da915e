import { useSignal } from "@preact/signals";
import { ChartColumn, Table2 } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useTexts } from "./shell.tsx";

interface Props {
  /** What picture and table are of. */
  name: string;
  /** Heads of the table's columns. */
  head: readonly string[];
  /** Rows: a name, then words or numbers. */
  rows: readonly (readonly (string | number | ComponentChildren)[])[];
  /** The picture. */
  children: ComponentChildren;
}

/** A picture and the same data as a table: one key apart. Pressing T anywhere in it changes over, too. */
export function Twin({ name, head, rows, children }: Props) {
  const { t, number } = useTexts();
  const asTable = useSignal(false);
  // Numbers stand at the end of their column, words at its start.
  const isFigure = (column: number) => typeof rows[0]?.[column] === "number";
  const turn = () => {
    asTable.value = !asTable.value;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button does the same
    <div
      class="twin"
      onKeyDown={({ key, target, ctrlKey, metaKey, altKey }) => {
        const isTyping = (target as HTMLElement).matches("input, select, textarea");
        if (key.toLowerCase() === "t" && !isTyping && !ctrlKey && !metaKey && !altKey) turn();
      }}
    >
      <button type="button" class="plain turn" onClick={turn} aria-keyshortcuts="t">
        {asTable.value ? (
          <ChartColumn size={18} aria-hidden="true" />
        ) : (
          <Table2 size={18} aria-hidden="true" />
        )}
        {t(asTable.value ? "ui_as_picture" : "ui_as_table")}
      </button>
      {/* On paper the table stands too: nobody can press a key there. */}
      <div class={asTable.value ? "twin-table" : "twin-table on-paper"}>
        <table class="stores">
          <caption class="only-read">{name}</caption>
          <thead>
            <tr>
              {head.map((title, column) => (
                <th key={title} scope="col" class={isFigure(column) ? "figure" : ""}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(asTable.value ? rows : rows.slice(0, 60)).map(([title, ...cells], index) => (
              <tr key={index}>
                <th scope="row">{title}</th>
                {cells.map((cell, column) => (
                  <td key={column} class={typeof cell === "number" ? "figure" : ""}>
                    {typeof cell === "number" ? number(cell) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!asTable.value && <div class="twin-picture">{children}</div>}
    </div>
  );
}
