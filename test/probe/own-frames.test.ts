import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { hideOwnFrames } from "../../src/probe/own-frames.ts";

const own = fileURLToPath(new URL("../../src/probe/own-frames.ts", import.meta.url));
const lines = (file: string): string =>
  ["TypeError: no", `    at fillText (${file}:3:9)`, "    at https://page.test/:1:1"].join("\n");

describe("hideOwnFrames", () => {
  test("takes out its own frames, and adds or takes away nothing else", () => {
    const error = new TypeError("no");
    error.stack = lines(own);
    const keys = Reflect.ownKeys(error);
    hideOwnFrames(error);
    expect(error.stack).toBe("TypeError: no\n    at https://page.test/:1:1");
    expect(Reflect.ownKeys(error)).toEqual(keys);
    expect(Object.getOwnPropertyDescriptor(error, "stack")?.enumerable).toBe(false);
  });

  test("leaves other errors as they are", () => {
    const error = new TypeError("no");
    error.stack = lines("https://page.test/a.js");
    hideOwnFrames(error);
    expect(error.stack).toBe(lines("https://page.test/a.js"));
  });

  test("gives no stack to what has none of its own", () => {
    const thrown = Object.create({ stack: lines(own) });
    hideOwnFrames(thrown);
    expect(Reflect.ownKeys(thrown)).toEqual([]);
  });

  test("never throws: what a page throws may be anything", () => {
    const broken = Object.defineProperty({}, "stack", {
      get() {
        throw new Error("broken");
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const thrown of [broken, proxy, "text", null, Object.freeze(new Error("frozen"))])
      expect(() => hideOwnFrames(thrown)).not.toThrow();
  });
});
