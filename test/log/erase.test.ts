import { expect, test } from "vitest";
import type { Erasure } from "../../src/log/erase.ts";
import { erase, noteProgress } from "../../src/log/index.ts";
import { addNow, asked, event, everything, freshStore, met } from "./help.ts";
import { oracle } from "./oracle.ts";

const notes = [
  event("v1", asked(), { at: 100 }),
  event("v1", met("ads.example", 2), { at: 100 }),
  event("v2", met("ads.example", 3), { at: 300 }),
  event("v3", met("ads.example", 4), { at: 200, site: "news.example" }),
  event("v4", asked(), { at: 50, site: "shop.example.org" }),
];
const learned = { id: "lesson:public-wifi", at: 7 };

test.each<[string, Erasure, number, readonly string[]]>([
  ["a visit", { what: "visit", visit: "v1" }, 1, ["v2", "v3", "v4"]],
  ["a visit that nobody knows", { what: "visit", visit: "v9" }, 0, ["v1", "v2", "v3", "v4"]],
  ["a site", { what: "site", site: "shop.example" }, 2, ["v3", "v4"]],
  ["a site that nobody knows", { what: "site", site: "shop" }, 0, ["v1", "v2", "v3", "v4"]],
  ["all notes", { what: "notes" }, 4, []],
])("erasing %s leaves the rest as if it had never been", async (_, erasure, count, left) => {
  const store = freshStore();
  await addNow(store, notes);
  await noteProgress(store, learned);
  expect(await erase(store, erasure)).toBe(count);
  expect(await everything(store)).toEqual({
    ...oracle(notes.filter(({ visit }) => left.includes(visit))),
    progress: [learned],
  });
});

test("erasing everything erases what was learned too", async () => {
  const store = freshStore();
  await addNow(store, notes);
  await noteProgress(store, learned);
  expect(await erase(store, { what: "all" })).toBe(4);
  expect(Object.values(await everything(store)).flat()).toEqual([]);
});

test.each<Erasure>([{ what: "site", site: "shop.example" }, { what: "all" }])(
  "erasing %o takes what waits to be written as well",
  async (erasure) => {
    const store = freshStore();
    const waiting = store.add([event("v", asked())]);
    expect(await erase(store, erasure)).toBe(1);
    await waiting;
    expect(Object.values(await everything(store)).flat()).toEqual([]);
  },
);

test("the last visit of a company moves its last meeting back", async () => {
  const store = freshStore();
  await addNow(store, notes);
  await erase(store, { what: "visit", visit: "v2" });
  const { ties } = await everything(store);
  expect(ties).toContainEqual(
    expect.objectContaining({ site: "", company: "ads.example", first: 100, last: 200 }),
  );
});
