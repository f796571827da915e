import { describe, expect, test } from "vitest";
import { type Found, type Judging, judgeSending, type Sending } from "../../src/live/sending.ts";
import { addSent, type SentFact } from "../../src/live/sent.ts";

const purposes: Record<string, string[]> = {
  "ads.test": ["advertising"],
  "pay.test": ["payment"],
  "cdn.test": ["hosting"],
};
const know: Judging = {
  hostOf: (url) => (URL.canParse(url) ? new URL(url).hostname : null),
  sameCompany: (a, b) => a.split(".").slice(-2).join(".") === b.split(".").slice(-2).join("."),
  companyOf: (host) =>
    purposes[host] ? { purposes: purposes[host], hosting: host === "cdn.test" } : null,
  opensAccount: () => false,
  isLookedUp: (kind) => kind === "home-address",
  mayMatter: () => true,
  speaksAsCollector: ({ url }) => url.includes("/matomo"),
};
const page = {
  host: "shop.example",
  values: [
    { kind: "email-address", value: "?", at: 1000, host: "shop.example" },
    { kind: "home-address", value: "?", at: 1000, host: "shop.example" },
    { kind: "bank-card-number", value: "?", at: 1000, host: "box.pay.test" },
  ],
  submitted: [] as number[],
} as const;
const sending = (part: Partial<Sending> = {}): Sending => ({
  url: "https://ads.test/p.gif",
  host: "ads.test",
  at: 1700,
  page: false,
  answered: false,
  seen: true,
  scripts: ["https://ads.test/t.js"],
  ...part,
});
const found = (part: Partial<Found> = {}): Found => ({
  kind: "email-address",
  encoding: [],
  strength: "certain",
  channel: "url",
  ...part,
});
const judged = (part: Partial<Sending>, places: Found[] = [found()], submitted: number[] = []) =>
  judgeSending({ ...page, submitted }, sending(part), places, know);

describe("what left for another company", () => {
  test("is told with who sent it, how soon, and that nothing was pressed", () => {
    expect(judged({}).sent).toEqual([
      {
        kind: "email-address",
        host: "ads.test",
        channel: "url",
        encoding: [],
        when: "before-submit",
        confidence: "saw",
        delay: 700,
        at: 1700,
        script: "https://ads.test/t.js",
      },
    ]);
  });

  test("after the press, if it was typed before that", () => {
    expect(judged({}, undefined, [1500]).sent[0]?.when).toBe("after-submit");
    expect(judged({}, undefined, [500]).sent[0]?.when).toBe("before-submit");
    expect(judged({ page: true }).sent[0]?.when).toBe("after-submit");
  });

  test("is likely where only one side told of it, or it was told by its length", () => {
    expect(judged({ seen: false }).sent[0]?.confidence).toBe("likely");
    expect(judged({}, [found({ encoding: ["unknown-hash"] })]).sent[0]?.confidence).toBe("likely");
  });

  test("weak places alone are none; beside a certain one they are", () => {
    const weak = found({ kind: "phone-number", strength: "weak" });
    expect(judged({}, [weak]).sent).toEqual([]);
    expect(judged({}, [weak, found()]).sent).toHaveLength(2);
  });
});

describe("what is no leak", () => {
  test("a form that talks to its own site, as every sign-in and search does", () => {
    const own = { host: "api.shop.example", scripts: ["https://shop.example/app.js"] };
    expect(judged(own)).toEqual({ sent: [], helpers: [] });
    // The site's own script uses a library that another company keeps.
    const library = ["https://cdn.test/lib.js", "https://shop.example/app.js"];
    expect(judged({ ...own, scripts: library })).toEqual({ sent: [], helpers: [] });
  });

  test("but another company's script that reports to the page's own site is told as what it is", () => {
    const sent = judged({ host: "m.shop.example" }).sent[0];
    expect(sent).toMatchObject({ collector: true, confidence: "likely" });
    const unknown = { host: "m.shop.example", scripts: ["https://other.test/t.js"] };
    expect(judged(unknown).sent[0]).toMatchObject({ collector: true });
    // What waits for its answer and hides nothing may be a sign-in or a search.
    expect(judged({ ...unknown, answered: true }).sent).toEqual([]);
    const hidden = [found({ encoding: ["base64"] })];
    expect(judged({ ...unknown, answered: true }, hidden).sent).toHaveLength(1);
    expect(judged({ ...unknown, answered: true }, hidden, [1500]).sent).toEqual([]);
    expect(judged({ ...unknown, page: true }).sent).toEqual([]);
  });

  test("so is a measuring program at the site's own address, whoever's script it is", () => {
    const own = { host: "shop.example", scripts: ["https://shop.example/app.js"], answered: true };
    const program = { ...own, url: "https://shop.example/matomo.php" };
    expect(judged(program).sent[0]).toMatchObject({ collector: true, confidence: "likely" });
    expect(judged({ ...program, page: true }).sent).toEqual([]);
  });

  test("a payment company, a look-up of addresses, and a company's own box: named, with what they get", () => {
    const card = [found({ kind: "bank-card-number" })];
    expect(judged({ host: "pay.test" }, card)).toMatchObject({
      sent: [],
      helpers: [{ host: "pay.test", role: "frame", kinds: ["bank-card-number"] }],
    });
    expect(judged({ host: "pay.test" })).toMatchObject({
      sent: [],
      helpers: [{ role: "payment", kinds: ["email-address"] }],
    });
    const lookUp = {
      host: "geo.test",
      url: "https://geo.test/autocomplete?q=7+No",
      answered: true,
    };
    const address = [found({ kind: "home-address", encoding: ["percent"] })];
    expect(judged(lookUp, address)).toMatchObject({ sent: [], helpers: [{ role: "look-up" }] });
  });

  test("the same typed in the page and in a company's box is the company's own; something else is not", () => {
    const judgedOf = (value: string) =>
      judgeSending(
        {
          ...page,
          values: [
            {
              kind: "email-address",
              value: "jane.doe@mail.example",
              at: 1000,
              host: "shop.example",
            },
            { kind: "person-name", value: "Jane Doe", at: 1000, host: "shop.example" },
            { kind: "email-address", value, at: 1200, host: "box.news.test" },
          ],
        },
        sending({ host: "in.news.test", url: "https://in.news.test/check" }),
        [found(), found({ kind: "person-name", encoding: ["part"] })],
        know,
      );
    expect(judgedOf("jane.doe@mail.example")).toMatchObject({
      sent: [],
      helpers: [{ role: "frame", kinds: ["email-address"] }],
    });
    expect(judgedOf("jane.do").sent).toEqual([]);
    expect(judgedOf("other@mail.example").sent).toHaveLength(2);
  });

  test("who follows people, or hides what it asks, looks nothing up for anybody", () => {
    const address = [found({ kind: "home-address" })];
    const asked = { url: "https://ads.test/search", answered: true };
    expect(judged(asked, address).sent).toHaveLength(1);
    const other = { url: "https://geo.test/search", host: "geo.test", answered: true };
    expect(
      judged(other, [found({ kind: "home-address", encoding: ["sha256"] })]).sent,
    ).toHaveLength(1);
    expect(judged(other, [found()]).sent).toHaveLength(1);
  });
});

describe("facts of one sort", () => {
  const fact: SentFact = {
    kind: "email-address",
    host: "ads.test",
    channel: "url",
    encoding: [],
    when: "after-submit",
    confidence: "likely",
    delay: 900,
    at: 1900,
  };

  test("become one: surer, earlier, with the script once somebody saw it", () => {
    const known = [{ ...fact }];
    const again: SentFact = {
      ...fact,
      when: "before-submit",
      confidence: "saw",
      delay: 1200,
      script: "https://ads.test/t.js",
    };
    expect(addSent(known, again)).toBe(true);
    expect(addSent(known, again)).toBe(false);
    expect(known).toEqual([{ ...again, delay: 900 }]);
  });

  test("a guess goes where what was sent was recognised itself", () => {
    const known = [{ ...fact, encoding: ["unknown-hash"] }];
    expect(addSent(known, { ...fact, encoding: ["sha256"] })).toBe(true);
    expect(known.map(({ encoding }) => encoding)).toEqual([["sha256"]]);
    expect(addSent(known, { ...fact, encoding: ["unknown-hash"] })).toBe(false);
  });
});
