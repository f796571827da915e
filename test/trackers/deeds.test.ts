import { expect, test } from "vitest";
import { deedsOf } from "../../src/trackers/deeds.ts";
import type { BehaviourFact } from "../../src/trackers/index.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

const scripts = (...behaviours: BehaviourFact[]) =>
  deedsOf(visit({ behaviours }), companies).map(({ script, host, third, count }) => ({
    script,
    host,
    third,
    sends: count("send"),
  }));

test("adds up what a script did in several frames, whoever called it", () => {
  const script = "https://cdn.test/lib.js";
  expect(scripts(did("send", 0, 2), { ...did("send", 0, 3), caller: "https://x.test/" })).toEqual([
    { script, host: "cdn.test", third: true, sends: 5 },
  ]);
});

test("a library on rented space acts for whoever calls it", () => {
  const library = did("send", 0, 1, "https://rented.test/lib.js");
  expect(scripts({ ...library, caller: "https://shop.test/app.js" })).toEqual([
    { script: "https://shop.test/app.js", host: "shop.test", third: false, sends: 1 },
  ]);
  expect(scripts(library)).toMatchObject([{ script: "https://rented.test/lib.js", third: true }]);
});

test("code without an address is the page's own", () => {
  expect(scripts(did("send", 0, 1, ""))).toEqual([
    { script: "", host: null, third: false, sends: 1 },
  ]);
});

test("a host of the page's company is no third party", () => {
  expect(scripts(did("send", 0, 1, "https://shop-files.test/a.js"))).toMatchObject([
    { third: false },
  ]);
});
