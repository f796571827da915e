import { describe, expect, test } from "vitest";
import { countMarked } from "../../src/page/marked-links.ts";

const id = "8f14e45f-ceea-467a-9d3b-2f6c1a7b90de";

describe("links that carry who clicks", () => {
  test.each([
    [["https://a.test/?fbclid=IwAR0abcdef"], 1],
    [[`https://a.test/?x=${id}`, `https://b.test/?x=${id}`], 2],
    [[`https://a.test/watch?x=${id}`], 0],
    [[`https://shop.test/?x=${id}`, `https://www.shop.test/?x=${id}`], 0],
    [["https://a.test/?utm_source=shop&utm_campaign=summer", "https://b.test/"], 0],
  ])("%j: %s", (links, marked) => expect(countMarked(links, "shop.test")).toBe(marked));
});
