import { openDB } from "idb";
import { describe, expect, test } from "vitest";
import { connect } from "../../src/log/connection.ts";
import { dayOf } from "../../src/log/day.ts";
import { type Migration, migrate, migrations } from "../../src/log/migrations.ts";
import { type LogDatabase, storeNames } from "../../src/log/schema.ts";
import { addNow, asked, event, everything, freshStore, met, newName } from "./help.ts";
import { oracle } from "./oracle.ts";

/** A visit with its sums, written by hand. */
async function withDays(name: string, version: number): Promise<void> {
  const database = await openDB(name, version);
  const transaction = database.transaction(
    ["visits", "events", "ties", "given", "days"],
    "readwrite",
  );
  const put = (store: string, value: unknown, key?: IDBValidKey) =>
    transaction.objectStore(store).put(value, key);
  const time = { first: 1000, last: 1000 };
  const day = dayOf(1000);
  const met3 = { visits: 1, requests: 3 };
  const whole = { ...met3, events: 2, asked: 1, "level 0": 1 };
  const margin = { visits: 1, asked: 1 };
  const cell = { visits: 1, "asked likely": 1 };
  const gifts = [
    { kind: "email-address", company: "shop.example", counts: cell },
    { kind: "email-address", company: "", counts: margin },
    { kind: "", company: "shop.example", counts: margin },
  ];
  await Promise.all([
    put("visits", {
      id: "v",
      at: 1000,
      day,
      site: "shop.example",
      level: 0,
      events: 2,
      met: [["ads.example", 3]],
      given: [["email-address", "shop.example", "asked", "likely"]],
      signals: [],
    }),
    put("events", event("v", asked()), ["v", "asked", "email-address"]),
    put("events", event("v", met("ads.example", 3)), ["v", "met", "ads.example"]),
    ...["shop.example", ""].flatMap((site) => {
      const sites = site === "" ? { sites: 1 } : {};
      return [
        put("ties", { site, company: "", counts: { ...whole, ...sites }, ...time }),
        put("ties", { site, company: "ads.example", counts: { ...met3, ...sites }, ...time }),
        ...gifts.map(({ counts, ...gift }) =>
          put("given", { site, ...gift, counts: { ...counts, ...sites }, ...time }),
        ),
      ];
    }),
    put("days", { day, site: "", kind: "", company: "", counts: whole }),
    put("days", { day, site: "shop.example", kind: "", company: "", counts: whole }),
    ...gifts.map((gift) => put("days", { day, site: "", ...gift })),
    transaction.done,
  ]);
  database.close();
}

/** What a database of each version held, from the first on: one entry for each migration. */
const held: readonly ((name: string) => Promise<void>)[] = [
  // Version 1, written by hand: as it lay on people's disks, whatever today's code would write.
  async (name) => {
    const database = await openDB(name, 1);
    const row = { first: 1000, last: 1000 };
    const transaction = database.transaction(["visits", "events", "ties", "given"], "readwrite");
    const put = (store: string, value: unknown, key?: IDBValidKey) =>
      transaction.objectStore(store).put(value, key);
    const counts = { visits: 1 };
    const tie = { ...row, counts: { ...counts, requests: 3 } };
    const whole = { ...row, counts: { ...counts, requests: 3, events: 2 } };
    const gift = {
      ...row,
      counts: { ...counts, "asked likely": 1 },
      kind: "email-address",
      company: "shop.example",
    };
    await Promise.all([
      put("visits", {
        id: "v",
        at: 1000,
        site: "shop.example",
        events: 2,
        met: [["ads.example", 3]],
        given: [["email-address", "shop.example", "asked", "likely"]],
      }),
      put("events", event("v", asked()), ["v", "asked", "email-address"]),
      put("events", event("v", met("ads.example", 3)), ["v", "met", "ads.example"]),
      put("ties", { ...whole, site: "shop.example", company: "" }),
      put("ties", { ...tie, site: "shop.example", company: "ads.example" }),
      put("ties", { ...whole, counts: { ...whole.counts, sites: 1 }, site: "", company: "" }),
      put("ties", {
        ...tie,
        counts: { ...tie.counts, sites: 1 },
        site: "",
        company: "ads.example",
      }),
      put("given", { ...gift, site: "shop.example" }),
      put("given", { ...gift, counts: { ...gift.counts, sites: 1 }, site: "" }),
      transaction.done,
    ]);
    database.close();
  },
  // Version 2: sums by day, margins, levels.
  (name) => withDays(name, 2),
  // Version 3: the same, and an index.
  (name) => withDays(name, 3),
];

/** A database as version `version` made it. */
async function databaseOf(version: number): Promise<string> {
  const name = newName();
  const database = await openDB<LogDatabase>(name, version, {
    upgrade: (opened, from, _, transaction) =>
      migrate(opened, from, transaction, migrations.slice(0, version)),
  });
  database.close();
  return name;
}

/** A database's stores and their indexes, with the keys of each. */
const shapeOf = ({ inside }: ReturnType<typeof freshStore>) =>
  inside.run("readonly", async (transaction) =>
    storeNames.map((name) => {
      const store = transaction.objectStore(name) as unknown as IDBObjectStore;
      const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
      return [name, store.keyPath, indexes];
    }),
  );

test("every version has an example of what it held", () => {
  expect(held, "add what the new version holds").toHaveLength(migrations.length);
});

test.each(held.map((fill, index) => [index + 1, fill] as const))(
  "version %i becomes the current one with all that was in it",
  async (version, fill) => {
    const name = await databaseOf(version);
    await fill(name);
    const store = freshStore({ name });
    const known = [event("v", asked()), event("v", met("ads.example", 3))];
    expect(await everything(store)).toEqual(oracle(known));
    const more = [event("v", met("ads.example", 5)), event("w", asked(), { at: 2000 })];
    await addNow(store, more);
    expect(await everything(store)).toEqual(oracle([...known, ...more]));
    expect(store.notices).toEqual([]);
    // The same stores and indexes as a database has that began with the current version.
    const fresh = freshStore();
    await addNow(fresh, known);
    expect(await shapeOf(store)).toEqual(await shapeOf(fresh));
  },
);

describe("migrations", () => {
  const noted = (versions: number[]): Migration[] =>
    [1, 2, 3].map((version) => (database, transaction) => {
      versions.push(version);
      // The real stores, whatever number of versions made them.
      const made = async () => {};
      if (version === 1) for (const real of migrations) real(database, transaction, made);
      if (version === 3) return transaction.objectStore("progress").clear();
    });

  test.each([0, 1, 2, 3])("from version %i run in order, each once", async (from) => {
    const versions: number[] = [];
    const list = noted(versions);
    const name = newName();
    const open = (count: number) => connect(name, () => {}, list.slice(0, count));
    if (from > 0) {
      const older = open(from);
      await older.run("readonly", async () => {});
      await older.close();
    }
    versions.length = 0;
    const current = open(3);
    await current.run("readonly", async () => {});
    expect(versions).toEqual([1, 2, 3].slice(from));
    await current.close();
  });

  test("that fail leave the old version as it was", async () => {
    const name = newName();
    const store = freshStore({ name });
    await addNow(store, [event("v", asked())]);
    await store.close();
    const broken = connect(name, () => {}, [
      ...migrations,
      async (_, transaction) => {
        await transaction.objectStore("events").clear();
        throw new Error("half-way");
      },
    ]);
    await expect(broken.run("readonly", async () => {})).rejects.toThrow();
    expect(await everything(freshStore({ name }))).toEqual(oracle([event("v", asked())]));
  });
});
