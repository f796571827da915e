import { openDB } from "idb";
import { describe, expect, test } from "vitest";
import {
  allProgress,
  bySite,
  byVisit,
  companiesOn,
  erase,
  exportCsv,
  exportJson,
  givenOn,
  givenTo,
  prune,
  recentSites,
  type Store,
  sitesWith,
  summary,
  topCompanies,
} from "../../src/log/index.ts";
import { addNow, asked, event, everything, freshStore, met, newName } from "./help.ts";
import { oracle } from "./oracle.ts";

const notes = [
  event("v1", asked(), { at: 100 }),
  event("v1", met("ads.example", 2), { at: 100 }),
  event("v2", met("ads.example", 3), { at: 300 }),
];

/** A store with notes into which damage is done, past its guards. */
async function damaged(store: string, value: unknown, key?: IDBValidKey) {
  const name = newName();
  const log = freshStore({ name });
  await addNow(log, notes);
  const database = await openDB(name);
  await database.put(store, value, key);
  database.close();
  return log;
}

const damages: [store: string, value: unknown, key?: IDBValidKey][] = [
  ["visits", { id: "v1", at: 100, site: "shop.example" }],
  ["visits", { id: "v1" }],
  ["visits", { id: "v9", at: -1, site: 3, events: "many", met: null, given: {} }],
  ["events", null, ["v1", "asked", "email-address"]],
  ["events", "asked", ["v1", "asked", "email-address"]],
  ["events", { ...notes[0], kind: "shoe-size" }, ["v1", "asked", "email-address"]],
  ["events", { ...notes[0], value: "ada@mail.example" }, ["v1", "asked", "email-address"]],
  ["ties", { site: "", company: "", counts: {} }],
  ["ties", { site: "", company: "ads.example", counts: { sites: 9 }, last: 5 }],
  ["ties", { site: "shop.example", company: "ads.example" }],
  ["ties", { site: "shop.example", company: "", first: 1, last: 400, counts: { visits: "x" } }],
  ["given", { site: "shop.example", kind: "email-address", company: "shop.example" }],
  ["given", { site: "", kind: "email-address", company: "shop.example", counts: [], last: "x" }],
  ["progress", { id: "lesson:x", at: "yesterday" }],
];

const everyView = (store: Store) =>
  Promise.all([
    byVisit(store, "v1"),
    bySite(store, "shop.example", 0),
    recentSites(store, 5),
    topCompanies(store, 5),
    companiesOn(store, "shop.example"),
    sitesWith(store, "ads.example", 5),
    givenOn(store, "shop.example"),
    givenTo(store, "shop.example"),
    allProgress(store),
    summary(store),
    exportJson(store),
    exportCsv(store),
  ]);

describe.each(damages)("a damaged record in %s: %o", (name, value, key) => {
  test("is left out of every view, and that is told", async () => {
    const store = await damaged(name, value, key);
    const views = await everyView(store);
    expect(JSON.stringify(views)).not.toMatch(/shoe-size|ada@|yesterday/);
    expect(await byVisit(store, "v2")).toHaveLength(1);
    if (name !== "visits") {
      expect(store.notices).toContainEqual({ what: "damaged", store: name, records: 1 });
    }
  });

  test("does not stop writing, pruning and erasing", async () => {
    const store = await damaged(name, value, key);
    const more = event("v1", met("stats.example"), { at: 100 });
    await addNow(store, [more]);
    expect(await byVisit(store, "v1")).toContainEqual(more);
    await prune(store, 1, 1e12);
    expect((await everything(store)).events).toEqual([]);
    await erase(store, { what: "all" });
    expect(Object.values(await everything(store)).flat()).toEqual([]);
  });
});

test("a damaged visit is made whole from its events when it is written again", async () => {
  const store = await damaged("visits", { id: "v1", at: 100, site: "shop.example" });
  const more = event("v1", met("stats.example"), { at: 90 });
  await addNow(store, [more]);
  expect(await everything(store)).toEqual(oracle([...notes, more]));
  expect(store.notices).toEqual([{ what: "damaged", store: "visits", records: 1 }]);
});

test("a damaged visit that is erased takes its share along", async () => {
  const store = await damaged("visits", { id: "v1", at: 100, site: "shop.example" });
  await erase(store, { what: "visit", visit: "v1" });
  expect(await everything(store)).toEqual(oracle(notes.filter(({ visit }) => visit !== "v1")));
});

test("a damaged row of a tally is still one site among the others", async () => {
  const store = await damaged("ties", { site: "shop.example", company: "ads.example" });
  const other = event("v3", met("ads.example"), { at: 100, site: "news.example" });
  await addNow(store, [other, event("v1", met("ads.example", 5), { at: 100 })]);
  expect(await topCompanies(store, 1)).toMatchObject([{ company: "ads.example", sites: 2 }]);
  await erase(store, { what: "site", site: "shop.example" });
  expect(await topCompanies(store, 1)).toMatchObject([{ company: "ads.example", sites: 1 }]);
});

test.each([
  [
    "ties",
    {
      site: "shop.example",
      company: "ads.example",
      first: 7,
      last: 900,
      counts: { visits: 1, requests: 1 },
    },
  ],
  [
    "ties",
    { site: "", company: "", first: 7, last: 900, counts: { visits: 1, requests: 1, sites: 7 } },
  ],
  ["ties", { site: "", company: "" }],
  ["given", { site: "shop.example", kind: "email-address", company: "shop.example", counts: 3 }],
])("a row of %s that is wrong is added up anew when it is touched: %o", async (store, row) => {
  const log = await damaged(store, row);
  await addNow(log, [event("v3", asked(), { at: 50 })]);
  await erase(log, { what: "visit", visit: "v1" });
  const left = [...notes.slice(2), event("v3", asked(), { at: 50 })];
  expect(await everything(log)).toEqual(oracle(left));
});
