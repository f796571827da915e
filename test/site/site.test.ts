import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostOf, siteOf } from "../../src/site/index.ts";

describe("siteOf", () => {
  test.each([
    ["www.example.com", "example.com"],
    ["example.com", "example.com"],
    ["a.b.example.co.uk", "example.co.uk"],
    ["www.news.com.cn", "news.com.cn"],
    ["a.b.gov.cn", "b.gov.cn"],
    ["shop.example.net.pl", "example.net.pl"],
    // Private suffixes: each name below them is another customer's.
    ["a.github.io", "a.github.io"],
    ["www.a.github.io", "a.github.io"],
    ["d1.cloudfront.net", "d1.cloudfront.net"],
    ["bucket.s3.amazonaws.com", "bucket.s3.amazonaws.com"],
    // A public suffix stands for itself.
    ["github.io", "github.io"],
    ["co.uk", "co.uk"],
    ["com", "com"],
    // Names without a public ending.
    ["localhost", "localhost"],
    ["shop.localhost", "shop.localhost"],
    ["a.shop.localhost", "shop.localhost"],
    ["www.a.test", "a.test"],
    ["x.y.example", "y.example"],
    ["wiki.corp.internal", "corp.internal"],
    ["intranet", "intranet"],
    // Addresses by number.
    ["127.0.0.1", "127.0.0.1"],
    ["192.168.1.10", "192.168.1.10"],
    ["[::1]", "[::1]"],
    ["[2001:db8::1]", "[2001:db8::1]"],
    // Other spellings of the same host.
    ["WWW.Example.COM", "example.com"],
    ["www.example.com.", "example.com"],
    ["www.bücher.de", "xn--bcher-kva.de"],
    ["www.xn--bcher-kva.de", "xn--bcher-kva.de"],
    ["www.食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"],
    ["_dmarc.example.org", "example.org"],
    ["", ""],
  ])("%j is of %j", (host, site) => expect(siteOf(host)).toBe(site));

  test("never throws, and the site of a site is itself", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.domain(), fc.ipV6()), (host) => {
        const site = siteOf(host);
        expect(siteOf(site)).toBe(site);
      }),
      { numRuns: 2000 },
    );
  });

  test("a real domain's site is its own end", () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (sub, domain) => {
        const host = `${sub}.${domain}`.toLowerCase();
        expect(`.${host}`.endsWith(`.${siteOf(host)}`)).toBe(true);
      }),
    );
  });

  test("answers are right also when more hosts were asked than are remembered", () => {
    for (let n = 0; n < 5000; n += 1) siteOf(`www.site${n}.com`);
    expect(siteOf("www.site0.com")).toBe("site0.com");
    expect(siteOf("www.site4999.com")).toBe("site4999.com");
  });
});

describe("hostOf", () => {
  test.each([
    ["https://www.Example.com/a?b#c", "www.example.com"],
    ["http://user:pass@example.com:8080/", "example.com"],
    ["wss://live.example.com/socket", "live.example.com"],
    ["https://example.com./", "example.com"],
    ["https://bücher.de/", "xn--bcher-kva.de"],
    ["http://0x7f.1/", "127.0.0.1"],
    ["http://[::1]:80/", "[::1]"],
    ["blob:https://example.com/0", null],
    ["data:text/html,hi", null],
    ["about:blank", null],
    ["chrome-extension://abc/page.html", null],
    ["file:///home/me", null],
    ["example.com", null],
    ["null", null],
    ["", null],
  ])("of %j is %j", (url, host) => expect(hostOf(url)).toBe(host));

  test("never throws, and what it returns can be asked again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl()), (url) => {
        const host = hostOf(url);
        if (host !== null) expect(hostOf(`https://${host}/`)).toBe(host);
      }),
      { numRuns: 2000 },
    );
  });
});
