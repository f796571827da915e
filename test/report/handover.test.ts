import { expect, test } from "vitest";
import { handoverPhrases, handovers } from "../../src/report/handover.ts";
import { sent } from "./reports.ts";

const mail = sent("email-address", "before-submit");
const script = "https://ads.example/t.js";

test("a receiver is told once for all that went alike, with its forms, the first delay and the script", () => {
  const all = handovers([
    { ...mail, encoding: ["base64", "sha256"], delay: 1700, script },
    { ...mail, channel: "url", encoding: ["percent"], delay: 2400 },
    { ...sent("phone-number", "before-submit"), script, delay: 900 },
    { ...sent("person-name", "before-submit"), script },
    sent("email-address", "after-submit"),
    sent("email-address", "before-submit", "likely"),
  ]);
  expect(all).toHaveLength(4);
  const alike = {
    ...{ host: "ads.example", when: "before-submit", confidence: "saw", script },
    collector: false,
  };
  expect(all[0]).toEqual({
    ...alike,
    kinds: ["email-address"],
    forms: ["plain", "hashed"],
    delay: 1700,
  });
  expect(all[1]).toEqual({
    ...alike,
    kinds: ["phone-number", "person-name"],
    forms: ["plain"],
    delay: 900,
  });
  const keys = all.slice(0, 1).flatMap((one) => handoverPhrases(one).how.map(({ key }) => key));
  expect(keys).toEqual(["sent_as_plain", "sent_also_hashed", "sent_later", "sent_by"]);
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

test("key by key says nothing of the form: packed keys are packed", () => {
  const all = [["keystrokes"], ["base64"]].map((encoding) => ({ ...mail, encoding }));
  expect(handovers(all)[0]?.forms).toEqual(["packed"]);
});

test("a measuring program at the site's own address is told as what it is", () => {
  const [one] = handovers([{ ...mail, host: "shop.example", collector: true }]);
  expect(one && handoverPhrases(one).say).toEqual({
    key: "popup_proof_collected",
    values: { kinds: { kinds: ["email-address"] }, host: { text: "shop.example" } },
  });
});

test("is told in whole seconds, and without a script that nobody saw", () => {
  const keys = (delay: number) => {
    const [one] = handovers([{ ...mail, delay }]);
    return one === undefined ? [] : handoverPhrases(one).how.map(({ key }) => key);
  };
  expect(keys(999)).toEqual(["sent_as_plain", "sent_at_once"]);
  expect(keys(1700)).toEqual(["sent_as_plain", "sent_later"]);
});
