import { expect, test } from "vitest";
import { noteProgress, prune, type Store } from "../../src/log/index.ts";
import { addNow, asked, event, everything, freshStore, met } from "./help.ts";
import { oracle } from "./oracle.ts";

const day = 24 * 60 * 60 * 1000;
const now = 1000 * day;

/** One visit a day, the last of them today; each with a company that is met on every third only. */
const days = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const at = { at: now - i * day, site: i % 2 ? "news.example" : "shop.example" };
    return [
      event(`day-${i}`, asked(), at),
      event(`day-${i}`, met(i % 3 ? "ads.example" : "stats.example"), at),
    ];
  });

async function filled(count: number): Promise<Store> {
  const store = freshStore();
  await addNow(store, days(count).flat());
  return store;
}

test.each([1, 7, 30, 90])("keeps what is not older than %i days, to the day", async (retention) => {
  const store = await filled(100);
  expect(await prune(store, retention, now)).toBe(100 - (retention + 1));
  expect(await everything(store)).toEqual(oracle(days(retention + 1).flat()));
});

test("until the browser closes keeps for a while, but not for ever", async () => {
  const store = await filled(92);
  expect(await prune(store, "session", now)).toBe(1);
});

test("again finds nothing to do", async () => {
  const store = await filled(20);
  await prune(store, 7, now);
  const kept = await everything(store);
  expect(await prune(store, 7, now)).toBe(0);
  expect(await everything(store)).toEqual(kept);
});

test("goes in small steps, and stopped between two goes on where it was", async () => {
  const store = await filled(40);
  const { run } = store.inside;
  let steps = 0;
  const stopping: Store = {
    ...store,
    inside: {
      ...store.inside,
      run: (mode, task) => {
        if (steps++ === 2) throw new Error("the worker was stopped");
        return run(mode, task);
      },
    },
  };
  await expect(prune(stopping, 7, now, 10)).rejects.toThrow("stopped");
  expect(await everything(store)).toEqual(oracle(days(20).flat()));
  expect(await prune(store, 7, now, 10)).toBe(12);
  expect(await everything(store)).toEqual(oracle(days(8).flat()));
});

test("leaves what was learned", async () => {
  const store = await filled(5);
  await noteProgress(store, { id: "quiz:1", at: 0, score: 3 });
  await prune(store, 1, now);
  expect((await everything(store)).progress).toHaveLength(1);
});

test("of many visits looks at few others", async () => {
  const store = await filled(300);
  let looks = 0;
  const { readable } = store.inside;
  const counting: typeof readable = (name, raw) => {
    if (name === "visits") looks += raw.length;
    return readable(name, raw);
  };
  const inside = { ...store.inside, readable: counting };
  expect(await prune({ ...store, inside }, 200, now)).toBe(99);
  // Each of the 99, and around each batch the next visits with the same companies and kinds.
  expect(looks).toBeGreaterThan(99);
  expect(looks).toBeLessThan(150);
  expect(await everything(store)).toEqual(oracle(days(201).flat()));
});

test("does not delete the future because the clock was set back", async () => {
  const store = await filled(10);
  const before = now - 500 * day;
  expect(await prune(store, 30, before)).toBe(0);
  expect(await prune(store, 30, before + 29 * day)).toBe(0);
  expect(await prune(store, 30, now)).toBe(0);
  const { visits } = await everything(store);
  expect(visits).toEqual(oracle(days(10).flat()).visits);
});

test("does not keep the future for ever", async () => {
  const store = await filled(10);
  const before = now - 500 * day;
  const today = event("today", asked(), { at: before + 30 * day });
  expect(await prune(store, 30, before, 3)).toBe(0);
  await addNow(store, [today]);
  expect(await prune(store, 30, before + 31 * day, 3)).toBe(10);
  expect(await everything(store)).toEqual(oracle([today]));
});

test("says once that visits lie in the future, and not for some minutes", async () => {
  const store = freshStore();
  await addNow(store, days(1).flat());
  await prune(store, 30, now - 60_000);
  expect(store.notices).toEqual([]);
  await prune(store, 30, now);
  await prune(store, 30, now - 2 * day);
  await prune(store, 30, now - day);
  expect(store.notices).toEqual([{ what: "ahead" }]);
});

test("forgets that the clock was wrong once it is right again", async () => {
  const store = await filled(10);
  await prune(store, 30, now - 500 * day);
  await prune(store, 30, now);
  // Wrong once more: the time in the future counts from here, not from the first time.
  expect(await prune(store, 30, now - 400 * day)).toBe(0);
  expect(await prune(store, 30, now - 380 * day)).toBe(0);
  expect(await prune(store, 30, now - 369 * day)).toBe(10);
});

test("counts anew where the clock was set back even further", async () => {
  const store = await filled(10);
  await prune(store, 30, now - 100 * day);
  expect(await prune(store, 30, now - 500 * day)).toBe(0);
  expect(await prune(store, 30, now - 480 * day)).toBe(0);
  expect(await prune(store, 30, now - 469 * day)).toBe(10);
});
