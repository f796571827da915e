import type { ComponentChildren } from "preact";
import { Disclosure } from "./disclosure.tsx";
import { useTexts } from "./shell.tsx";

interface Props<Row> {
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** How many rows are shown before "more" is pressed. */
  first: number;
  children(row: Row): ComponentChildren;
}

/** A list of index lines: the first few, and the rest behind one button. */
export function IndexList<Row>({ rows, keyOf, first, children }: Props<Row>) {
  const { phrase } = useTexts();
  // A button that hides a single row takes as much room as the row.
  const cut = rows.length <= first + 1 ? rows.length : first;
  const rest = rows.slice(cut);
  const lines = (some: readonly Row[]) => (
    <ul class="index">
      {some.map((row) => (
        <li key={keyOf(row)}>{children(row)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {lines(rows.slice(0, cut))}
      {rest.length > 0 && (
        <Disclosure label={phrase({ key: "ui_more", values: { count: { count: rest.length } } })}>
          {lines(rest)}
        </Disclosure>
      )}
    </>
  );
}
