import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LogEvent } from "../../src/log/event.ts";
import { byVisit, erase, openStore, type Store } from "../../src/log/index.ts";
import { merge } from "../../src/log/key.ts";
import { events, visits } from "./arbitrary.ts";
import { addNow, asked, event, everything, freshStore, met, newName, receiverOf } from "./help.ts";
import { oracle } from "./oracle.ts";

/** Property runs open a database each: few but shuffled ones. */
const runs = { numRuns: 60 };

/** A list of events cut into parts, some of them told twice, in another order. */
const retold = (all: readonly LogEvent[]): fc.Arbitrary<LogEvent[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: all.length }),
      fc.subarray([...all]),
      fc.nat(all.length),
    )
    .map(([shuffled, again, cut]) => [shuffled.slice(0, cut), again, shuffled.slice(cut)]);

async function filled(parts: readonly LogEvent[][]): Promise<Store> {
  const store = openStore({ receiverOf, name: newName() });
  for (const part of parts) await addNow(store, part);
  return store;
}

/** Many made-up cases: more than five seconds where many tests run at once. */
const slow = { timeout: 60_000 };

describe("what is kept", () => {
  test("does not depend on the order of the events nor on how often each comes", slow, async () => {
    const told = events.chain((all) => fc.tuple(fc.constant(all), retold(all)));
    await fc.assert(
      fc.asyncProperty(told, async ([all, parts]) => {
        const [once, often] = [await filled([all]), await filled(parts)];
        expect(await everything(often)).toEqual(await everything(once));
        await Promise.all([once.close(), often.close()]);
      }),
      runs,
    );
  });

  test("is what adding up by hand gives, before and after some visits go", slow, async () => {
    const erased = fc.subarray([...visits]);
    await fc.assert(
      fc.asyncProperty(fc.array(events, { maxLength: 3 }), erased, async (parts, gone) => {
        const store = await filled(parts);
        expect(await everything(store)).toEqual(oracle(parts.flat()));
        for (const visit of gone) await erase(store, { what: "visit", visit });
        const left = parts.flat().filter(({ visit }) => !gone.includes(visit));
        expect(await everything(store)).toEqual(oracle(left));
        await store.close();
      }),
      runs,
    );
  });

  test("is the merged event", async () => {
    const store = freshStore();
    const [few, many] = [event("v", met("ads.example", 2)), event("v", met("ads.example", 7))];
    await addNow(store, [few]);
    await addNow(store, [many]);
    await addNow(store, [few]);
    expect(await byVisit(store, "v")).toEqual([merge(few, many)]);
  });

  test("counts a host to the company that it was counted to, when that is taken back", async () => {
    const name = newName();
    const before = freshStore({ name, receiverOf: () => "Old Company" });
    await addNow(before, [event("v", met("ads.example"))]);
    const after = freshStore({ name, receiverOf: () => "New Company" });
    await erase(after, { what: "visit", visit: "v" });
    expect(Object.values(await everything(after)).flat()).toEqual([]);
  });

  test("moves to the new company when the visit is written again", async () => {
    const name = newName();
    const before = freshStore({ name, receiverOf: () => "Old Company" });
    await addNow(before, [event("v", met("ads.example"))]);
    const after = freshStore({ name, receiverOf: () => "New Company" });
    await addNow(after, [event("v", met("ads.example", 2))]);
    expect((await everything(after)).ties).toEqual(
      oracle([event("v", met("ads.example", 2))], () => "New Company").ties,
    );
  });

  test("counts a host of no company under its own name", async () => {
    const store = freshStore({ receiverOf: () => "" });
    await addNow(store, [event("v", met("ads.example"))]);
    expect((await everything(store)).visits).toEqual([
      expect.objectContaining({ met: [["ads.example", 1]] }),
    ]);
  });
});

describe("adding", () => {
  test("nothing is done at once and writes nothing", async () => {
    const store = freshStore();
    await store.add([]);
    expect(await everything(store)).toMatchObject({ visits: [], events: [] });
  });

  test("resolves only when the events can be read by others", async () => {
    const name = newName();
    const [store, other] = [freshStore({ name }), freshStore({ name })];
    const one = event("v", asked());
    const added = store.add([one]);
    expect(await byVisit(other, "v")).toEqual([]);
    await added;
    expect(await byVisit(other, "v")).toEqual([one]);
  });

  test("does so by itself, without being told to flush", async () => {
    const store = freshStore();
    await store.add([event("v", asked())]);
    expect(await byVisit(store, "v")).toHaveLength(1);
  });

  test("a visit to a second site fails, alone", async () => {
    const store = freshStore();
    const wrong = store.add([
      event("v", asked()),
      event("v", met("ads.example"), { site: "other.example" }),
    ]);
    const right = store.add([event("w", asked())]);
    const failed = expect(wrong).rejects.toThrow("another site");
    await store.flush();
    await failed;
    await right;
    expect((await everything(store)).events).toEqual([event("w", asked())]);
  });

  test("works when handed on as a bare function", async () => {
    const { add, flush, ...store } = freshStore();
    const added = add([event("v", asked())]);
    await flush();
    await added;
    expect(await byVisit({ add, flush, ...store }, "v")).toHaveLength(1);
  });
});

test("a worker that is stopped loses nothing acknowledged, and told again nothing doubles", async () => {
  const name = newName();
  const all = [event("v", asked()), event("v", met("ads.example", 4)), event("w", asked())];
  const first = openStore({ receiverOf, name });
  await addNow(first, all.slice(0, 1));
  // Never flushed: the worker is stopped before its 250 ms are over.
  let acknowledged = false;
  const lost = openStore({ receiverOf, name });
  void lost.add(all.slice(1)).then(() => {
    acknowledged = true;
  });
  const second = freshStore({ name });
  expect(await byVisit(second, "v")).toEqual(all.slice(0, 1));
  expect(acknowledged).toBe(false);
  await addNow(second, all);
  expect(await everything(second)).toEqual(oracle(all));
  await Promise.all([first.close(), lost.close()]);
  expect(await everything(second)).toEqual(oracle(all));
});

test("the worker and a page that write at once share one truth", async () => {
  const name = newName();
  const [worker, page] = [freshStore({ name }), freshStore({ name })];
  const all = Array.from({ length: 40 }, (_, i) =>
    event(`v${i % 4}`, met(`h${i % 10}.ads.example`, i), { at: 100 + i }),
  );
  await Promise.all(
    all.flatMap((one, i) => [addNow(i % 2 ? worker : page, [one]), addNow(worker, [one])]),
  );
  expect(await everything(page)).toEqual(oracle(all));
});
