import { openKnowledge } from "../../src/fields/index.ts";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../src/fields/pack.ts";
import { readDom } from "../../src/page/dom.ts";
import { emptyScan, type PageScan, type ScanContext, scanPage } from "../../src/page/scan.ts";

const know = openKnowledge(packKnowledge(lexicons));

/** Reads the document as it stands; gives the scan and how many pauses it made. */
export function scanNow(more: Partial<ScanContext> = {}): { scan: PageScan; pauses: number } {
  const scan = emptyScan();
  const context: ScanContext = {
    dom: readDom(window as unknown as Window & typeof globalThis),
    doc: document,
    know,
    shaped: new WeakMap(),
    onRoot() {},
    onField() {},
    ...more,
  };
  const pauses = [...scanPage(context, scan)].length;
  return { scan, pauses };
}

/** Puts markup into the document and reads it. */
export function scanOf(html: string, more: Partial<ScanContext> = {}) {
  document.body.innerHTML = html;
  return scanNow(more);
}

/** Kinds found in markup, by selector. */
export const kindsIn = (html: string): Record<string, string> =>
  Object.fromEntries(scanOf(html).scan.fields.map(({ selector, kind }) => [selector, kind]));
