import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArguments, UsageError } from "../../cli/arguments.ts";

describe("the command line of inspect", () => {
  test("an address alone means Chromium, English, for people, nothing typed", () => {
    expect(readArguments(["https://shop.example/"])).toEqual({
      urls: ["https://shop.example/"],
      browser: "chromium",
      fill: null,
      submit: false,
      wait: 2000,
      resolve: null,
      language: "en",
      screenshot: null,
      json: false,
    });
  });

  test("all options are read", () => {
    const words =
      "http://a.test/ --browser firefox --fill lihua --submit --wait 50 --lang zh_CN --screenshot out --json".split(
        " ",
      );
    expect(readArguments([...words, "--resolve", "MAP * 127.0.0.1:8080"])).toMatchObject({
      browser: "firefox",
      fill: "lihua",
      submit: true,
      wait: 50,
      language: "zh_CN",
      screenshot: "out",
      json: true,
      resolve: "MAP * 127.0.0.1:8080",
    });
  });

  test("a list adds its addresses, without blank lines and comments", () => {
    const file = join(tmpdir(), `fieldguide-list-${process.pid}.txt`);
    writeFileSync(file, "# mine\nhttp://b.test/ # two\r\n\nhttp://c.test/#part\n");
    expect(readArguments(["http://a.test/", "--list", file])).toMatchObject({
      urls: ["http://a.test/", "http://b.test/", "http://c.test/#part"],
    });
  });

  test.each([
    [[], "no page to inspect"],
    [["ftp://a.test/"], "no address of a web page"],
    [["shop.example"], "no address of a web page"],
    [["http://a.test/", "--browser", "opera"], "--browser takes chromium or firefox"],
    [["http://a.test/", "--lang", "fr"], "--lang takes en or zh_CN"],
    [["http://a.test/", "--fill", "nobody"], "--fill takes"],
    [["http://a.test/", "--wait", "soon"], "--wait takes milliseconds"],
    [["http://a.test/", "--resolve", "EVERYTHING HERE"], "--resolve: cannot read"],
    [["http://a.test/", "--submit"], "--submit needs --fill"],
    [["http://a.test/", "--frobnicate"], "frobnicate"],
    [["--list", "/nowhere/to/be/found"], "cannot read"],
  ])("%j is refused in one line", (words, why) => {
    expect(() => readArguments(words)).toThrow(UsageError);
    try {
      readArguments(words);
    } catch (error) {
      expect((error as Error).message).toContain(why);
      expect((error as Error).message).not.toContain("\n");
    }
  });
});
