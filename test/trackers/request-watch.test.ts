import { describe, expect, test } from "vitest";
import { createRequestWatch, type RequestShown } from "../../src/trackers/request-watch.ts";
import { createTraces, type TraceFact } from "../../src/trackers/traces.ts";
import { companies } from "./companies.ts";

const id = "8f14e45f-ceea-467a-9d3b-2f6c1a7b90de";
const noon = Date.UTC(2026, 0, 5, 12);

interface Ask extends Partial<RequestShown> {
  url: string;
}

/** The traces that requests leave on a page of shop.test. */
function left(asks: readonly Ask[], url = "https://shop.test/basket"): TraceFact[] {
  const watch = createRequestWatch(companies, 7);
  const page = { host: "shop.test", url, traces: createTraces() };
  for (const [at, ask] of asks.entries()) {
    watch.saw(page, {
      id: `${at}`,
      host: new URL(ask.url).hostname,
      type: "image",
      worker: false,
      hasBody: false,
      ...ask,
    });
  }
  return page.traces.all();
}

const names = (traces: readonly TraceFact[]) => traces.map(({ trace, host }) => `${trace} ${host}`);

describe("a picture that says who is here", () => {
  test("leaves its trace", () => {
    expect(names(left([{ url: `https://ads.test/p.gif?uid=${id}` }]))).toEqual([
      "id-in-picture ads.test",
    ]);
  });

  test.each([
    ["the page's own company asks", `https://shop-files.test/p.gif?uid=${id}`],
    ["it is a picture for people", "https://img.test/shoe.jpg?v=8f14e45fceea167a9d3b2f6c1a7b90de"],
    ["nobody is named", "https://ads.test/p.gif?page=basket&w=1920x1080&t=1732600000123"],
    ["the number is the site's", "https://ads.test/p.gif?site_id=8f14e45fceea167a9d3b2f6c1a7b90de"],
    ["it is a choice that was made", `https://ads.test/p.gif?gdpr_consent=${id}`],
  ])("does not where %s", (_, url) => expect(left([{ url }])).toEqual([]));

  test("does not where the number is the page's own", () => {
    const url = `https://shop.test/order/${id}`;
    expect(left([{ url: `https://ads.test/p.gif?uid=${id}` }], url)).toEqual([]);
  });

  test("a script that is loaded is no picture", () => {
    expect(left([{ url: `https://ads.test/t.js?uid=${id}`, type: "script" }])).toEqual([]);
  });
});

describe("an identifier is passed on", () => {
  const first = { url: `https://ads.test/p.js?uid=${id}`, type: "script" };
  const passed = [{ trace: "id-passed", host: "other.test", from: "ads.test" }];

  test.each([
    ["as it is", id],
    ["in base64", btoa(id)],
    ["in base64 with more", encodeURIComponent(btoa(JSON.stringify({ u: id, n: 1 })))],
    ["in hex", [...id].map((one) => one.charCodeAt(0).toString(16)).join("")],
    ["encoded twice", encodeURIComponent(encodeURIComponent(`ads:${id}`))],
    ["with something before it", `ads.${id}`],
  ])("%s", (_, value) => {
    const second = { url: `https://other.test/match?partner_uid=${value}`, type: "script" };
    expect(left([first, second])).toMatchObject(passed);
  });

  test.each([
    ["under a name that mostly means something else", `https://other.test/p.js?pid=${id}`],
    ["under another such name", `https://other.test/p.js?code=${id}&v=3`],
    ["in a path", `https://other.test/c/${id}/1.gif`],
    ["at the end of a path", `https://other.test/${id}`],
  ])("%s", (_, url) => {
    expect(left([first, { url, type: "script" }])).toMatchObject(passed);
  });

  test("a cookie's value in another company's path", () => {
    const watch = createRequestWatch(companies, 7);
    const page = { host: "shop.test", url: "https://shop.test/", traces: createTraces() };
    watch.cookie(page, "ads.test", `sid=${id}; Max-Age=31536000`, 0);
    const request = { id: "1", host: "other.test", type: "script", worker: false, hasBody: false };
    watch.saw(page, { ...request, url: `https://other.test/in/${id}` });
    expect(names(page.traces.all())).toEqual(["cookie-set ads.test", "id-passed other.test"]);
  });

  test.each([
    ["a number of the page's tag", `https://ads.test/p.js?id=${id}`, `https://other.test/${id}.js`],
    ["a place on the page", `https://ads.test/p.js?slot=${id}`, `https://other.test/?slot=${id}`],
    ["a version", `https://ads.test/p.js?v=${id}`, `https://other.test/lib/${id}/a.js`],
  ])("is not %s", (_, one, other) => {
    const traces = left([
      { url: one, type: "script" },
      { url: other, type: "script" },
    ]);
    expect(traces).toEqual([]);
  });

  test("by a redirect, whoever had it before", () => {
    const traces = left([
      { id: "r", url: "https://ads.test/sync", type: "image" },
      { id: "r", url: `https://other.test/match?uid=${id}`, type: "image" },
    ]);
    expect(traces).toContainEqual({
      trace: "id-passed",
      host: "other.test",
      from: "ads.test",
      count: 1,
      sure: true,
      words: { how: ["redirect"] },
    });
  });

  test.each([
    ["it goes to the same company again", `https://ads.test/again?uid=${id}`],
    [
      "the other gets another one",
      "https://other.test/p.js?uid=0cc175b9-c0f1-46b6-a831-c399e2697726",
    ],
    [
      "the other gets the page's address",
      "https://other.test/p.js?u=https%3A%2F%2Fshop.test%2Fbasket",
    ],
  ])("is not where %s", (_, url) => {
    expect(left([first, { url, type: "script" }])).toEqual([]);
  });

  test("a cookie's value in another company's address", () => {
    const watch = createRequestWatch(companies, 7);
    const page = { host: "shop.test", url: "https://shop.test/", traces: createTraces() };
    watch.cookie(page, "ads.test", `uid=${id}; Max-Age=31536000`, noon);
    const url = `https://other.test/m?x=${id}`;
    watch.saw(page, {
      id: "1",
      url,
      host: "other.test",
      type: "script",
      worker: false,
      hasBody: false,
    });
    expect(names(page.traces.all())).toEqual(["cookie-set ads.test", "id-passed other.test"]);
  });
});

describe("a request in the words of passing numbers on", () => {
  test.each([
    `https://other.test/setuid?bidder=ads&uid=${id}`,
    `https://other.test/cookie-sync.gif?partner_id=12&user_id=${id}`,
    `https://other.test/i/match?p=ads&external_id=${id}`,
  ])("%s", (url) => {
    const [trace] = left([{ url }]).filter((one) => one.trace === "id-passed");
    expect(trace).toMatchObject({ host: "other.test", sure: false });
  });

  test.each([
    `https://other.test/setuid?uid=${id}`,
    "https://other.test/match?p=ads&team=home",
    `https://other.test/rematch?p=ads&uid=${id}`,
    `https://other.test/async?src=app&device_id=${id}`,
  ])("not %s", (url) => {
    expect(left([{ url }]).filter((one) => one.trace === "id-passed")).toEqual([]);
  });
});

test("who is told a number in those words has it from somebody unseen, and gave it to nobody", () => {
  const partners = ["one", "two", "three"];
  const traces = left(
    partners.map((name) => ({ url: `https://${name}.test/match.gif?partner=ads&puid=${id}` })),
  ).filter(({ trace }) => trace === "id-passed");
  expect(traces.map(({ host, from, sure }) => ({ host, from, sure }))).toEqual([
    { host: "one.test", from: undefined, sure: false },
    { host: "two.test", from: undefined, sure: true },
    { host: "three.test", from: undefined, sure: true },
  ]);
});

describe("a digest of contact data", () => {
  const sha256 = "8c8be41d2ab5a1bf3c1b3a2f5f0d9e6b7a4c1d2e3f405162738495a6b7c8d9e0";

  test.each([
    ["email_sha256", "email-address"],
    ["ud[hashed_email]", "email-address"],
    ["hem", "email-address"],
    ["user.phone_hash", "phone-number"],
  ])("in %s", (name, kind) => {
    const traces = left([{ url: `https://ads.test/px?e=lead&${name}=${sha256}` }]);
    expect(traces).toContainEqual(
      expect.objectContaining({
        trace: "contact-hash",
        host: "ads.test",
        words: { kinds: [kind] },
      }),
    );
  });

  test("is no number that one company has from another", () => {
    const traces = left([
      { url: `https://ads.test/px?e=lead&uid_em=1&email_sha256=${sha256}` },
      { url: `https://other.test/px?ev=lead&ud[em]=${sha256}` },
      { url: `https://other.test/px?ev=lead&hem=tv.1~em.${sha256}` },
    ]);
    expect(names(traces).filter((name) => name.startsWith("id-passed"))).toEqual([]);
  });

  test.each([
    `https://ads.test/app.js?h=${sha256}`,
    `https://ads.test/px?item=${sha256}&system=${sha256}`,
    "https://ads.test/px?email=yes",
    `https://shop-files.test/px?email_sha256=${sha256}`,
  ])("not in %s", (url) => {
    expect(left([{ url }]).filter(({ trace }) => trace === "contact-hash")).toEqual([]);
  });
});

describe("the version tag of an answer", () => {
  const tag = (
    type: string,
    headers: Record<string, string>,
    host = "ads.test",
  ): readonly string[] => {
    const page = { host: "shop.test", url: "https://shop.test/", traces: createTraces() };
    createRequestWatch(companies, 7).tag(page, {
      host,
      type,
      headers: new Map(Object.entries(headers)),
    });
    return names(page.traces.all());
  };
  const unseen = { etag: `"${id}"`, "cache-control": "private, no-cache", "content-length": "43" };

  test("made for one browser, on a picture that nobody sees", () => {
    expect(tag("image", unseen)).toEqual(["tag-set ads.test"]);
  });

  test.each([
    ["of the page's own company", "image", unseen, "shop-files.test"],
    ["of a picture that people see", "image", { ...unseen, "content-length": "40000" }],
    ["of what all may keep", "image", { ...unseen, "cache-control": "public, max-age=31536000" }],
    ["of what need not be asked for again", "image", { ...unseen, "cache-control": "private" }],
    ["of a file, by its time and size", "image", { ...unseen, etag: '"5f3c2b1a-2b"' }],
    ["of a script", "script", unseen],
  ] as const)("%s says nothing", (_, type, headers, host?: string) => {
    expect(tag(type, headers, host)).toEqual([]);
  });
});

describe("a cookie that could tell somebody from others", () => {
  const cookie = (header: string, host = "ads.test") => {
    const page = { host: "shop.test", url: "https://shop.test/", traces: createTraces() };
    createRequestWatch(companies, 7).cookie(page, host, header, noon);
    return page.traces.all().length;
  };

  test.each([
    `uid=${id}; Max-Age=31536000; Path=/; SameSite=None; Secure`,
    `IDE=AHWqTUk3x9ZbPq0b2cRr7YtLw; expires=Wed, 05 Jan 2028 12:00:00 GMT`,
  ])("%s", (header) => expect(cookie(header)).toBe(1));

  test.each([
    [`uid=${id}`, "it ends with the session"],
    [`uid=${id}; Max-Age=600`, "it ends soon"],
    [`uid=; Max-Age=0`, "it is deleted"],
    ["lang=en-GB; Max-Age=31536000", "it says little"],
    [`euconsent-v2=${id}; Max-Age=31536000`, "it keeps a choice"],
    [`AWSALB=${id}${id}; Max-Age=604800`, "it keeps a server"],
    ["seen=1767600000000; Max-Age=31536000", "it keeps a time"],
    [`uid=${id}; Max-Age=31536000; SameSite=Lax`, "no browser keeps it for another site"],
    [`uid=${id}; Max-Age=31536000; samesite = strict; Path=/`, "nor this one"],
  ])("%s does not: %s", (header) => expect(cookie(header)).toBe(0));

  test("the page's own company keeps what it likes", () => {
    expect(cookie(`uid=${id}; Max-Age=31536000`, "shop-files.test")).toBe(0);
  });
});

describe("visits reported to the page's own address", () => {
  test.each([
    ["matomo", { url: "https://shop.test/m.php?idsite=1&rec=1&action_name=x" }],
    [
      "posthog",
      { url: "https://shop.test/ph/e/?compression=gzip-js&ip=1&_=1732600000123&ver=1.1" },
    ],
    ["google-analytics", { url: "https://shop.test/mx/collect?v=2&tid=G-ABCDEF1234&cid=1.2" }],
    ["snowplow", { url: "https://shop.test/i?e=pv&p=web&tv=js-3.1.0" }],
    [
      "plausible",
      {
        url: "https://shop.test/api/event",
        type: "xmlhttprequest",
        body: '{"n":"pageview","u":"https://shop.test/","d":"shop.test","r":null}',
      },
    ],
    [
      "unknown",
      {
        url: `https://shop.test/log?dl=https%3A%2F%2Fshop.test%2Fbasket&sr=1920x1080&cid=${id}`,
      },
    ],
  ])("%s", (program, ask) => {
    expect(left([ask]).filter(({ trace }) => trace === "collection")).toMatchObject([
      { host: "shop.test", words: { id: [program] } },
    ]);
  });

  test.each([
    "https://shop.test/api/items?page=2&sort=price&size=20",
    "https://shop.test/collect?basket=1",
    `https://shop.test/photo?w=800x600&id=${id}`,
    "https://shop.test/api/event?id=5",
  ])("%s is the page's own business", (url) => expect(left([{ url }])).toEqual([]));
});

test("a pixel's body says what its address leaves open, and counts no second time", () => {
  const url = "https://analytics.tiktok.com/api/v2/pixel";
  const request = { id: "1", url, type: "xmlhttprequest", hasBody: true };
  const body = '{"event":"Purchase","context":{"user":{"email":"abc"}}}';
  expect(left([request, { ...request, body }])).toEqual([
    {
      trace: "pixel",
      host: "analytics.tiktok.com",
      count: 1,
      sure: true,
      words: { id: ["tiktok"], events: ["purchase"], kinds: ["email-address"] },
    },
  ]);
});

describe("how a page was arrived at", () => {
  const arrived = (...hops: string[]) => cameBy(hops);
  const cameBy = (hops: string[], marked: string[] = []) => {
    const url = hops.at(-1) as string;
    const page = { host: "shop.test", url, traces: createTraces() };
    createRequestWatch(companies, 7).arrived(
      page,
      hops.map((hop) => ({
        host: new URL(hop).hostname,
        url: hop,
        ...(marked.includes(hop) ? { marked: true as const } : {}),
      })),
    );
    return names(page.traces.all());
  };

  test("a mark of a click", () => {
    expect(arrived("https://shop.test/?gclid=EAIaIQobChMI9vXk")).toEqual(["click-id "]);
  });

  test("a detour that adds a mark", () => {
    expect(arrived("https://hop.test/go?to=shop", `https://shop.test/?sub_id=${id}`)).toEqual([
      "bounce hop.test",
    ]);
  });

  test.each([
    ["a short link", ["https://short.test/abc", "https://shop.test/shoes?colour=red"]],
    [
      "signing in with another company",
      ["https://login.test/authorize", `https://shop.test/back?code=${id}&state=${id}`],
    ],
    ["the site's own redirect", ["https://shop.test/go", `https://shop.test/x?uid=${id}`]],
    [
      "a mark that was there before",
      [`https://hop.test/?uid=${id}`, `https://shop.test/?uid=${id}`],
    ],
  ])("%s leaves nothing", (_, hops) => expect(arrived(...hops)).toEqual([]));

  test("a detour that keeps a cookie, unless it signs somebody in", () => {
    const hop = "https://hop.test/go";
    expect(cameBy([hop, "https://shop.test/"], [hop])).toEqual(["bounce hop.test"]);
    expect(cameBy([hop, "https://shop.test/?code=4711"], [hop])).toEqual([]);
    const own = "https://shop.test/go";
    expect(cameBy([own, "https://shop.test/"], [own])).toEqual([]);
  });
});

test("traces are kept as plain data, and go on where they stopped", () => {
  const told = (event: string): Omit<TraceFact, "count"> => ({
    trace: "pixel",
    host: "a.test",
    sure: true,
    words: { id: ["x"], events: [event] },
  });
  const before = createTraces();
  before.add(told("lead"));
  const after = createTraces(JSON.parse(JSON.stringify(before.all())));
  expect(after.add(told("lead"))).toBe(false);
  expect(after.add(told("purchase"))).toBe(true);
  expect(after.all()).toMatchObject([{ count: 3, words: { events: ["lead", "purchase"] } }]);
});

test("a page cannot make traces without end", () => {
  const traces = createTraces();
  for (let at = 0; at < 1000; at += 1) {
    traces.add({ trace: "pixel", host: `h${at}.test`, sure: true, words: {} });
  }
  expect(traces.all()).toHaveLength(400);
});
