import { describe, expect, test } from "vitest";
import { identifying, identifyingBits, surelyIdentifying } from "../../src/trackers/identifier.ts";

describe("bits that tell one person from others", () => {
  test.each([
    "550e8400-e29b-41d4-a716-446655440000",
    "d41d8cd98f00b204e9800998ecf8427e",
    "GA1.2.384756193.1732600000",
    "fb.1.1732600000123.938475610",
    "a8f3k2m9q1",
    "dXNlcl8xMjM0NTY3ODkwYWJj",
    "CAESEPkxTq0Zb4bB7xYpW1r0vXs",
    "8f14e45fceea167a",
    "QmFzZTY0SWRlbnRpZmllcg",
    "uid%3D7d793037a0760186",
  ])("%s has enough", (text) => {
    expect(identifyingBits(text)).toBeGreaterThanOrEqual(identifying);
  });

  test.each([
    "",
    "true",
    "accepted",
    "en-US",
    "1732600000",
    "1732600000123",
    "2026-11-26T08:00:00.000Z",
    "20261126",
    "1920x1080",
    "dark_mode",
    "variant-b",
    "summer-sale-2026",
    "homepageBannerLarge",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36",
    "iphone14",
    "sha256",
    "3.12.0-beta",
    "00000000-0000-0000-0000-000000000000",
    "internationalisation",
    "EUR",
    "12345",
    "server-07",
  ])("%s has none to speak of", (text) => {
    expect(identifyingBits(text)).toBeLessThan(identifying);
  });

  test("a long random text needs no name to be one", () => {
    expect(identifyingBits("550e8400-e29b-41d4-a716-446655440000")).toBeGreaterThan(
      surelyIdentifying,
    );
  });

  test("any length of text costs the same, and counts no further than 1000", () => {
    expect(identifyingBits("a1b2C3".repeat(1e5))).toBe(1000);
  });
});
