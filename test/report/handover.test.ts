import { expect, test } from "vitest";
import { handoverPhrases, handovers } from "../../src/report/handover.ts";
import { sent } from "./reports.ts";

const mail = sent("email-address", "before-submit");
const script = "https://ads.example/t.js";

test("a receiver is told once, with all that it got and the forms in which it did", () => {
  const all = handovers([
    { ...mail, channel: "url", encoding: ["percent"], delay: 2400 },
    { ...mail, encoding: ["base64", "sha256"], delay: 1700, script },
    sent("phone-number", "before-submit"),
    sent("email-address", "after-submit"),
    sent("email-address", "before-submit", "likely"),
  ]);
  expect(all).toHaveLength(3);
  expect(all[0]).toEqual({
    host: "ads.example",
    when: "before-submit",
    confidence: "saw",
    kinds: ["email-address", "phone-number"],
    forms: ["plain", "hashed"],
    script,
    delay: 1700,
  });
});

test.each([
  [[], "plain"],
  [["form", "json", "percent"], "plain"],
  [["keystrokes"], "plain"],
  [["percent", "base64"], "packed"],
  [["gzip"], "packed"],
  [["hex", "md5"], "hashed"],
  [["sha512-256"], "hashed"],
  [["unknown-hash"], "hashed"],
  [["unknown-encryption"], "encrypted"],
])("%j is %s", (encoding, form) => {
  expect(handovers([{ ...mail, encoding }])[0]?.forms).toEqual([form]);
});

test("is told in whole seconds, and without a script that nobody saw", () => {
  const keys = (delay: number) => {
    const [one] = handovers([{ ...mail, delay }]);
    return one === undefined ? [] : handoverPhrases(one).how.map(({ key }) => key);
  };
  expect(keys(999)).toEqual(["sent_as_plain", "sent_at_once"]);
  expect(keys(1700)).toEqual(["sent_as_plain", "sent_later"]);
});
