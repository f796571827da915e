import { describe, expect, test } from "vitest";
import { allProgress, ImportError, importJson, noteProgress } from "../../src/log/index.ts";
import { addNow, asked, event, everything, freshStore, met, sent } from "./help.ts";
import { oracle } from "./oracle.ts";

const good = [event("v1", asked()), event("v1", met("ads.example", 2)), event("v2", asked())];

/** A file as `exportJson` writes it: the events begin on line 3. */
const file = (events: readonly unknown[], more: object = {}): string => {
  const { format, version, progress } = {
    format: "fieldguide-log",
    version: 1,
    progress: [],
    ...more,
  } as Record<string, unknown>;
  const lines = events.map((one) => JSON.stringify(one)).join(",\n");
  return `{"format":${JSON.stringify(format)},"version":${JSON.stringify(version)},
"events":[
${lines}
],
"progress":${JSON.stringify(progress)}}
`;
};

/** The error that an import ends with; fails where it changes anything. */
async function refused(text: string): Promise<ImportError> {
  const store = freshStore();
  const known = [event("mine", met("stats.example"))];
  await addNow(store, known);
  const error = await importJson(store, text).catch((reason: unknown) => reason);
  expect(await everything(store)).toEqual(oracle(known));
  expect(error).toBeInstanceOf(ImportError);
  return error as ImportError;
}

describe("a file is refused", () => {
  test.each<[string, Partial<ImportError>]>([
    ["", { refusal: "not-json", line: 1 }],
    ["hello", { refusal: "not-json", line: 1 }],
    ['{\n"format": "fieldguide-log",\n"version": oops\n}', { refusal: "not-json", line: 3 }],
    [`${file(good).slice(0, -20)}`, { refusal: "not-json" }],
    ["null", { refusal: "not-a-log", line: 1, path: "" }],
    ["[]", { refusal: "not-a-log" }],
    ["{}", { refusal: "not-a-log" }],
    [file(good, { format: "other" }), { refusal: "not-a-log", line: 1 }],
    [file(good, { version: 2 }), { refusal: "newer-version", line: 1, path: "version" }],
    [file(good, { version: 0 }), { refusal: "wrong-value", path: "version" }],
    [file(good, { version: "1" }), { refusal: "not-a-log" }],
  ])("that is %j", async (text, expected) => {
    expect(await refused(text)).toMatchObject(expected);
  });

  test.each<[string, unknown, string]>([
    ["a kind that there is not", { ...good[2], kind: "shoe-size" }, "events.2.kind"],
    ["no time", { ...good[2], at: "today" }, "events.2.at"],
    ["a time that no date can hold", { ...good[2], at: 1e300 }, "events.2.at"],
    ["a time before all times", { ...good[2], at: -1 }, "events.2.at"],
    ["what was typed", { ...good[2], value: "ada@mail.example" }, "events.2.value"],
    ["a type that there is not", { ...good[2], type: "sold" }, "events.2.type"],
    ["a visit without a name", { ...good[2], visit: "" }, "events.2.visit"],
    ["a count that is none", event("v", met("ads.example", 0.5)), "events.2.requests"],
    ["a host of 2 MB", event("v", met("x".repeat(2_000_000))), "events.2.party.host"],
    [
      "an encoding with markup",
      { ...event("v", sent("ads.example")), encoding: ["<b>"] },
      "events.2.encoding.0",
    ],
    ["nothing", null, "events.2"],
    ["a list", [], "events.2"],
  ])("with %s, and the line and place are told", async (_, wrong, path) => {
    const error = await refused(file([good[0], good[1], wrong, good[2]]));
    expect(error).toMatchObject({ refusal: "wrong-value", line: 5 });
    expect(error.path).toMatch(new RegExp(`^${path.replaceAll(".", "\\.")}`));
    expect(error.message).toContain("line 5");
    expect(error.message).not.toContain("ada@");
  });

  test("with a wrong line of progress", async () => {
    const error = await refused(file(good, { progress: [{ id: "a", at: "x" }] }));
    expect(error).toMatchObject({ refusal: "wrong-value", line: 7, path: "progress.0.at" });
  });

  test("with a property too many", async () => {
    const text = file(good).replace('"progress"', '"extra":1,\n"progress"');
    expect(await refused(text)).toMatchObject({ refusal: "wrong-value", line: 7, path: "extra" });
  });

  test("in which a visit is on two sites, even if all else is right", async () => {
    const elsewhere = event("v2", met("ads.example"), { site: "other.example" });
    expect(await refused(file([...good, elsewhere]))).toMatchObject({
      refusal: "two-sites",
      line: 5,
      path: "events.2",
    });
  });

  test("whose visit is on another site here", async () => {
    const mine = event("mine", asked(), { site: "other.example" });
    expect(await refused(file([good[0], mine]))).toMatchObject({ refusal: "two-sites", line: 4 });
  });
});

describe("a file is taken", () => {
  test("that somebody laid out anew", async () => {
    const store = freshStore();
    const text = JSON.stringify(JSON.parse(file(good)), null, 4);
    expect(await importJson(store, `\uFEFF${text}`)).toBe(3);
    expect(await everything(store)).toEqual(oracle(good));
  });

  test("beside what is known, which only grows", async () => {
    const store = freshStore();
    const known = [event("v1", met("ads.example", 5)), event("v3", asked())];
    await addNow(store, known);
    await importJson(store, file(good));
    expect(await everything(store)).toEqual(oracle([...known, ...good]));
  });

  test("with what was learned, where that is news", async () => {
    const store = freshStore();
    await noteProgress(store, { id: "a", at: 5, score: 1 });
    await noteProgress(store, { id: "b", at: 5, score: 1 });
    const progress = [
      { id: "a", at: 9, score: 2 },
      { id: "b", at: 1, score: 2 },
      { id: "c", at: 1 },
    ];
    await importJson(store, file([], { progress }));
    expect(await allProgress(store)).toEqual([
      { id: "a", at: 9, score: 2 },
      { id: "b", at: 5, score: 1 },
      { id: "c", at: 1 },
    ]);
  });
});

test("names of every object do no harm in evidence", async () => {
  const store = freshStore();
  const signal = {
    ...event("v", {
      type: "signal",
      signal: "canvas-fingerprint",
      confidence: "saw",
      evidence: {},
    }),
  };
  const text = file([signal]).replace(
    '"evidence":{}',
    '"evidence":{"__proto__":{"polluted":1},"toString":2}',
  );
  await importJson(store, text);
  await importJson(store, text);
  const { events } = await everything(store);
  expect(events).toEqual([{ ...signal, evidence: { toString: 2 } }]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
