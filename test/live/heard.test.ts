import { expect, test } from "vitest";
import { hearMessages } from "../../src/live/heard.ts";
import type { LineText } from "../../src/messages/line.ts";

function frameThatGets(): { frame: Window; get(data: unknown, origin: string): void } {
  let listener: ((event: unknown) => void) | undefined;
  const frame = {
    location: { origin: "https://frame.example" },
    addEventListener: (_: string, listens: (event: unknown) => void) => {
      listener = listens;
    },
  } as unknown as Window;
  return { frame, get: (data, origin) => listener?.({ data, origin, isTrusted: true }) };
}

test("a message that a frame gets before somebody asks is passed on when they do", () => {
  const { frame, get } = frameThatGets();
  const posted: LineText[] = [];
  const asked = hearMessages(frame, (text) => posted.push(text), new AbortController().signal);
  get({ mail: "first" }, "https://shop.example");
  get("to itself: its own", "https://frame.example");
  expect(posted).toEqual([]);
  asked();
  get("later one", "https://shop.example");
  expect(posted.map((text) => text.tell === "heard" && text.body)).toEqual([
    '{"mail":"first"}',
    "later one",
  ]);
  asked();
  expect(posted).toHaveLength(2);
});

test("of many early messages only the last are kept", () => {
  const { frame, get } = frameThatGets();
  const posted: LineText[] = [];
  const asked = hearMessages(frame, (text) => posted.push(text), new AbortController().signal);
  for (let n = 0; n < 500; n += 1) get(`message ${n}`, "https://shop.example");
  asked();
  expect(posted.length).toBeLessThanOrEqual(20);
  expect(posted.at(-1)).toMatchObject({ body: "message 499" });
});
