import { expect, test } from "vitest";
import { languageOf } from "../../src/messages/settings.ts";

test.each([
  ["auto", "zh-CN", "zh_CN"],
  ["auto", "zh", "zh_CN"],
  ["auto", "ZH-Hant-TW", "zh_CN"],
  ["auto", "en-US", "en"],
  ["auto", "zha", "en"],
  ["auto", "", "en"],
  ["en", "zh-CN", "en"],
  ["zh_CN", "en", "zh_CN"],
] as const)("chosen %s in a browser that speaks %s: %s", (choice, browser, language) =>
  expect(languageOf(choice, browser)).toBe(language),
);
