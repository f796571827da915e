import { describe, expect, test } from "vitest";
import type { LogEvent } from "../../src/log/event.ts";
import {
  askedOn,
  companyNames,
  dayOf,
  daysTogether,
  erase,
  ledger,
  ledgerOf,
  links,
  oneSite,
  type Store,
  siteList,
  startOf,
  timeline,
  topCompanies,
  visitsTo,
  whereGiven,
} from "../../src/log/index.ts";
import type { Day } from "../../src/log/records.ts";
import { receiverOf as madeUpReceiver, visitsOf } from "../bench/store/generate.ts";
import { addNow, asked, event, everything, freshStore, met, sent } from "./help.ts";
import { oracle } from "./oracle.ts";

const hour = 3_600_000;
const today = dayOf(1_800_000_000_000);
const at = (day: number, hours = 9) => startOf(today + day) + hours * hour;

/** Ten days: a shop that gives an address away, a clinic that only asks, a blog with adverts. */
const notes: LogEvent[] = [
  event("v1", asked(), { at: at(-9) }),
  event("v1", met("a.ads.example", 2), { at: at(-9) }),
  event("v2", asked(), { at: at(-1) }),
  event("v2", sent("a.ads.example"), { at: at(-1) }),
  event("v3", asked("person-name"), { at: at(0), site: "clinic.example" }),
  event("v3", { type: "typed", kind: "person-name" }, { at: at(0), site: "clinic.example" }),
  event("v4", met("stats.example"), { at: at(0, 10), site: "blog.example" }),
];

async function filled(): Promise<Store> {
  const store = freshStore({
    levelOf: (events) => (events.some(({ type }) => type === "sent") ? 3 : 1),
  });
  await addNow(store, notes);
  return store;
}

describe("who knows what", () => {
  test("names first who got something, then who asked; each cell tells how sure it is", async () => {
    const { companies, kinds, cells } = await ledger(await filled(), 5);
    expect(companies).toEqual([
      { company: "ads.example", visits: 1, asked: 0, got: 1 },
      { company: "shop.example", visits: 2, asked: 2, got: 0 },
      { company: "clinic.example", visits: 1, asked: 1, got: 0 },
    ]);
    expect(kinds.map(({ kind, asked, typed, got }) => [kind, asked, typed, got])).toEqual([
      ["email-address", 2, 0, 1],
      ["person-name", 1, 1, 0],
    ]);
    expect(cells).toContainEqual({
      kind: "email-address",
      company: "ads.example",
      visits: 1,
      deeds: { sent: "saw" },
    });
    expect(cells).toContainEqual({
      kind: "person-name",
      company: "clinic.example",
      visits: 1,
      deeds: { asked: "likely", typed: "saw" },
    });
  });

  test("shows as many companies as there is room for, and others by name", async () => {
    const store = await filled();
    expect((await ledger(store, 1)).cells.map(({ company }) => company)).toEqual(["ads.example"]);
    expect((await ledgerOf(store, ["clinic.example"])).cells).toHaveLength(1);
    expect((await companyNames(store)).sort()).toEqual([
      "ads.example",
      "clinic.example",
      "shop.example",
      "stats.example",
    ]);
  });

  test("opens to the sites where it happened", async () => {
    expect(await whereGiven(await filled(), "email-address", "ads.example", 5)).toMatchObject([
      { site: "shop.example", first: at(-1), last: at(-1) },
    ]);
  });

  test("of some days leaves out the others, and tells three facts", async () => {
    const store = await filled();
    const week = await daysTogether(store, today - 6, today, 5);
    expect(week).toMatchObject({ asking: 2, getting: 1, mostAsked: "email-address" });
    expect(week.ledger.companies[1]).toEqual({
      company: "shop.example",
      visits: 1,
      asked: 1,
      got: 0,
    });
    expect(await daysTogether(store, today - 20, today - 12, 5)).toMatchObject({
      asking: 0,
      getting: 0,
      mostAsked: null,
    });
  });

  test.each([0, 1, 3, 8, 500])(
    "of some days is what adding up its rows gives, %i companies",
    async (most) => {
      const store = freshStore({ receiverOf: madeUpReceiver });
      for (const visit of visitsOf({ visits: 250, end: at(0, 12), days: 12 }))
        void store.add(visit);
      await store.flush();
      const [from, to] = [today - 6, today];
      const rows = ((await everything(store)).days as Day[]).filter(
        ({ day }) => day >= from && day <= to,
      );
      const sum = (fits: (row: Day) => boolean) => {
        const counts: Record<string, number> = {};
        for (const row of rows.filter(fits)) {
          for (const [name, count] of Object.entries(row.counts)) {
            counts[name] = (counts[name] ?? 0) + count;
          }
        }
        return counts;
      };
      const companies = [...new Set(rows.map(({ company }) => company))]
        .filter(Boolean)
        .map((company) => {
          const counts = sum((row) => row.kind === "" && row.company === company);
          const { visits = 0, asked = 0, got = 0 } = counts;
          return { company, visits, asked, got };
        });
      const { asking, getting, ledger } = await daysTogether(store, from, to, most);
      expect(asking).toBe(
        new Set(rows.flatMap(({ site, counts }) => (site !== "" && counts.asked ? [site] : [])))
          .size,
      );
      expect(getting).toBe(companies.filter(({ got }) => got > 0).length);
      expect(getting).toBeGreaterThan(3);
      const order = ({ got, asked: times }: { got: number; asked: number }) => [got, times];
      expect(ledger.companies.map(order)).toEqual(
        companies
          .sort((a, b) => b.got - a.got || b.asked - a.asked)
          .slice(0, most)
          .map(order),
      );
      for (const known of ledger.companies) expect(companies).toContainEqual(known);
      for (const { kind, company, visits } of ledger.cells) {
        expect(sum((row) => row.kind === kind && row.company === company).visits).toBe(visits);
      }
      const names = new Set(ledger.companies.map(({ company }) => company));
      const cells = rows.filter(({ kind, company }) => kind !== "" && names.has(company));
      expect(ledger.cells).toHaveLength(
        new Set(cells.map(({ kind, company }) => `${kind} ${company}`)).size,
      );
      expect(ledger.kinds.map(({ kind }) => kind).sort()).toEqual(
        [...new Set(rows.map(({ kind }) => kind))].filter(Boolean).sort(),
      );
    },
  );

  test("a day without visits is a bar of nothing", async () => {
    const bars = await timeline(await filled(), today - 2, today);
    expect(bars.map(({ visits, asked, got }) => [visits, asked, got])).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [2, 1, 0],
    ]);
  });
});

describe("sites", () => {
  const names = async (
    ...rest: Parameters<typeof siteList> extends [Store, ...infer R] ? R : never
  ) => (await siteList(await filled(), ...rest)).map(({ site }) => site);

  test("come newest first, as many as are shown, and go on from there", async () => {
    expect(await names({}, 5)).toEqual(["blog.example", "clinic.example", "shop.example"]);
    expect(await names({}, 1)).toEqual(["blog.example"]);
    expect(await names({}, 5, at(0, 10))).toEqual(["clinic.example", "shop.example"]);
  });

  test.each([
    [{ name: "LIN" }, ["clinic.example"]],
    [{ kind: "email-address" as const }, ["shop.example"]],
    [{ company: "stats.example" }, ["blog.example"]],
    [{ company: "clinic.example" }, ["clinic.example"]],
    [{ level: 3 as const }, ["shop.example"]],
    [{ since: at(0) }, ["blog.example", "clinic.example"]],
    [{ kind: "person-name" as const, name: "shop" }, []],
  ])("by %o", async (filter, expected) => expect(await names(filter, 9)).toEqual(expected));

  test("tell what happened there, the loudest of it, and when", async () => {
    expect(await oneSite(await filled(), "shop.example")).toEqual({
      site: "shop.example",
      visits: 2,
      first: at(-9),
      last: at(-1),
      deeds: { asked: 2, typed: 0, read: 0, sent: 1 },
      level: 3,
    });
    expect(await oneSite(await filled(), "nobody.example")).toBeNull();
  });

  test("have visits, newest first, and what they asked over time", async () => {
    const store = await filled();
    expect((await visitsTo(store, "shop.example", 9)).map(({ id }) => id)).toEqual(["v2", "v1"]);
    expect((await visitsTo(store, "shop.example", 9, at(-1))).map(({ id }) => id)).toEqual(["v1"]);
    expect(await askedOn(store, "shop.example")).toEqual([
      { kind: "email-address", visits: 2, first: at(-9), last: at(-1) },
    ]);
  });

  test("are tied to companies for a picture", async () => {
    expect(await links(await filled(), 9)).toEqual([
      { site: "blog.example", company: "stats.example", requests: 1, first: at(0, 10) },
      { site: "shop.example", company: "ads.example", requests: 2, first: at(-9) },
    ]);
  });
});

describe("erasing", () => {
  test("a company takes what it did and got, and leaves the visits", async () => {
    const store = freshStore();
    await addNow(store, notes);
    expect(await erase(store, { what: "company", company: "ads.example" })).toBe(2);
    const left = notes.filter((one) => !JSON.stringify(one).includes("ads.example"));
    expect(await everything(store)).toEqual(oracle(left));
    expect((await topCompanies(store, 5)).map(({ company }) => company)).toEqual(["stats.example"]);
  });

  test("a company that was all there was takes the visit along", async () => {
    const store = freshStore();
    await addNow(store, notes);
    await erase(store, { what: "company", company: "stats.example" });
    expect((await everything(store)).visits).toHaveLength(3);
  });

  test("a period takes the visits that began in it", async () => {
    const store = freshStore();
    await addNow(store, notes);
    expect(await erase(store, { what: "period", from: at(-1), to: at(0) })).toBe(1);
    expect(await everything(store)).toEqual(oracle(notes.filter(({ visit }) => visit !== "v2")));
    expect(await erase(store, { what: "period", from: 5, to: 5 })).toBe(0);
  });
});
