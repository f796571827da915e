import { expect, test } from "vitest";
import { lexiconsFor } from "../../src/fields/lexicons/index.ts";
import { createPacking, packKnowledge } from "../../src/fields/pack.ts";

test("words are packed once for each set of languages, and the sets that nobody asks for any more are forgotten", () => {
  const packed = createPacking();
  const first = packed(lexiconsFor(["de"]));
  expect(first).toEqual(packKnowledge(lexiconsFor(["de"])));
  // Which lexicons there are counts, not by which names they were asked for.
  expect(packed(lexiconsFor(["de", "xx"]))).toBe(first);
  expect(packed(lexiconsFor(["fr"]))).not.toEqual(first);
  for (const language of ["es", "it", "nl"]) packed(lexiconsFor([language]));
  const again = packed(lexiconsFor(["de"]));
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
