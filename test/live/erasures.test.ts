import { expect, test } from "vitest";
import { createErasures, type Pending, undoTime } from "../../src/live/erasures.ts";
import type { Erasure } from "../../src/log/index.ts";

/** A worker that can be stopped: what is on its disk outlives it. */
function worker(disk: { pending: readonly Pending[]; erased: Erasure[]; now: number }) {
  const timers: (() => void)[] = [];
  let ids = 0;
  const erasures = createErasures({
    load: async () => disk.pending,
    save: async (all) => {
      disk.pending = all;
    },
    erase: async (erasure) => void disk.erased.push(erasure),
    now: () => disk.now,
    // As browsers' own timers: they refuse to be a method of something else.
    timer(this: unknown, task: () => void) {
      if (this !== undefined) throw new TypeError("Illegal invocation");
      timers.push(task);
    },
    newId: () => `id-${disk.now}-${++ids}`,
  });
  return { ...erasures, timers };
}

const site = { what: "site", site: "shop.example" } as const;
const freshDisk = () => ({ pending: [] as Pending[], erased: [] as Erasure[], now: 1000 });

test("an erasure waits, and then happens", async () => {
  const disk = freshDisk();
  const { ask, due, timers } = worker(disk);
  const { due: at } = await ask(site);
  expect(at).toBe(1000 + undoTime);
  expect(undoTime).toBe(10_000);
  await due();
  expect(disk.erased).toEqual([]);
  disk.now += undoTime;
  for (const timer of timers) timer();
  await due();
  expect(disk.erased).toEqual([site]);
  expect(disk.pending).toEqual([]);
});

test("taken back in time it does not happen; later there is nothing to take back", async () => {
  const disk = freshDisk();
  const { ask, undo, due } = worker(disk);
  const { id } = await ask(site);
  expect(await undo(id)).toBe(true);
  disk.now += undoTime;
  await due();
  expect(disk.erased).toEqual([]);
  const second = await ask(site);
  disk.now += undoTime;
  await due();
  expect(await undo(second.id)).toBe(false);
  expect(disk.erased).toEqual([site]);
});

test("a worker that was stopped meanwhile carries it out when it starts", async () => {
  const disk = freshDisk();
  await worker(disk).ask(site);
  disk.now += undoTime * 50;
  await worker(disk).due();
  expect(disk.erased).toEqual([site]);
});

test("stopped in the middle of it, it is carried out again and not forgotten", async () => {
  const disk = freshDisk();
  await worker(disk).ask(site);
  disk.now += undoTime;
  const stopped = createErasures({
    load: async () => disk.pending,
    save: async () => {},
    erase: () => Promise.reject(new Error("stopped")),
    now: () => disk.now,
    timer: () => {},
    newId: () => "",
  });
  await expect(stopped.due()).rejects.toThrow("stopped");
  await worker(disk).due();
  expect(disk.erased).toEqual([site]);
});

test("several at once all happen", async () => {
  const disk = freshDisk();
  const { ask, due } = worker(disk);
  const others = ["a.example", "b.example"].map((name) => ({ what: "site", site: name }) as const);
  await Promise.all([ask(site), ...others.map(ask)]);
  disk.now += undoTime;
  await due();
  expect(disk.erased).toEqual([site, ...others]);
});
