import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { SessionPage } from "../../cli/session.ts";
import type { KindId } from "../../src/kinds/index.ts";
import { bundle } from "./bundle.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

/** A package as it is published, on a form in which somebody types. */
interface Published {
  /** Files in node_modules, in the order in which the page loads them. */
  files: readonly string[];
  /** Starts it: code on the same host as the package. `HOST` is that host's address. */
  start: string;
  /** `start` imports the package; both are put together first. */
  bundled?: true;
  module?: true;
  /** Attributes of the element that loads the package. */
  attributes?: string;
  /** What the page's own script does when all is typed: it hands over what the package does not take by itself. */
  after?: string;
  /** Kinds that its host gets. */
  gets: readonly KindId[];
  /** A disguise that it uses. */
  layer?: string;
  /** Further files in node_modules, by path. */
  more?: Readonly<Record<string, string>>;
}

const both: readonly KindId[] = ["email-address", "person-name"];
const replay = (options: string) => `import Tracker from "@openreplay/tracker";
  const tracker = new Tracker({ projectKey: "x", ingestPoint: HOST, __DISABLE_SECURE_MODE: true, ${options} });
  tracker.start();
  window.flush = () => tracker.forceFlushBatch();`;
const posthog = "posthog-js/dist/array.full.no-external.js";

const packages: Readonly<Record<string, Published>> = {
  rrweb: {
    files: ["@rrweb/record/umd/record.min.js"],
    start: `const film = []; (rrwebRecord.record ?? rrwebRecord)({ emit: (event) => film.push(event) });
      setInterval(() => film.length > 0 && navigator.sendBeacon(HOST + "/film", JSON.stringify(film.splice(0))), 700)`,
    gets: both,
  },
  clarity: {
    files: ["clarity-js/build/clarity.min.js"],
    start: `clarity("start", { projectId: "x", upload: HOST + "/film", track: true, content: true, delay: 300 })`,
    // It films, with dots in the place of what is typed.
    gets: [],
  },
  mixpanel: {
    files: ["mixpanel-browser/dist/mixpanel.umd.js"],
    start: `mixpanel.init("x", { api_host: HOST, batch_requests: false, api_payload_format: "base64" })`,
    after: `mixpanel.track("lead", { email: email.value, name: fullname.value })`,
    gets: both,
    layer: "base64",
  },
  posthog: {
    files: [posthog],
    start: `posthog.init("x", { api_host: HOST, opt_out_useragent_filter: true, request_batching: false, disable_session_recording: true })`,
    after: `posthog.capture("lead", { email: email.value, name: fullname.value })`,
    gets: both,
  },
  "posthog-film": {
    files: [posthog],
    start: `posthog.init("x", { api_host: HOST, opt_out_useragent_filter: true, session_recording: { maskAllInputs: false } })`,
    gets: both,
  },
  "posthog-masked": {
    files: [posthog],
    start: `posthog.init("x", { api_host: HOST, opt_out_useragent_filter: true })`,
    gets: [],
  },
  snowplow: {
    files: [
      "@snowplow/browser-tracker/dist/index.umd.min.js",
      "@snowplow/browser-plugin-form-tracking/dist/index.umd.min.js",
    ],
    start: `snowplowBrowserTracking.newTracker("sp", HOST, { appId: "x", plugins: [snowplowFormTracking.FormTrackingPlugin()] });
      snowplowFormTracking.enableFormTracking()`,
    gets: both,
  },
  keen: {
    files: ["keen-tracking/dist/keen-tracking.min.js"],
    start: `const client = new Keen({ projectId: "x", writeKey: "y", host: HOST.slice(7), protocol: "http", requestType: "xhr" });
      client.initAutoTracking({ recordFormSubmits: true })`,
    after: `document.forms[0].requestSubmit()`,
    gets: both,
  },
  jitsu: {
    files: ["@jitsu/sdk-js/dist/web/lib.js"],
    attributes: `data-key="x"`,
    start: "",
    after: `jitsu("id", { email: email.value, name: fullname.value })`,
    gets: both,
  },
  openreplay: {
    files: [],
    bundled: true,
    start: replay("defaultInputMode: 0, obscureInputEmails: false"),
    after: "flush()",
    gets: both,
  },
  "openreplay-masked": { files: [], bundled: true, start: replay(""), after: "flush()", gets: [] },
  datadog: {
    files: ["@datadog/browser-rum/bundle/datadog-rum.js"],
    start: `DD_RUM.init({ applicationId: "x", clientToken: "y", site: "datadoghq.com", proxy: HOST + "/film", sessionSampleRate: 100, sessionReplaySampleRate: 100, trackUserInteractions: true, defaultPrivacyLevel: "mask-user-input" })`,
    // Filmed with what is typed covered up.
    gets: [],
    more: {
      "/chunks/datadogRecorder-531f1c41bdc9a22e4845-datadog-rum.js":
        "@datadog/browser-rum/bundle/chunks/datadogRecorder-531f1c41bdc9a22e4845-datadog-rum.js",
    },
  },
  plausible: {
    files: [],
    module: true,
    start: `import { init } from "/plausible.js"; init({ domain: "x", endpoint: HOST + "/visit", autoCapturePageviews: true, formSubmissions: true })`,
    after: `document.forms[0].requestSubmit()`,
    gets: [],
    more: { "/plausible.js": "@plausible-analytics/tracker/plausible.js" },
  },
  faro: {
    files: ["@grafana/faro-web-sdk/dist/bundle/faro-web-sdk.iife.js"],
    start: `GrafanaFaroWebSdk.initializeFaro({ url: HOST + "/visit", app: { name: "x" } })`,
    after: `console.error("the form could not be saved")`,
    gets: [],
  },
};

/** What the servers answer with, so that recordings begin. */
const answers: Readonly<Record<string, object>> = {
  "/flags/": { sessionRecording: { endpoint: "/film/" }, supportedCompression: ["gzip-js"] },
  "/array/x/config": {
    sessionRecording: { endpoint: "/film/" },
    supportedCompression: ["gzip-js"],
  },
  "/v1/web/start": {
    ...{ token: "t", userUUID: "u", projectID: "1", sessionID: "2", delay: 0 },
    ...{ beaconSizeLimit: 200_000, startTimestamp: 1_795_660_000_000 },
  },
};

const typed = {
  email: "ottilie.brandwein@postfach.example",
  fullname: "Ottilie Brandwein",
  secret: "Feldlerche-41-gruen",
};

const page = (scripts: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A shop</title></head><body><h1>A shop</h1><p>Some words about what we sell.</p>
<form id="order" onsubmit="event.preventDefault()">
<label>E-mail <input type="email" name="email" id="email"></label>
<label>Full name <input name="fullname" id="fullname" autocomplete="name"></label>
<label>Password <input type="password" name="secret" id="secret" autocomplete="new-password"></label>
<button>Order</button></form>${scripts}
<script>addEventListener("typed", () => handOver())</script></body></html>`;

describe.each(browsers)("what published trackers take from a form, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    const { sites } = stage;
    const type = "text/javascript; charset=utf-8";
    const read = (file: string) => readFileSync(`node_modules/${file}`, "utf8");
    for (const [path, answer] of Object.entries(answers))
      sites.put(`*${path}`, { body: JSON.stringify(answer), type: "application/json" });
    for (const [name, published] of Object.entries(packages)) {
      const { files, start, bundled, module, attributes = "", after = "", more = {} } = published;
      const host = `in.${name}.test`;
      const begin = start.replaceAll("HOST", `"http://${host}"`);
      for (const [at, file] of files.entries())
        sites.put(`${host}/lib${at}.js`, { body: read(file), type });
      for (const [path, file] of Object.entries(more))
        sites.put(`${host}${path}`, { body: read(file), type });
      sites.put(`${host}/start.js`, { body: bundled ? await bundle(begin) : begin, type });
      const scripts = [...files.keys()].map((at) => `lib${at}`);
      const tags = [...scripts, "start"].map(
        (script) =>
          `<script ${module ? `type="module"` : attributes} src="http://${host}/${script}.js"></script>`,
      );
      sites.put(
        `form-${name}.localhost/`,
        page(`${tags.join("")}<script>function handOver() { ${after} }</script>`),
      );
    }
  });
  afterAll(() => stage?.close());

  test.each(Object.entries(packages))("%s", async (name, { gets, layer, after = "" }) => {
    const origin = `http://form-${name}.localhost/`;
    const tab = await stage.session.open(origin, 20_000);
    try {
      await typeAll(tab, origin);
      if (after !== "") await tab.evaluate(() => void dispatchEvent(new Event("typed")), null);
      const sent = async () => (await stateOf(stage.session, tab.tab)).report?.sent ?? [];
      const kinds = async () => [...new Set((await sent()).map(({ kind }) => kind))].sort();
      if (gets.length > 0) await expect.poll(kinds, { timeout: 8000 }).toEqual([...gets].sort());
      else await new Promise((later) => setTimeout(later, 3000));
      const all = await sent();
      // Nobody here takes passwords, and nobody else gets anything.
      expect(await kinds()).toEqual([...gets].sort());
      expect(new Set(all.map(({ host }) => host))).toEqual(
        new Set(gets.length > 0 ? [`in.${name}.test`] : []),
      );
      // What a package keeps in a cookie was not seen to leave: it only may.
      const unsure = all.filter(
        ({ confidence, channel }) => confidence !== "saw" && channel !== "cookie",
      );
      expect(unsure).toEqual([]);
      if (layer !== undefined) expect(all.flatMap(({ encoding }) => encoding)).toContain(layer);
      // What each host got is not for the test to guess: the server has it.
      expect(stage.sites.got.some(({ host }) => host === `in.${name}.test`)).toBe(true);
    } finally {
      await tab.close();
    }
  });
});

async function typeAll(tab: SessionPage, frame: string): Promise<void> {
  for (const [id, value] of Object.entries(typed)) {
    const target = { selector: `#${id}`, frame };
    const control = await tab.control(target);
    if (control === null) throw new Error(`nothing at #${id}`);
    await tab.fill(target, control, value);
  }
}
