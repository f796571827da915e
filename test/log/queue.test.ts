import { beforeEach, expect, test, vi } from "vitest";
import { createQueue } from "../../src/log/queue.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A queue of 250 ms, and the batches that it handed on. */
function recorded(take: (batch: readonly string[]) => Promise<void> = async () => {}) {
  const batches: string[][] = [];
  const queue = createQueue<string>((batch) => {
    batches.push([...batch]);
    return take(batch);
  }, 250);
  return { queue, batches };
}

test("what comes within 250 ms of the first goes together, in order", async () => {
  const { queue, batches } = recorded();
  void queue.add("a");
  await vi.advanceTimersByTimeAsync(200);
  void queue.add("b");
  expect(batches).toEqual([]);
  await vi.advanceTimersByTimeAsync(49);
  expect(batches).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(batches).toEqual([["a", "b"]]);
});

test("a steady stream is handed on all the same", async () => {
  const { queue, batches } = recorded();
  for (let i = 0; i < 10; i++) {
    void queue.add(String(i));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(batches.length).toBeGreaterThanOrEqual(3);
  expect(batches.flat()).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
});

test("nothing is handed on twice, and nothing without need", async () => {
  const { queue, batches } = recorded();
  void queue.add("a");
  await queue.flush();
  await vi.advanceTimersByTimeAsync(1000);
  await queue.flush();
  expect(batches).toEqual([["a"]]);
});

test("adding resolves when the batch is taken, not before", async () => {
  let finish = () => {};
  const { queue } = recorded(() => new Promise((resolve) => (finish = resolve)));
  const done = vi.fn();
  void queue.add("a").then(done);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).not.toHaveBeenCalled();
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
});

test("while a batch is taken the next one gathers and waits its turn", async () => {
  let finish = () => {};
  const { queue, batches } = recorded(() => new Promise((resolve) => (finish = resolve)));
  void queue.add("a");
  await vi.advanceTimersByTimeAsync(250);
  void queue.add("b");
  await vi.advanceTimersByTimeAsync(250);
  void queue.add("c");
  expect(batches).toEqual([["a"]]);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(batches).toEqual([["a"], ["b", "c"]]);
});

test("one bad entry fails alone; the others are taken in order", async () => {
  const { queue, batches } = recorded(async (batch) => {
    if (batch.includes("bad")) throw new Error("no");
  });
  const outcomes = Promise.allSettled(["a", "bad", "c"].map((entry) => queue.add(entry)));
  await queue.flush();
  expect((await outcomes).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(batches).toEqual([["a", "bad", "c"], ["a"], ["bad"], ["c"]]);
});

test("after a failure the queue goes on", async () => {
  const { queue, batches } = recorded(async (batch) => {
    if (batch.includes("bad")) throw new Error("no");
  });
  const bad = expect(queue.add("bad")).rejects.toThrow("no");
  await queue.flush();
  await bad;
  const good = queue.add("good");
  await vi.advanceTimersByTimeAsync(250);
  await good;
  expect(batches.at(-1)).toEqual(["good"]);
});
