import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createArrivals, createMetLedger } from "../../src/trackers/requests.ts";

describe("the ledger of who was met", () => {
  test("counts requests by host", () => {
    const ledger = createMetLedger();
    ledger.saw({ id: "1", host: "a.test" });
    ledger.saw({ id: "2", host: "a.test" });
    ledger.saw({ id: "3", host: "b.test" });
    expect([...ledger.counts()]).toEqual([
      ["a.test", 2],
      ["b.test", 1],
    ]);
  });

  test("a redirect counts for each host on its way, http to https of one host but once", () => {
    const ledger = createMetLedger();
    for (const host of ["a.test", "a.test", "b.test", "c.test"]) ledger.saw({ id: "1", host });
    expect([...ledger.counts().values()]).toEqual([1, 1, 1]);
  });

  test("says whether a request was new", () => {
    const ledger = createMetLedger();
    expect(ledger.saw({ id: "1", host: "a.test" })).toBe(true);
    expect(ledger.saw({ id: "1", host: "a.test" })).toBe(false);
  });

  test("any repetition and order of what was told counts the same", () => {
    const request = fc.record({
      id: fc.nat({ max: 20 }).map(String),
      host: fc.constantFrom("a.test", "b.test", "c.test"),
    });
    fc.assert(
      fc.property(fc.array(request), fc.array(fc.nat()), (requests, again) => {
        const once = createMetLedger();
        for (const seen of requests) once.saw(seen);
        const shuffled = createMetLedger();
        const replays = again.flatMap((n) => requests[n % (requests.length || 1)] ?? []);
        for (const seen of [...replays, ...requests].reverse()) shuffled.saw(seen);
        expect(new Map(shuffled.counts())).toEqual(new Map(once.counts()));
      }),
    );
  });

  test("goes on where an earlier one stopped", () => {
    const before = createMetLedger();
    before.saw({ id: "1", host: "a.test" });
    const after = createMetLedger([...before.counts()]);
    after.saw({ id: "2", host: "a.test" });
    expect(after.counts().get("a.test")).toBe(2);
  });

  test("follows a thousand hosts and owns up to the rest", () => {
    const ledger = createMetLedger();
    for (let n = 0; n < 1200; n += 1) ledger.saw({ id: `${n}`, host: `h${n}.test` });
    expect(ledger.counts().size).toBe(1000);
    expect(ledger.missed).toBe(200);
    ledger.saw({ id: "again", host: "h0.test" });
    expect(ledger.counts().get("h0.test")).toBe(2);
  });
});

describe("how a page was arrived at", () => {
  test("the hosts that a page was sent through are told once, in order", () => {
    const arrivals = createArrivals();
    for (const host of ["short.test", "count.test", "shop.test"]) {
      arrivals.hop(1, { id: "9", host });
    }
    expect(arrivals.arrived(1, "shop.test")).toEqual([
      { id: "9", host: "short.test" },
      { id: "9", host: "count.test" },
      { id: "9", host: "shop.test" },
    ]);
    expect(arrivals.arrived(1, "shop.test")).toEqual([]);
  });

  test("a page that is asked for directly was its own only hop", () => {
    const arrivals = createArrivals();
    arrivals.hop(1, { id: "9", host: "shop.test" });
    expect(arrivals.arrived(1, "shop.test")).toEqual([{ id: "9", host: "shop.test" }]);
  });

  test("a chain that became no page is forgotten with the next one", () => {
    const arrivals = createArrivals();
    arrivals.hop(1, { id: "8", host: "download.test" });
    arrivals.hop(1, { id: "9", host: "short.test" });
    arrivals.hop(1, { id: "9", host: "shop.test" });
    expect(arrivals.arrived(1, "shop.test")).toEqual([
      { id: "9", host: "short.test" },
      { id: "9", host: "shop.test" },
    ]);
  });

  test("a chain to somewhere else did not lead here", () => {
    const arrivals = createArrivals();
    arrivals.hop(1, { id: "8", host: "short.test" });
    arrivals.hop(1, { id: "8", host: "download.test" });
    expect(arrivals.arrived(1, "shop.test")).toEqual([]);
  });

  test("tabs do not mix, and a closed one is forgotten", () => {
    const arrivals = createArrivals();
    for (const host of ["short.test", "shop.test"]) {
      arrivals.hop(1, { id: "1", host });
      arrivals.hop(2, { id: "2", host });
    }
    arrivals.forget(2);
    expect(arrivals.arrived(2, "shop.test")).toEqual([]);
    expect(arrivals.arrived(1, "shop.test")).toEqual([
      { id: "1", host: "short.test" },
      { id: "1", host: "shop.test" },
    ]);
  });

  test("says who of the chain had a cookie kept", () => {
    const arrivals = createArrivals();
    for (const host of ["hop.test", "shop.test"]) arrivals.hop(1, { id: "1", host });
    arrivals.marked(1, { id: "1", host: "hop.test" });
    arrivals.marked(1, { id: "0", host: "shop.test" });
    arrivals.marked(2, { id: "1", host: "shop.test" });
    expect(arrivals.arrived(1, "shop.test")).toEqual([
      { id: "1", host: "hop.test", marked: true },
      { id: "1", host: "shop.test" },
    ]);
  });
});
