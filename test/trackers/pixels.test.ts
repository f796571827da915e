import { describe, expect, test } from "vitest";
import { isKindId } from "../../src/kinds/index.ts";
import { activityPixel } from "../../src/trackers/activity-pixel.ts";
import { contactMatching } from "../../src/trackers/contact-matching.ts";
import { pixels } from "../../src/trackers/pixels.ts";
import { bodyValues, readPixel } from "../../src/trackers/read-pixel.ts";
import { pathOf, valuesOf } from "../../src/trackers/url-values.ts";
import { companies } from "./companies.ts";
import { trace, visit } from "./visit.ts";

const hash = "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a";
const read = (url: string, body = "") =>
  readPixel(new URL(url).hostname, pathOf(url), [...valuesOf(url), ...bodyValues(body)]);

describe("a pixel tells its event and who somebody is", () => {
  test.each([
    [
      "meta",
      `https://www.facebook.com/tr/?id=1234567890123456&ev=AddToCart&dl=https%3A%2F%2Fshop.test&ud[em]=${hash}&ud%5Bph%5D=${hash}`,
      "",
      ["add-to-cart"],
      ["email-address", "phone-number"],
    ],
    [
      "meta",
      "https://www.facebook.com/tr/",
      `------x\r\nContent-Disposition: form-data; name="ev"\r\n\r\nPurchase\r\n------x\r\nContent-Disposition: form-data; name="ud[fn]"\r\n\r\n${hash}\r\n------x--`,
      ["purchase"],
      ["person-name"],
    ],
    [
      "tiktok",
      "https://analytics.tiktok.com/api/v2/pixel",
      `{"event":"CompletePayment","context":{"user":{"email":"${hash}"},"pixel":{"code":"C4ABCDEFGHIJKLMNOPQR"}}}`,
      ["purchase"],
      ["email-address"],
    ],
    [
      "google-analytics",
      `https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&cid=1.2&en=generate_lead&em=tv.1~em.${hash}~fn0.${hash}`,
      "",
      ["lead"],
      ["email-address", "person-name"],
    ],
    [
      "google-analytics",
      "https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&cid=1.2",
      "en=page_view&_et=1\nen=add_to_cart",
      ["page-view", "add-to-cart"],
      [],
    ],
    [
      "google-ads",
      `https://www.googleadservices.com/pagead/conversion/123456/?label=abc&em=tv.1~em.${hash}`,
      "",
      ["custom"],
      ["email-address"],
    ],
    [
      "baidu",
      "https://hm.baidu.com/hm.gif?si=0123456789abcdef0123456789abcdef&et=0&rnd=1&lt=1",
      "",
      ["page-view"],
      [],
    ],
    [
      "x",
      "https://t.co/1/i/adsct?txn_id=o1abc&events=%5B%5B%22pageview%22%2Cnull%5D%5D&event=%7B%22email_address%22%3A%22h%22%7D&tw_document_href=a",
      "",
      ["page-view"],
      ["email-address"],
    ],
    [
      "x",
      "https://t.co/1/i/adsct?txn_id=o1abc&events=%5B%5B%22tw-o1abc-lead%22%2C%7B%22email_address%22%3A%22h%22%7D%5D%5D&tw_document_href=a",
      "",
      ["custom"],
      ["email-address"],
    ],
    [
      "linkedin",
      "https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=12345&time=1732600000000&conversionId=77",
      "",
      ["lead"],
      [],
    ],
    [
      "pinterest",
      `https://ct.pinterest.com/v3/?event=signup&tid=2612345678901&pd=%7B%22em%22%3A%22${hash}%22%7D&ad=1`,
      "",
      ["sign-up"],
      ["email-address"],
    ],
    [
      "snap",
      `https://tr.snapchat.com/p`,
      `pid=0aa11bb2-1111-2222-3333-444455556666&ev=ADD_CART&u_hem=${hash}`,
      ["add-to-cart"],
      ["email-address"],
    ],
    [
      "yandex",
      "https://mc.yandex.ru/watch/12345678?page-url=goal%3A%2F%2Fshop.test%2Forder&browser-info=vf%3Aabc%3Acn%3A1",
      "",
      ["custom"],
      [],
    ],
    [
      "microsoft",
      "https://bat.bing.com/action/0?ti=12345678&evt=pageLoad&mid=a",
      "",
      ["page-view"],
      [],
    ],
    [
      "reddit",
      "https://alb.reddit.com/rp.gif?event=Lead&id=t2_abc&em=x",
      "",
      ["lead"],
      ["email-address"],
    ],
  ])("%s: %s", (id, url, body, events, kinds) => {
    expect(read(url, body)).toMatchObject({ id, own: true, events, kinds });
  });

  test.each([
    [
      "meta",
      "https://t.shop.test/px?id=1234567890123456&ev=PageView&dl=https%3A%2F%2Fshop.test%2F",
    ],
    ["google-analytics", "https://shop.test/metrics?v=2&tid=G-ABC1234567&cid=12.34&en=page_view"],
    ["baidu", "https://shop.test/a.gif?si=0123456789abcdef0123456789abcdef&et=0&rnd=99"],
    [
      "yandex",
      "https://shop.test/w/1?page-url=https%3A%2F%2Fshop.test&browser-info=pv%3A1%3Avf%3Ax",
    ],
  ])("%s passed on by somebody else keeps its shape: %s", (id, url) => {
    expect(read(url)).toMatchObject({ id, own: false, events: ["page-view"] });
  });

  test.each([
    "https://shop.test/list?id=1234567890&ev=all",
    "https://shop.test/collect?v=2",
    "https://www.facebook.com/plugins/like.php?id=1234567890123",
    "https://shop.test/track?event=add&tid=5",
    "https://api.shop.test/v1/items?page=2&sort=price",
  ])("%s is none", (url) => expect(read(url)).toBeNull());

  test("every kind that a pixel may take along is a kind", () => {
    const kinds = pixels.flatMap(({ contact }) => contact.map(([, kind]) => kind));
    expect(kinds.filter((kind) => !isKindId(kind))).toEqual([]);
  });
});

describe("activity-pixel", () => {
  const words = { id: ["meta"], events: ["purchase"], kinds: [] };

  test.each([
    [true, "saw"],
    [false, "likely"],
  ])("at the company's own address (%s): %s", (sure, confidence) => {
    const facts = visit({ traces: [trace("pixel", "ads.test", { sure, words })] });
    expect(activityPixel.match(facts, companies)).toEqual([
      {
        host: "ads.test",
        confidence,
        evidence: { pixel: ["meta"], events: ["purchase"], requests: 1 },
      },
    ]);
  });

  test("is quiet without one", () => expect(activityPixel.match(visit(), companies)).toEqual([]));
});

describe("contact-matching", () => {
  test("names the kinds that came along", () => {
    const words = { id: ["meta"], events: ["lead"], kinds: ["email-address"] };
    const facts = visit({ traces: [trace("pixel", "ads.test", { words })] });
    expect(contactMatching.match(facts, companies)).toEqual([
      {
        host: "ads.test",
        confidence: "saw",
        evidence: { pixel: ["meta"], kinds: ["email-address"] },
      },
    ]);
  });

  test("a digest that is called so, whoever gets it", () => {
    const words = { kinds: ["phone-number"] };
    const facts = visit({ traces: [trace("contact-hash", "ads.test", { sure: false, words })] });
    expect(contactMatching.match(facts, companies)).toEqual([
      { host: "ads.test", confidence: "likely", evidence: words },
    ]);
  });

  test("is quiet where nobody's data came along", () => {
    const words = { id: ["meta"], events: ["lead"], kinds: [] };
    const facts = visit({ traces: [trace("pixel", "ads.test", { words })] });
    expect(contactMatching.match(facts, companies)).toEqual([]);
  });
});
