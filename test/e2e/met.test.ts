import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { look } from "../../cli/look.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const plain = { fill: null, submit: false, wait: 800, screenshot: null };

describe.each(browsers)("who was met, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  test("every third party is named once, with its company, and counted", async () => {
    stage.sites.put(
      "news.example/",
      `<!doctype html><title>News</title><img src="http://hm.baidu.com/hm.gif"><img src="/own.gif">
       <script src="http://www.google-analytics.com/analytics.js"></script>
       <script>fetch("http://api.unheard-of.test/a", {mode: "no-cors"}).then(() => fetch("http://api.unheard-of.test/b", {mode: "no-cors"}))</script>
       <img src="http://static.news.example/logo.gif">`,
    );
    // A picture that is none may be asked for twice.
    stage.sites.put("hm.baidu.com/hm.gif", {
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`,
      type: "image/svg+xml",
    });
    const { report } = await look(stage.session, "http://news.example/", plain);
    expect(report.site).toBe("news.example");
    expect(report.met.map(({ host }) => host).sort()).toEqual([
      "api.unheard-of.test",
      "hm.baidu.com",
      "www.google-analytics.com",
    ]);
    const met = Object.fromEntries(report.met.map((entry) => [entry.host, entry]));
    expect(met["hm.baidu.com"]).toMatchObject({ site: "baidu.com", country: "CN", requests: 1 });
    expect(met["www.google-analytics.com"]?.companyKey).toBe("google");
    expect(met["api.unheard-of.test"]).toMatchObject({ company: null, requests: 2 });
  });

  test("a site's own company is no third party", async () => {
    stage.sites.put(
      "www.google.com/",
      `<!doctype html><title>G</title><img src="http://www.gstatic.com/a.gif"><img src="http://i.ytimg.com/b.gif"><img src="http://b.scorecardresearch.com/p">`,
    );
    const { report } = await look(stage.session, "http://www.google.com/", plain);
    expect(report.met.map(({ host }) => host)).toEqual(["b.scorecardresearch.com"]);
  });

  test("requests of workers, frames and redirects count", async () => {
    stage.sites.put(
      "app.example/",
      `<!doctype html><title>App</title><script>new Worker("/w.js")</script><iframe src="http://frame.other.test/f"></iframe><img src="/hop">`,
    );
    stage.sites.put("app.example/w.js", {
      body: `fetch("http://worker-only.test/x", {mode: "no-cors"})`,
      type: "text/javascript",
    });
    stage.sites.put(
      "frame.other.test/f",
      `<!doctype html><img src="http://inside-frame.test/i.gif">`,
    );
    stage.sites.put("app.example/hop", {
      body: "",
      status: 302,
      headers: { location: "http://hop-one.test/r" },
    });
    stage.sites.put("hop-one.test/r", {
      body: "",
      status: 302,
      headers: { location: "http://hop-two.test/end.gif" },
    });
    const { report } = await look(stage.session, "http://app.example/", plain);
    expect(report.met.map(({ host }) => host).sort()).toEqual([
      "frame.other.test",
      "hop-one.test",
      "hop-two.test",
      "inside-frame.test",
      "worker-only.test",
    ]);
  });

  test("requests that were answered from the cache count as well", async () => {
    const cached = { type: "text/javascript", headers: { "cache-control": "max-age=3600" } };
    stage.sites.put("cdn.cached.test/lib.js", { body: "var a = 1", ...cached });
    stage.sites.put(
      "one.example/",
      `<!doctype html><title>1</title><script src="http://cdn.cached.test/lib.js"></script>`,
    );
    stage.sites.put(
      "one.example/two",
      `<!doctype html><title>2</title><script src="http://cdn.cached.test/lib.js"></script>`,
    );
    await look(stage.session, "http://one.example/", plain);
    const { report } = await look(stage.session, "http://one.example/two", plain);
    expect(report.met).toMatchObject([{ host: "cdn.cached.test", requests: 1 }]);
    expect(stage.sites.got.filter(({ host }) => host === "cdn.cached.test")).toHaveLength(1);
  });

  test("a host on the way to the page is met, the page's own is not", async () => {
    stage.sites.put("bounce.test/", {
      body: "",
      status: 302,
      headers: { location: "http://goal.example/" },
    });
    stage.sites.put("goal.example/", "<!doctype html><title>Goal</title>");
    const { report } = await look(stage.session, "http://bounce.test/", plain);
    expect(report.url).toBe("http://goal.example/");
    expect(report.met.map(({ host }) => host)).toEqual(["bounce.test"]);
  });
});
