import { describe, expect, test } from "vitest";
import {
  bySite,
  byVisit,
  companiesOn,
  givenOn,
  givenTo,
  newestProof,
  noteProgress,
  recentSites,
  type Store,
  sitesWith,
  summary,
  topCompanies,
} from "../../src/log/index.ts";
import { addNow, asked, event, everything, freshStore, met, sent } from "./help.ts";

/** Three sites: ads on all, stats on two, and one visit to a site without anybody else. */
const week = [
  event("v1", asked(), { at: 100 }),
  event("v1", met("a.ads.example", 2), { at: 150 }),
  event("v1", met("b.ads.example", 3), { at: 120 }),
  event("v2", met("stats.example", 9), { at: 200 }),
  event("v2", sent("a.ads.example"), { at: 210 }),
  event("v2", met("a.ads.example", 1), { at: 205 }),
  event("v3", met("stats.example", 1), { at: 300, site: "news.example" }),
  event("v3", met("a.ads.example", 1), { at: 300, site: "news.example" }),
  event("v4", met("a.ads.example", 1), { at: 250, site: "blog.example" }),
  event("v5", asked("person-name"), { at: 400, site: "quiet.example" }),
];

async function filled(): Promise<Store> {
  const store = freshStore();
  await addNow(store, week);
  return store;
}

describe("a visit", () => {
  test("has its events, in the order of time", async () => {
    expect((await byVisit(await filled(), "v1")).map(({ at }) => at)).toEqual([100, 120, 150]);
  });

  test("has none of a visit whose id begins the same", async () => {
    const store = freshStore();
    await addNow(store, [event("v", asked()), event("v1", asked()), event("v,", asked())]);
    expect(await byVisit(store, "v")).toEqual([event("v", asked())]);
  });

  test("that nobody knows has none", async () => {
    expect(await byVisit(await filled(), "nobody")).toEqual([]);
  });
});

describe("what stands behind a cell", () => {
  const cell = { site: "shop.example", kind: "email-address" } as const;

  test("is what the newest visit with it has of that kind and that company, and nothing else", async () => {
    const store = await filled();
    await addNow(store, [event("v6", met("a.ads.example"), { at: 900 })]);
    expect(await newestProof(store, { ...cell, company: "ads.example" })).toEqual({
      at: 200,
      events: [event("v2", sent("a.ads.example"), { at: 210 })],
    });
    expect(await newestProof(store, { ...cell, company: "shop.example" })).toEqual({
      at: 100,
      events: [event("v1", asked(), { at: 100 })],
    });
  });

  test("is nothing where there is no such visit among those that are looked at", async () => {
    const store = await filled();
    expect(await newestProof(store, { ...cell, company: "stats.example" })).toBeNull();
    expect(await newestProof(store, { ...cell, company: "shop.example" }, 1)).toBeNull();
  });
});

describe("a site", () => {
  test("has the events of all its visits", async () => {
    const events = await bySite(await filled(), "shop.example", 0);
    expect(events.map(({ at }) => at)).toEqual([100, 120, 150, 200, 205, 210]);
  });

  test("has those since a time", async () => {
    const store = await filled();
    expect(new Set((await bySite(store, "shop.example", 101)).map(({ visit }) => visit))).toEqual(
      new Set(["v2"]),
    );
    expect(await bySite(store, "shop.example", 201)).toEqual([]);
  });

  test("has those of its newest visits where there are too many", async () => {
    const events = await bySite(await filled(), "shop.example", 0, 1);
    expect(new Set(events.map(({ visit }) => visit))).toEqual(new Set(["v2"]));
  });

  test("names the companies on it, most requests first", async () => {
    expect(await companiesOn(await filled(), "shop.example")).toEqual([
      { company: "stats.example", visits: 1, requests: 9, first: 200, last: 200 },
      { company: "ads.example", visits: 2, requests: 6, first: 100, last: 200 },
    ]);
  });

  test("tells what it asked and who got it", async () => {
    const given = await givenOn(await filled(), "shop.example");
    expect(given).toEqual([
      {
        site: "shop.example",
        kind: "email-address",
        company: "ads.example",
        visits: 1,
        first: 200,
        last: 200,
        sent: "saw",
      },
      {
        site: "shop.example",
        kind: "email-address",
        company: "shop.example",
        visits: 1,
        first: 100,
        last: 100,
        asked: "likely",
      },
    ]);
  });
});

describe("recent sites", () => {
  test("come newest first, with and without others on them", async () => {
    expect(await recentSites(await filled(), 10)).toEqual([
      { site: "quiet.example", visits: 1, first: 400, last: 400 },
      { site: "news.example", visits: 1, first: 300, last: 300 },
      { site: "blog.example", visits: 1, first: 250, last: 250 },
      { site: "shop.example", visits: 2, first: 100, last: 200 },
    ]);
  });

  test("come as many as are shown, and go on from there", async () => {
    const store = await filled();
    const shown = await recentSites(store, 2);
    expect(shown.map(({ site }) => site)).toEqual(["quiet.example", "news.example"]);
    const more = await recentSites(store, 2, shown.at(-1)?.last);
    expect(more.map(({ site }) => site)).toEqual(["blog.example", "shop.example"]);
  });
});

describe("companies", () => {
  test("come by the number of sites they were met on", async () => {
    expect(await topCompanies(await filled(), 10)).toEqual([
      { company: "ads.example", sites: 3, visits: 4, requests: 8, first: 100, last: 300 },
      { company: "stats.example", sites: 2, visits: 2, requests: 10, first: 200, last: 300 },
    ]);
  });

  test("come as many as are shown", async () => {
    const [first, ...others] = await topCompanies(await filled(), 1);
    expect(first?.company).toBe("ads.example");
    expect(others).toEqual([]);
  });

  test("have the sites they were met on, the last first", async () => {
    const store = await filled();
    const sites = await sitesWith(store, "ads.example", 10);
    expect(sites.map(({ site }) => site)).toEqual(["news.example", "blog.example", "shop.example"]);
    expect(await sitesWith(store, "ads.example", 1)).toEqual(sites.slice(0, 1));
    expect(await sitesWith(store, "nobody.example", 1)).toEqual([]);
  });

  test("have what they got over all sites", async () => {
    const store = await filled();
    await addNow(store, [
      event("v3", { ...sent("b.ads.example"), confidence: "likely" } as never, {
        at: 300,
        site: "news.example",
      }),
    ]);
    expect(await givenTo(store, "ads.example")).toEqual([
      {
        site: "",
        kind: "email-address",
        company: "ads.example",
        visits: 2,
        first: 200,
        last: 300,
        sent: "saw",
      },
    ]);
    expect(await givenTo(store, "stats.example")).toEqual([]);
  });
});

describe("the summary", () => {
  test("of an empty store says that nothing is kept", async () => {
    expect(await summary(freshStore())).toEqual({
      stores: ["visits", "events", "ties", "given", "days", "progress"].map((name) => ({
        name,
        count: 0,
        bytes: 0,
      })),
      since: null,
    });
  });

  test("counts the records of each store", async () => {
    const store = await filled();
    await noteProgress(store, { id: "lesson:public-wifi", at: 5 });
    const { stores, since } = await summary(store);
    const kept = await everything(store);
    // Sums over all sites, kinds or companies are nobody's pairs: they are left out.
    const pairs = (name: string) =>
      (kept[name] as { site: string; company: string; kind?: string }[]).filter(
        ({ site, company, kind }) => site !== "" && company !== "" && kind !== "",
      ).length;
    expect(Object.fromEntries(stores.map(({ name, count }) => [name, count]))).toEqual({
      visits: 5,
      events: 10,
      ties: pairs("ties"),
      given: pairs("given"),
      days: kept.days?.length,
      progress: 1,
    });
    expect([pairs("ties"), pairs("given")]).toEqual([5, 3]);
    expect(since).toBe(100);
  });
});
