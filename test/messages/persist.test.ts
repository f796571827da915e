import { beforeEach, describe, expect, test, vi } from "vitest";
import { persist } from "../../src/messages/persist.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("asking with persistence", () => {
  test("asks again where it is refused, and where nobody answers at all", async () => {
    const ask = vi.fn(async () => "words");
    ask.mockRejectedValueOnce(new Error("asleep"));
    ask.mockImplementationOnce(() => new Promise(() => undefined));
    const answer = persist(ask, setTimeout);
    await vi.runAllTimersAsync();
    expect(await answer).toBe("words");
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test("gives up in the end, with the last error", async () => {
    const ask = vi.fn(async () => {
      throw new Error("gone");
    });
    const answer = expect(persist(ask, setTimeout)).rejects.toThrow("gone");
    await vi.runAllTimersAsync();
    await answer;
    expect(ask).toHaveBeenCalledTimes(10);
  });
});
