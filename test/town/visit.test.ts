import { describe, expect, test } from "vitest";
import { carried, pageFor } from "../../town/page.ts";
import { readVisit, type Visit } from "../../town/visit.ts";

const at = (address: string, acceptLanguage?: string, host = "shop.localhost:8600"): Visit => {
  const visit = readVisit(host, address, acceptLanguage);
  if (!visit) throw new Error(`${host}${address} is no visit`);
  return visit;
};

describe("the language", () => {
  test.each([
    ["/?lang=zh_CN", "en", "zh_CN"],
    ["/?lang=en", "zh-CN", "en"],
    ["/?lang=zh-TW", undefined, "zh_CN"],
    ["/?lang=tlh", "zh", "zh_CN"],
    ["/", "fr-FR,fr;q=0.9,zh-CN;q=0.5,en;q=0.3", "zh_CN"],
    ["/", "zh;q=0, en;q=0.1", "en"],
    ["/", "fr", "en"],
    ["/", undefined, "en"],
  ])("of %s for a browser that prefers %s is %s", (address, header, language) => {
    expect(at(address, header).language).toBe(language);
  });
});

describe("what links carry on", () => {
  test.each([
    ["/checkout", "/checkout?lang=en&careful=1"],
    ["/book#skin", "/book?lang=en&careful=1#skin"],
    ["http://ads.localhost:8600/received", "http://ads.localhost:8600/received?lang=en&careful=1"],
    ["?careful=0", "?lang=en&careful=0&for=skin"],
    ["#main", "#main"],
  ])("%s becomes %s", (link, whole) => {
    expect(carried(link, at("/book?lang=en&careful=1&for=skin"))).toBe(whole);
  });

  test("a visitor who chose nothing keeps the plain address", () => {
    expect(carried("/checkout", at("/"))).toBe("/checkout");
  });
});

describe("a page", () => {
  const file =
    '<!--sharing--><script src="http://ads.localhost:8600/a.js"></script><!--/sharing-->' +
    '<!--careful--><p>careful</p><!--/careful--><a href="/checkout">Go</a>';

  test("shares, unless the visitor asks for the careful version", () => {
    expect(pageFor(file, at("/"))).toBe(
      '<script src="http://ads.localhost:8600/a.js"></script><a href="/checkout">Go</a>',
    );
    expect(pageFor(file, at("/?careful=1"))).toBe(
      '<p>careful</p><a href="/checkout?careful=1">Go</a>',
    );
  });

  test("names the port under which the visitor sees the town", () => {
    expect(pageFor(file, at("/", "en", "shop.localhost"))).toContain('"http://ads.localhost/a.js"');
    expect(pageFor(file, at("/", "en", "shop.localhost:9"))).toContain("//ads.localhost:9/a.js");
  });

  test("takes no markup out of the address", () => {
    const visit = at("/?lang=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&x=%22onclick=");
    expect(pageFor('<a href="?careful=1">Go</a>', visit)).not.toMatch(/<script|"onclick/);
  });
});
