import { openKnowledge, type PackedKnowledge } from "../../../src/fields/index.ts";
import { lexiconsFor } from "../../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../../src/fields/pack.ts";
import { readDom } from "../../../src/page/dom.ts";
import { writtenIn } from "../../../src/page/index.ts";
import { emptyScan, scanPage } from "../../../src/page/scan.ts";

/** One scored element: its place in the corpus' own order, and what was said of it. */
export interface Said {
  index: number;
  kind: string;
}

/** What one page took and gave. */
export interface PageRun {
  said: Said[];
  facts: { index: number; form: number; facts: unknown; formFacts: unknown }[];
  languages: string[];
  fields: number;
  milliseconds: number;
  /** Longest stretch between two pauses. */
  longest: number;
}

const scored = "input,select,textarea,button";

let packed: PackedKnowledge | undefined;

/**
 * Runs the engine once over the current document. Built into one file and put into pages by the
 * benchmark.
 */
function run(): PageRun {
  const place = new Map(
    Array.from(document.querySelectorAll(scored), (one, at) => [one, at] as const),
  );
  const facts: PageRun["facts"] = [];
  const forms = new Map<unknown, number>();
  const kinds = new Map<Element, string>();
  let languages: string[] = [];
  const scan = emptyScan();
  // The extension's worker packs the words; frames only open them.
  packed ??= packKnowledge(lexiconsFor(writtenIn(document)));
  const know = openKnowledge(packed);
  const steps = scanPage(
    {
      dom: readDom(window),
      doc: document,
      know,
      shaped: new WeakMap(),
      onRoot() {},
      onField(element, kind) {
        if (kind === null) kinds.delete(element);
        else kinds.set(element, kind);
      },
      onFacts(element, field, form, spoken) {
        if (!forms.has(form)) forms.set(form, forms.size);
        languages = [...spoken];
        facts.push({
          index: place.get(element) ?? -1,
          form: forms.get(form) ?? 0,
          facts: field,
          formFacts: form,
        });
      },
    },
    scan,
  );
  const began = performance.now();
  let longest = 0;
  for (let last = began; ; ) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (step.done) break;
  }
  const milliseconds = performance.now() - began;
  // The kind alone counts here, in sight or not: saved pages have no style sheets to hide anything with.
  const said = [...kinds].map(([element, kind]) => ({ index: place.get(element) ?? -1, kind }));
  return { said, facts, languages, fields: facts.length, milliseconds, longest };
}

Object.assign(globalThis, { fieldguideRun: run, fieldguideWritten: () => writtenIn(document) });
