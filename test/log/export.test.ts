import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvCell } from "../../src/log/csv.ts";
import type { LogEvent } from "../../src/log/event.ts";
import { erase, exportCsv, exportJson, importJson, noteProgress } from "../../src/log/index.ts";
import { events } from "./arbitrary.ts";
import { addNow, asked, event, everything, freshStore, met, sent } from "./help.ts";
import { oracle } from "./oracle.ts";
import { parseCsv } from "./parse-csv.ts";

const learned = { id: "quiz:1", at: 7, score: 2 };

const notes: LogEvent[] = [
  event("v1", asked(), { at: 100 }),
  event("v1", met("a.ads.example", 2), { at: 400 }),
  event("v2", sent("a.ads.example"), { at: 200 }),
  event("v3", met("stats.example"), { at: 300, site: "news.example" }),
];

async function filled() {
  const store = freshStore();
  await addNow(store, notes);
  await noteProgress(store, learned);
  return store;
}

/** Many made-up cases: more than five seconds where many tests run at once. */
const slow = { timeout: 60_000 };

describe("exported JSON", () => {
  test("is one document with all that is kept", async () => {
    expect(JSON.parse(await exportJson(await filled()))).toEqual({
      format: "fieldguide-log",
      version: 1,
      events: oracle(notes).events,
      progress: [learned],
    });
  });

  test("has one event a line", async () => {
    const lines = (await exportJson(await filled())).split("\n");
    expect(lines.filter((line) => line.startsWith('{"visit"'))).toHaveLength(notes.length);
  });

  test("of an empty store is a document too", async () => {
    expect(JSON.parse(await exportJson(freshStore()))).toMatchObject({ events: [], progress: [] });
  });

  test("comes back whole through import, and a second import changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const [from, to] = [freshStore(), freshStore()];
        await addNow(from, all);
        await noteProgress(from, learned);
        const text = await exportJson(from);
        expect(await importJson(to, text)).toBe(oracle(all).events?.length);
        const kept = await everything(to);
        expect(kept).toEqual(await everything(from));
        await importJson(to, text);
        expect(await everything(to)).toEqual(kept);
      }),
      { numRuns: 30 },
    );
  });

  test("brings back what was erased", async () => {
    const store = await filled();
    const before = await everything(store);
    const text = await exportJson(store);
    await erase(store, { what: "all" });
    await importJson(store, text);
    expect(await everything(store)).toEqual(before);
  });

  test("has what waits to be written", async () => {
    const store = freshStore();
    const waiting = store.add([event("v", asked())]);
    expect(JSON.parse(await exportJson(store)).events).toHaveLength(1);
    await waiting;
  });

  test("reads any number of visits", async () => {
    const store = freshStore();
    const many = Array.from({ length: 450 }, (_, i) => event(`v${i}`, asked(), { at: i }));
    await addNow(store, many);
    expect(JSON.parse(await exportJson(store)).events).toEqual(many);
  });
});

test.each([
  [{ from: 200, to: 300 }, ["v2"]],
  [{ from: 201 }, ["v3"]],
  [{ to: 300 }, ["v1", "v2"]],
  [{ from: 300, to: 200 }, []],
  [{ from: 200, to: 200 }, []],
])("a range of time (%j) takes whole visits by when they began", async (range, visits) => {
  const store = await filled();
  const { events: exported, progress } = JSON.parse(await exportJson(store, range));
  expect([...new Set(exported.map(({ visit }: LogEvent) => visit))]).toEqual(visits);
  expect(progress).toEqual([]);
  const rows = parseCsv((await exportCsv(store, range)).slice(1));
  expect([...new Set(rows.slice(1).map(([, visit]) => visit))]).toEqual(visits);
});

describe("exported CSV", () => {
  test("has a row an event under named columns", async () => {
    const text = await exportCsv(await filled());
    expect(text.startsWith("\uFEFF")).toBe(true);
    const [header, ...rows] = parseCsv(text.slice(1));
    expect(header?.join()).toBe(
      "time,visit,site,what,kind,signal,company,host,script,confidence,details",
    );
    expect(rows).toHaveLength(notes.length);
    expect(rows[0]).toEqual([
      "1970-01-01T00:00:00.100Z",
      "v1",
      "shop.example",
      "asked",
      "email-address",
      "",
      "",
      "",
      "",
      "likely",
      '{"required":false,"because":["label"]}',
    ]);
    expect(rows.find(([, , , what]) => what === "sent")).toEqual([
      "1970-01-01T00:00:00.200Z",
      "v2",
      "shop.example",
      "sent",
      "email-address",
      "",
      "ads.example",
      "a.ads.example",
      "",
      "saw",
      '{"channel":"body","encoding":["sha256"],"when":"before-submit"}',
    ]);
  });

  test("names signal, script and evidence", async () => {
    const store = freshStore();
    await addNow(store, [
      event("v", {
        type: "signal",
        signal: "canvas-fingerprint",
        by: { host: "ads.example", site: "ads.example", script: "https://ads.example/a.js" },
        confidence: "saw",
        evidence: { size: 400 },
      }),
    ]);
    const [, row] = parseCsv((await exportCsv(store)).slice(1));
    expect(row?.slice(3)).toEqual([
      "signal",
      "",
      "canvas-fingerprint",
      "ads.example",
      "ads.example",
      "https://ads.example/a.js",
      "saw",
      '{"size":400}',
    ]);
  });

  test("never holds a formula, whatever hosts and scripts are called", async () => {
    const hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "－1"];
    const store = freshStore({ receiverOf: (host) => `=cmd|'${host}'!A1` });
    await addNow(
      store,
      hostile.map((host, i) =>
        event(`v${i}`, {
          type: "read",
          kind: "email-address",
          by: { host, site: host, script: `${host}","=2` },
          confidence: "saw",
        }),
      ),
    );
    const cells = parseCsv((await exportCsv(store)).slice(1)).flat();
    expect(cells.filter((cell) => cell.startsWith("'")).length).toBe(hostile.length * 3);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });

  test("gives every text back, but for the apostrophe before a formula", slow, () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("=", "-", '"', ",", "\r", "\n", "\t", " ", "a", "'") }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const [row] = parseCsv(`${texts.map(csvCell).join(",")}\r\n`);
        expect(row).toHaveLength(texts.length);
        for (const [index, cell] of (row ?? []).entries()) {
          expect([texts[index], `'${texts[index]}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
    );
  });
});
