import { gzipSync } from "node:zlib";
import { parse } from "tldts";
import { describe, expect, test } from "vitest";
import data from "../../src/site/companies.json" with { type: "json" };
import { createCompanies, purposes } from "../../src/site/index.ts";
import { companyTable } from "../../src/site/vite-plugin.ts";

const table = companyTable();
const { companyOf, sameCompany } = createCompanies(table);
const domains = table.flatMap((row) => row[6].split(" ")).map((entry) => entry.replace("~", ""));

describe("companyOf", () => {
  test.each([
    ["www.google-analytics.com", "google", "audience-measurement", "US"],
    ["stats.g.doubleclick.net", "google", "advertising", "US"],
    ["fonts.googleapis.com", "google", "fonts", "US"],
    ["connect.facebook.net", "meta", "social-media", "US"],
    ["hm.baidu.com", "baidu", "audience-measurement", "CN"],
    ["s4.cnzz.com", "alibaba", "audience-measurement", "CN"],
    ["c.cnzz.com", "alibaba", "audience-measurement", "CN"],
    ["log.mmstat.com", "alibaba", "audience-measurement", "CN"],
    ["g.alicdn.com", "alibaba", "content-delivery", "CN"],
    ["at.alicdn.com", "alibaba", "fonts", "CN"],
    ["pingjs.qq.com", "tencent", "audience-measurement", "CN"],
    ["captcha.qq.com", "tencent", "captcha-security", "CN"],
    ["e.qq.com", "tencent", "advertising", "CN"],
    ["www.clarity.ms", "microsoft", "session-recording", "US"],
    ["static.hotjar.com", "contentsquare", "session-recording", "MT"],
    ["mc.yandex.ru", "yandex", "audience-measurement", "RU"],
    ["js.stripe.com", "Stripe", "payment", "US"],
    ["www.paypal.com", "paypal", "payment", "US"],
    ["mapi.alipay.com", "ant", "payment", "CN"],
  ])("%s is run by %s, for %s, in %s", (host, key, purpose, country) => {
    expect(companyOf(host)).toMatchObject({ key, country, hosting: false });
    expect(companyOf(host)?.purposes[0]).toBe(purpose);
  });

  test.each([
    "a.github.io",
    "d111111abcdef8.cloudfront.net",
    "bucket.s3.eu-west-1.amazonaws.com",
    "storage.googleapis.com",
    "cdn.jsdelivr.net",
    "cdnjs.cloudflare.com",
    "cdn.bootcss.com",
    "shop.netlify.app",
    "bucket.oss-cn-hangzhou.aliyuncs.com",
    "bucket-1250000000.cos.ap-beijing.myqcloud.com",
  ])("%s is space that anyone can rent", (host) => {
    expect(companyOf(host)?.hosting).toBe(true);
  });

  test("a rented name that is known to be one company's is that company's", () => {
    expect(companyOf("d31qbv1cthcecs.cloudfront.net")).toMatchObject({ hosting: false });
    expect(companyOf("rum.aliyuncs.com")).toMatchObject({ key: "alibaba", hosting: false });
  });

  test.each([
    "example.com",
    "shop.example.net.pl",
    "somebody.de.com",
    "shop.localhost",
    "com",
    "",
    "127.0.0.1",
    "notgoogle-analytics.com",
  ])("%j is nobody's that we know", (host) => expect(companyOf(host)).toBeNull());
});

describe("sameCompany", () => {
  test.each([
    ["www.google.com", "www.gstatic.com"],
    ["www.google.es", "fonts.gstatic.com"],
    ["www.youtube.com", "www.google-analytics.com"],
    ["www.facebook.com", "static.xx.fbcdn.net"],
    ["www.instagram.com", "connect.facebook.net"],
    ["www.baidu.com", "ss0.bdstatic.com"],
    ["www.baidu.com", "hm.baidu.com"],
    ["www.taobao.com", "g.alicdn.com"],
    ["www.tmall.com", "s4.cnzz.com"],
    ["mail.qq.com", "mat1.gtimg.com"],
    ["item.jd.com", "img10.360buyimg.com"],
    ["www.amazon.de", "m.media-amazon.com"],
    ["shop.localhost", "img.shop.localhost"],
    ["www.example.co.uk", "cdn.example.co.uk"],
    ["www.a.github.io", "a.github.io"],
  ])("%s and %s are one", (a, b) => {
    expect(sameCompany(a, b)).toBe(true);
    expect(sameCompany(b, a)).toBe(true);
  });

  test.each([
    ["shop.example", "www.google-analytics.com"],
    ["shop.localhost", "ads.localhost"],
    ["www.taobao.com", "www.baidu.com"],
    // Neighbours on rented space, and the one who rents it out.
    ["a.github.io", "b.github.io"],
    ["d1.cloudfront.net", "d2.cloudfront.net"],
    ["www.amazon.com", "d1.cloudfront.net"],
    ["one.s3.amazonaws.com", "two.s3.amazonaws.com"],
    ["a.qiniucdn.com", "b.qiniucdn.com"],
    ["www.aliyun.com", "bucket.oss-cn-hangzhou.aliyuncs.com"],
    ["shop.example", "a.pages.dev"],
    ["a.example", "b.example"],
  ])("%s and %s are two", (a, b) => {
    expect(sameCompany(a, b)).toBe(false);
    expect(sameCompany(b, a)).toBe(false);
  });
});

describe("the table", () => {
  test("names no public suffix, where unrelated sites live", () => {
    const suffixes = domains.filter((domain) => {
      const { publicSuffix, isIcann } = parse(domain, { allowPrivateDomains: true });
      return isIcann && publicSuffix === domain;
    });
    expect(suffixes).toEqual([]);
  });

  test("holds host names only, each once", () => {
    expect(domains.filter((domain) => !/^[a-z0-9_-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
    expect(domains).toHaveLength(new Set(domains).size);
  });

  test("what stands in a group's domains or bears its name is in the group", () => {
    const groups = new Map(data.groups.flatMap(({ id, name }) => [id, name].map((n) => [n, id])));
    const owners = new Map(data.groups.flatMap(({ id, domains }) => domains.map((d) => [d, id])));
    const stray = data.additions.filter(({ company, parent, group, domains }) => {
      const expected = [
        groups.get(company),
        groups.get(parent ?? ""),
        owners.get(domains[0] ?? ""),
      ];
      return expected.some((id) => id !== undefined && id !== group);
    });
    expect(stray.map(({ company, parent, group }) => ({ company, parent, group }))).toEqual([]);
  });

  test("every purpose is used, and every country is a country", () => {
    const used = new Set(domains.flatMap((domain) => companyOf(domain)?.purposes ?? []));
    expect(purposes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    const countries = new Set(table.map((row) => row[4]).filter((country) => country !== ""));
    const words = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect([...countries].filter((country) => words.of(country) === undefined)).toEqual([]);
  });

  test("stays small", () => {
    expect(gzipSync(JSON.stringify(table)).length).toBeLessThan(60_000);
  });
});
