import { openKnowledge, type PackedKnowledge } from "../../../src/fields/index.ts";
import { lexiconsFor } from "../../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../../src/fields/pack.ts";
import { readDom } from "../../../src/page/dom.ts";
import { writtenIn } from "../../../src/page/index.ts";
import { emptyScan, type FoundField, scanPage } from "../../../src/page/scan.ts";

/** One scored element: its place in the corpus' own order, what was said of it and from which facts. */
export interface Said {
  index: number;
  kind: string;
  because: readonly string[];
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
      onField() {},
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
  // What people cannot see and a browser would fill is told as that; here the kind alone counts.
  const said = [...scan.fields, ...scan.waiting, ...scan.hiddenAutofill].flatMap((field) =>
    elementsOf(field).map((element) => ({
      index: place.get(element) ?? -1,
      kind: field.kind,
      because: field.because,
    })),
  );
  return { said, facts, languages, fields: facts.length, milliseconds, longest };
}

const elementsOf = (field: FoundField): Element[] =>
  field.parts === undefined
    ? [field.element]
    : field.parts.flatMap((path) =>
        path.includes(">>>") ? [] : (document.querySelector(path) ?? []),
      );

Object.assign(globalThis, { fieldguideRun: run, fieldguideWritten: () => writtenIn(document) });
