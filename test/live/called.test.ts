import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { calledDigests } from "../../src/live/called.ts";

const hex = createHmac("sha256", "k").update("a@b.example").digest("hex");
const base64 = createHmac("sha256", "k").update("a@b.example").digest("base64");
const names = (text: string) => calledDigests(text).map(({ name }) => name);

test.each<[text: string, name: string]>([
  [`https://t.test/p?v=2&em=${hex}&cb=1`, "em"],
  [`https://t.test/p?ud[em]=${hex}`, "em"],
  [`https://t.test/p?ud%5Bem%5D=${hex}`, "em"],
  [`{"context":{"user":{"email":"${hex}"}}}`, "email"],
  [`{"hashed_email": "${hex.toUpperCase()}"}`, "email"],
  [`sha256_email_address=${hex}`, "email"],
  [`user_email_sha256=${encodeURIComponent(base64)}`, "email"],
  [`data=${encodeURIComponent(encodeURIComponent(`{"emailHash":"${hex}"}`))}`, "email"],
  [`https://t.test/v1/email/${hex}/p.gif`, "email"],
])("%s is called", (text, name) => {
  expect(names(text)).toContain(name);
});

test.each([
  `em=${hex.slice(3)}`,
  `em=${"0".repeat(64)}`,
  `em=${"12345678".repeat(4)}`,
  "em=3f1d0f8e-6a58-4d0b-b0a5-0a5f4f2d9c11",
  "em=waterproof_jackets_for_long_walks_in_the_rain",
  `em=${hex}${hex}${hex}`,
])("%s is none", (text) => {
  expect(calledDigests(text)).toEqual([]);
});

test("a name that says more than the kind keeps what it says", () => {
  expect(names(`email_id=${hex}&email_campaign=${hex}&mail_token=${hex}`)).toEqual([
    "emailid",
    "emailcampaign",
    "mailtoken",
  ]);
});
