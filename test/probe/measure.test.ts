import { expect, test } from "vitest";
import { differentCharacters, measureOf } from "../../src/probe/measure.ts";
import { fakeWindow } from "./realm.ts";

test.each<[string, unknown, number]>([
  ["letters", "hello", 4],
  ["an emoji", "\u{1f60a}", 1],
  ["two emoji that share a half", "\u{1f60a}\u{1f60b}", 2],
  ["a heart with its variation selector", "\u2764\ufe0f", 1],
  ["a flag of tags", "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", 1],
  ["a couple of joined emoji", "\u{1f469}\u200d\u2764\ufe0f\u200d\u{1f468}", 3],
  ["Chinese", "个人信息图鉴", 6],
  ["half an emoji", "\ud83d", 1],
  ["a key that objects have", "__proto__", 5],
  ["nothing", "", 0],
  ["no text", { toString: () => "abc" }, 0],
])("different characters of %s", (_, text, count) => expect(differentCharacters(text)).toBe(count));

test("long texts are looked at only so far", () => {
  const text = Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join("");
  expect(differentCharacters(text)).toBe(200);
});

test("a text that cannot be larger than what is known is not looked at", () => {
  expect(differentCharacters("abc", 3)).toBe(0);
  expect(differentCharacters("abcd", 3)).toBe(4);
});

test.each<[string, string, unknown[], number]>([
  ["a request's text", "send", ["12345"], 5],
  ["bytes", "send", [new Uint8Array(7)], 7],
  ["a buffer", "send", [new ArrayBuffer(9)], 9],
  ["a file", "sendBeacon", ["/to", new Blob(["123"])], 3],
  ["a body among options", "fetch", ["/to", { body: "1234" }], 4],
  [
    "options whose body is code of the page's",
    "fetch",
    [
      "/to",
      {
        get body() {
          return "12";
        },
      },
    ],
    0,
  ],
  ["an address alone", "fetch", ["/to"], 0],
  ["an address with something in it", "fetch", ["/to?keys=abc"], 8],
  ["both", "sendBeacon", ["/to?a=1", "12"], 5],
  ["the address of a picture", "src", ["https://a.test/p.gif?k=ab"], 4],
  ["a request that is opened", "open", ["GET", "/to?q=winter"], 8],
  ["form data, which is counted nowhere", "send", [new FormData()], 0],
])("how much is sent: %s", (_, name, args, size) => {
  const measured = measureOf("sent", fakeWindow().realm, {}, name);
  expect(measured({}, args, undefined, 0)).toBe(size);
});

test.each([
  ["a size", "12px Arial", "Arial"],
  ["a size with a part", '12.5px "F 1", serif', '"F 1", serif'],
  ["a weight as a number, and a height", "italic 700 2em/1.5 Arial, serif", "Arial, serif"],
  ["per cent", "bold 120% Georgia", "Georgia"],
  ["no size in numbers", "caption", "caption"],
  ["a question about the screen", "(min-width: 600px)", "(min-width: 600px)"],
  ["nothing that is a text", 12, "12"],
])("what is different in a font with %s: its families", (_, font, families) => {
  const measured = measureOf("different", fakeWindow().realm, {}, "font");
  expect(measured({}, [font], undefined, 0)).toBe(families);
});
