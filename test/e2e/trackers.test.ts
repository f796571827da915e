import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { SignalId } from "../../src/trackers/index.ts";
import { bundle } from "./bundle.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

/** A package as it is published, and what it must raise. */
interface Published {
  /** File in node_modules. */
  file: string;
  /** Starts it: code on the same host as the package. */
  start: string;
  module?: true;
  /** `start` imports the package; both are put together first. */
  bundled?: true;
  /** Attributes of the element that loads the package. */
  attributes?: string;
  raises: readonly SignalId[];
  /** What it does in Chromium only: these packages leave some of it out in Firefox, where it tells less. */
  inChromium?: readonly SignalId[];
  /** What it does in Firefox only. */
  inFirefox?: readonly SignalId[];
  /** What it may raise beside: depending on the machine. */
  may?: readonly SignalId[];
  /** Further files in node_modules, by path. */
  files?: Readonly<Record<string, string>>;
}

const silent: readonly SignalId[] = ["browser-details", "client-hints"];
const fingerprints: readonly SignalId[] = [
  "audio-fingerprint",
  "browser-details",
  "canvas-fingerprint",
  "capability-probing",
  "client-hints",
  "font-fingerprint",
  "plugin-list",
  "webgl-fingerprint",
  "webrtc-addresses",
  "speech-voices",
  "device-list",
  "sensors-battery",
];

/** Somebody who clicks about. */
const clicks = `(async () => {
  for (const link of document.querySelectorAll("a, input")) {
    await new Promise((done) => setTimeout(done, 100));
    link.click();
  }
})()`;

const packages: Readonly<Record<string, Published>> = {
  fingerprintjs: {
    file: "@fingerprintjs/fingerprintjs/dist/fp.umd.min.js",
    start: `FingerprintJS.load().then((agent) => agent.get())`,
    raises: ["audio-fingerprint", "font-fingerprint", "browser-details"],
    inChromium: ["canvas-fingerprint"],
    may: fingerprints,
  },
  fingerprintjs2: {
    file: "fingerprintjs2/dist/fingerprint2.min.js",
    start: `setTimeout(() => Fingerprint2.get(() => undefined), 200)`,
    raises: ["audio-fingerprint", "canvas-fingerprint", "font-fingerprint"],
    may: fingerprints,
  },
  thumbmark: {
    file: "@thumbmarkjs/thumbmarkjs/dist/thumbmark.umd.js",
    start: `new ThumbmarkJS.Thumbmark({ logging: false }).get()`,
    raises: ["audio-fingerprint", "browser-details"],
    inChromium: ["canvas-fingerprint", "font-fingerprint"],
    may: fingerprints,
  },
  clientjs: {
    file: "clientjs/dist/client.base.min.js",
    start: `new ClientJS().getFingerprint()`,
    raises: ["canvas-fingerprint"],
    may: fingerprints,
  },
  rrweb: {
    file: "@rrweb/record/umd/record.min.js",
    start: `(rrwebRecord.record ?? rrwebRecord)({ emit: (event) => navigator.sendBeacon("/film", JSON.stringify(event)) })`,
    raises: ["session-recording"],
  },
  clarity: {
    file: "clarity-js/build/clarity.min.js",
    start: `clarity("start", { projectId: "x", upload: HOST + "/film", track: true, content: true })`,
    raises: ["session-recording"],
    may: silent,
  },
  mixpanel: {
    file: "mixpanel-browser/dist/mixpanel.umd.js",
    start: `mixpanel.init("x", { api_host: HOST, record_sessions_percent: 100, autocapture: true })`,
    raises: ["session-recording"],
    may: silent,
  },
  posthog: {
    file: "posthog-js/dist/array.full.no-external.js",
    start: `posthog.init("x", { api_host: HOST, disable_session_recording: false })`,
    raises: ["session-recording"],
    may: silent,
  },
  datadog: {
    file: "@datadog/browser-rum/bundle/datadog-rum.js",
    start: `DD_RUM.init({ applicationId: "x", clientToken: "y", site: "datadoghq.com", proxy: HOST + "/film", sessionSampleRate: 100, sessionReplaySampleRate: 100, defaultPrivacyLevel: "allow" })`,
    raises: [],
    // It does not begin in a Chromium without a window, with or without us.
    inFirefox: ["session-recording"],
    may: silent,
    files: {
      "/chunks/datadogRecorder-531f1c41bdc9a22e4845-datadog-rum.js":
        "@datadog/browser-rum/bundle/chunks/datadogRecorder-531f1c41bdc9a22e4845-datadog-rum.js",
    },
  },
  openreplay: {
    file: "",
    start: `import Tracker from "@openreplay/tracker";
      new Tracker({ projectKey: "x", ingestPoint: HOST, __DISABLE_SECURE_MODE: true }).start()`,
    bundled: true,
    raises: ["session-recording"],
    may: silent,
  },
  amplitude: {
    file: "@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js",
    // Notes what is clicked, which is no film of the visit.
    start: `amplitude.init("x", { serverUrl: HOST + "/clicks", autocapture: true, flushQueueSize: 4, flushIntervalMillis: 200, fetchRemoteConfig: false }); ${clicks}`,
    raises: [],
    may: silent,
  },
  segment: {
    file: "@segment/analytics-next/dist/umd/index.js",
    start: `AnalyticsNext.AnalyticsBrowser.load({ writeKey: "x", cdnSettings: { integrations: { "Segment.io": { apiKey: "x", apiHost: HOST.slice(7), protocol: "http" } } } }).page(); ${clicks}`,
    raises: [],
    may: silent,
  },
  snowplow: {
    file: "@snowplow/browser-tracker/dist/index.umd.min.js",
    start: `snowplowBrowserTracking.newTracker("sp", HOST, { appId: "x" });
      snowplowBrowserTracking.enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
      snowplowBrowserTracking.trackPageView(); ${clicks}`,
    raises: [],
    may: silent,
  },
  keen: {
    file: "keen-tracking/dist/keen-tracking.min.js",
    start: `new Keen({ projectId: "x", writeKey: "y", host: HOST.slice(7), protocol: "http", requestType: "xhr" }).initAutoTracking(); ${clicks}`,
    raises: [],
    may: silent,
  },
  jitsu: {
    file: "@jitsu/sdk-js/dist/web/lib.js",
    attributes: `data-write-key="x"`,
    start: `jitsu.page(); ${clicks}`,
    raises: [],
    may: silent,
  },
  plausible: {
    file: "@plausible-analytics/tracker/plausible.js",
    start: `import { init } from "/lib.js"; init({ domain: "x", endpoint: HOST + "/visit", autoCapturePageviews: true })`,
    module: true,
    raises: [],
  },
  faro: {
    file: "@grafana/faro-web-sdk/dist/bundle/faro-web-sdk.iife.js",
    start: `GrafanaFaroWebSdk.initializeFaro({ url: HOST + "/visit", app: { name: "x" } })`,
    raises: [],
    may: silent,
  },
};

/** What a server of recordings answers with, so that they begin. */
const answer = JSON.stringify({
  ...{ sessionRecording: { endpoint: "/film/" }, supportedCompression: [], featureFlags: {} },
  ...{ token: "t", userUUID: "u", projectID: "1", sessionID: "2", delay: 0 },
  ...{ beaconSizeLimit: 200_000, startTimestamp: 1_795_660_000_000 },
  ...{ config: { enable_collect_everything: true }, flags: {}, recording: { is_enabled: true } },
});

/** Signals about the page and about traces in it are not what this is about. */
const watched: readonly string[] = [
  ...fingerprints,
  ...["session-recording", "key-logging", "mouse-tracking", "clipboard-reading"],
  "borrowed-natives",
];

const page = (scripts: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A shop</title></head><body class="shop"><h1 id="top">A shop</h1>
${Array.from({ length: 12 }, (_, at) => `<p class="row-${at}" id="row-${at}"><a href="#row-${at}">Row ${at}</a></p>`).join("\n")}
<form id="order"><label>Note <input name="note" id="note"></label></form>${scripts}</body></html>`;

describe.each(browsers)("published trackers, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    const { sites } = stage;
    const read = (file: string) => readFileSync(`node_modules/${file}`, "utf8");
    for (const [name, published] of Object.entries(packages)) {
      const { file, start, module, bundled, attributes = "", files = {} } = published;
      const host = `${name}.localhost`;
      const type = "text/javascript";
      const begin = start.replaceAll("HOST", `"http://${host}"`);
      if (!bundled) sites.put(`${host}/lib.js`, { body: read(file), type });
      for (const [path, more] of Object.entries(files))
        sites.put(`${host}${path}`, { body: read(more), type });
      sites.put(`${host}/start.js`, { body: bundled ? await bundle(begin) : begin, type });
      for (const path of ["/flags/", "/decide/", "/settings/", "/array/x/config", "/v1/web/start"])
        sites.put(`${host}${path}`, { body: answer, type: "application/json" });
      const kind = module ? ` type="module"` : "";
      const scripts = module || bundled ? ["start"] : ["lib", "start"];
      sites.put(
        `shop-${name}.localhost/`,
        page(
          scripts
            .map(
              (script) =>
                `<script${kind} ${attributes} src="http://${host}/${script}.js"></script>`,
            )
            .join(""),
        ),
      );
    }
  });
  afterAll(() => stage?.close());

  test.each(Object.entries(packages))("%s", async (name, published) => {
    const { may = [], inChromium = [], inFirefox = [] } = published;
    const raises = [...published.raises, ...(browser === "chromium" ? inChromium : inFirefox)];
    const tab = await stage.session.open(`http://shop-${name}.localhost/`, 20_000);
    try {
      const raised = async () =>
        ((await stateOf(stage.session, tab.tab)).report?.signals ?? [])
          .filter(({ id, host }) => watched.includes(id) && host === `${name}.localhost`)
          .map(({ id }) => id);
      const missing = async () => {
        const found = await raised();
        return raises.filter((id) => !found.includes(id));
      };
      if (raises.length > 0) await expect.poll(missing, { timeout: 8000 }).toEqual([]);
      else await new Promise((later) => setTimeout(later, 1500));
      const others = (await raised()).filter((id) => ![...raises, ...may].includes(id));
      expect(others).toEqual([]);
    } finally {
      await tab.close();
    }
  });
});
