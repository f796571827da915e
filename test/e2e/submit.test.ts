import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { look } from "../../cli/look.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const options = { fill: "alex", submit: true, wait: 400, screenshot: null } as const;
const email = `<label>E-mail <input name="mail" type="email"></label><button>Send</button>`;

describe.each(browsers)("a form that is sent, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    const { sites } = stage;
    sites.put("*/thanks", "<!doctype html><title>Thanks</title><p>Thank you.");
  });
  afterAll(() => stage?.close());

  const sentFrom = async (site: string, html: string) => {
    stage.sites.put(`${site}/`, `<!doctype html><title>Sign up</title>${html}`);
    const { report } = await look(stage.session, `http://${site}/`, options);
    expect(report.site).toBe(site);
    return report.sent.map(({ host, channel, encoding, when, confidence }) =>
      [host, channel, ...encoding, when, confidence].join(" "),
    );
  };

  test("to another company, although the page is gone then", async () => {
    const form = (method: string) =>
      `<form method="${method}" action="http://in.forms.test/thanks">${email}</form>`;
    expect(await sentFrom("post.example", form("post"))).toEqual([
      "in.forms.test body after-submit saw",
    ]);
    expect(await sentFrom("get.example", form("get"))).toEqual([
      "in.forms.test url percent after-submit saw",
    ]);
  });

  test("to the page's own site, from where another company gets it on the way or afterwards", async () => {
    stage.sites.put("own.example/go", {
      body: "",
      type: "text/html",
      status: 302,
      headers: { location: "http://in.hop.test/thanks?m=alex.rivers%40mail.example" },
    });
    const hop = await sentFrom("own.example", `<form action="/go">${email}</form>`);
    expect(hop).toEqual(["in.hop.test url percent after-submit saw"]);
    stage.sites.put(
      "told.example/list",
      `<title>Thanks</title><meta name="referrer" content="unsafe-url"><img src="http://px.seen.test/p.gif">`,
    );
    const told = await sentFrom("told.example", `<form action="/list">${email}</form>`);
    // Firefox tells other sites no more than where somebody comes from, whatever a page allows.
    expect(told).toEqual(
      browser === "firefox" ? [] : ["px.seen.test referer percent after-submit saw"],
    );
  });

  test("to the page's own site alone: nobody else got anything", async () => {
    const own = await sentFrom(
      "calm.example",
      `<form action="/thanks" method="post">${email}</form>`,
    );
    expect(own).toEqual([]);
  });
});
