import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, createTeller } from "../../src/messages/teller.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const stored = (sequence: number): Promise<Answer> =>
  Promise.resolve({ acknowledged: sequence, record: true });

describe("a teller", () => {
  test("tells once what changed many times in a moment", async () => {
    const send = vi.fn(stored);
    const teller = createTeller(send, setTimeout);
    for (let change = 0; change < 5; change += 1) teller.changed();
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([[5]]);
  });

  test("tells again until it is acknowledged, ever more slowly", async () => {
    const send = vi.fn(stored);
    send.mockRejectedValueOnce(new Error("asleep")).mockRejectedValueOnce(new Error("asleep"));
    const teller = createTeller(send, setTimeout);
    teller.changed();
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([[1], [1], [1]]);
  });

  test("tells again where nobody answers at all: a worker that is stopped while it starts never does", async () => {
    const send = vi.fn(stored);
    send.mockImplementationOnce(() => new Promise(() => undefined));
    const teller = createTeller(send, setTimeout);
    teller.changed();
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([[1], [1]]);
  });

  test("a change while a message is under way goes with the next", async () => {
    let answer: (value: Answer) => void = () => undefined;
    const send = vi.fn(stored);
    send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const teller = createTeller(send, setTimeout);
    teller.changed();
    await vi.advanceTimersByTimeAsync(200);
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(send).toHaveBeenCalledTimes(1);
    answer({ acknowledged: 1, record: true });
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([[1], [2]]);
  });

  test("when the page goes, what is new does not wait for what is under way", async () => {
    const send = vi.fn(stored);
    send.mockImplementationOnce(() => new Promise(() => undefined));
    const teller = createTeller(send, setTimeout);
    teller.changed();
    await vi.advanceTimersByTimeAsync(200);
    teller.changed();
    teller.now();
    expect(send.mock.calls).toEqual([[1], [2]]);
  });

  test("is silent when it is told to stop, and goes on when resumed", async () => {
    const send = vi.fn(stored);
    send.mockResolvedValueOnce({ acknowledged: 0, record: false });
    const teller = createTeller(send, setTimeout);
    teller.changed();
    await vi.runAllTimersAsync();
    teller.changed();
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(1);
    teller.resume();
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([[1], [2]]);
  });

  test("goes on when it is resumed while it is still being told to stop", async () => {
    let answer: (value: Answer) => void = () => undefined;
    const send = vi.fn(stored);
    send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const teller = createTeller(send, setTimeout);
    teller.changed();
    await vi.advanceTimersByTimeAsync(200);
    teller.resume();
    answer({ acknowledged: 0, record: false });
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([[1], [1]]);
  });

  test("an answer cannot acknowledge what was never told", async () => {
    const send = vi.fn(stored);
    send.mockResolvedValueOnce({ acknowledged: 99, record: true });
    const teller = createTeller(send, setTimeout);
    teller.changed();
    await vi.runAllTimersAsync();
    teller.changed();
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual([[1], [2]]);
  });
});
