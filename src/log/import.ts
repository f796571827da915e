import * as v from "valibot";
import { format } from "./export.ts";
import { brokenLine, lineOf } from "./locate.ts";
import { eventRecord, progressRecord } from "./records.ts";
import type { Store } from "./store.ts";
import { TwoSitesError, writeEvents } from "./write.ts";

/** Why a file was refused: no JSON; no log of ours; of a later version; something in it is wrong. */
export type Refusal = "not-json" | "not-a-log" | "newer-version" | "wrong-value" | "two-sites";

/** A file was refused; nothing of it was written. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly refusal: Refusal;
  /** Line in the file, the first being 1. */
  readonly line: number;
  /** Where in the document, as in `events.3.kind`; empty for the whole. */
  readonly path: string;
  constructor(refusal: Refusal, line: number, path: string, detail: string) {
    super(`line ${line}${path === "" ? "" : `, ${path}`}: ${detail}`);
    this.refusal = refusal;
    this.line = line;
    this.path = path;
  }
}

const head = v.object({ format: v.literal(format.name), version: v.number() });

const exported = v.strictObject({
  format: v.literal(format.name),
  version: v.literal(format.version),
  events: v.array(eventRecord),
  progress: v.array(progressRecord),
});

/**
 * Takes in what `exportJson` wrote: all of it or nothing. What is known already stays as it is; importing
 * twice is the same as importing once.
 *
 * @param file its text
 * @returns events in the file
 * @throws ImportError where the file is not what it should be, with the line and the reason
 * @throws DOMException `QuotaExceededError` where there is no room: nothing is shed for an import
 */
export async function importJson(store: Store, file: string): Promise<number> {
  const text = file.replace(/^\uFEFF/, "");
  const { events, progress } = parse(text);
  await store.flush();
  const { run, readable, judge } = store.inside;
  try {
    await run("readwrite", async (transaction) => {
      await writeEvents(transaction, events, judge, readable);
      const learned = transaction.objectStore("progress");
      for (const one of progress) {
        const [known] = readable("progress", [await learned.get(one.id)].filter(Boolean));
        if (known === undefined || known.at < one.at) await learned.put(one);
      }
    });
  } catch (error) {
    if (!(error instanceof TwoSitesError)) throw error;
    const path = ["events", events.findIndex(({ visit }) => visit === error.visit)];
    throw refuse(text, "two-sites", path, error.message);
  }
  return events.length;
}

function parse(text: string): v.InferOutput<typeof exported> {
  const raw = parseJson(text);
  const kind = v.safeParse(head, raw);
  if (!kind.success) throw refuse(text, "not-a-log", [], `this is no ${format.name}`);
  if (kind.output.version > format.version) {
    throw refuse(text, "newer-version", ["version"], `version ${kind.output.version} is too new`);
  }
  const whole = v.safeParse(exported, raw, { abortEarly: true });
  if (whole.success) return whole.output;
  const [issue] = whole.issues;
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  throw refuse(text, "wrong-value", path, issue.message);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError("not-json", brokenLine(text), "", "this is no JSON");
  }
}

const refuse = (
  text: string,
  refusal: Refusal,
  path: readonly (string | number)[],
  detail: string,
): ImportError => new ImportError(refusal, lineOf(text, path), path.join("."), detail);
