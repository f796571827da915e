import { beforeEach, describe, expect, test, vi } from "vitest";
import { createPace } from "../../src/live/pace.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function paced(note = vi.fn(async () => undefined)) {
  const pace = createPace<{ name: string }>(note, setTimeout, Date.now);
  return { pace, note, visit: { name: "a" } };
}

describe("news of a visit", () => {
  test("are noted once, when there have been none for a while", async () => {
    const { pace, note, visit } = paced();
    for (let at = 0; at < 10; at += 1) {
      pace.soon(visit);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(note).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(450);
    expect(note).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(note).toHaveBeenCalledTimes(1);
  });

  test("without end are noted all the same", async () => {
    const { pace, note, visit } = paced();
    for (let at = 0; at < 100; at += 1) {
      pace.soon(visit);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(note.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(note.mock.calls.length).toBeLessThanOrEqual(5);
  });

  test("that somebody waits for are noted shortly, with all that came meanwhile", async () => {
    const { pace, note, visit } = paced();
    const told: string[] = [];
    pace.soon(visit);
    void pace.shortly(visit).then(() => told.push("first"));
    void pace.shortly(visit).then(() => told.push("second"));
    await vi.advanceTimersByTimeAsync(90);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(told).toEqual(["first", "second"]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(note).toHaveBeenCalledTimes(1);
  });

  test("whose writing failed are refused, and may be told again", async () => {
    const { pace, visit } = paced(
      vi.fn(async () => undefined).mockRejectedValueOnce(new Error("full")),
    );
    const refused = expect(pace.shortly(visit)).rejects.toThrow("full");
    await vi.advanceTimersByTimeAsync(200);
    await refused;
    const taken = expect(pace.shortly(visit)).resolves.toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    await taken;
  });

  test("of a page that is left are noted at once, and nothing where there are none", async () => {
    const { pace, note, visit } = paced();
    await pace.now(visit);
    expect(note).not.toHaveBeenCalled();
    pace.soon(visit);
    pace.soon({ name: "b" });
    await pace.now(visit);
    expect(note.mock.calls).toEqual([[visit]]);
    await vi.advanceTimersByTimeAsync(600);
    expect(note.mock.calls).toEqual([[visit], [{ name: "b" }]]);
  });
});
