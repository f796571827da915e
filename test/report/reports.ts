import type { KindId } from "../../src/kinds/index.ts";
import type { Confidence } from "../../src/log/event.ts";
import type {
  AskedField,
  MetHost,
  PageReport,
  ReadField,
  SeenSignal,
  SentField,
} from "../../src/report/shapes.ts";

/** What is known of a page, before it is summed up. */
export type Facts = Omit<PageReport, "verdict">;

/** A page on which nothing was seen. */
export const quiet: Facts = {
  version: 1,
  url: "https://shop.example/",
  site: "shop.example",
  browser: "chromium",
  startedAt: "2026-01-05T08:00:00.000Z",
  asked: [],
  typed: [],
  met: [],
  signals: [],
  read: [],
  sent: [],
  notInspected: [],
};

export const asked = (kind: KindId, required = true): AskedField => ({
  kind,
  selector: `#${kind}`,
  frame: "https://shop.example/",
  required,
  visible: true,
  because: ["label"],
  confidence: "saw",
});

export const sent = (
  kind: KindId,
  when: SentField["when"],
  confidence: Confidence = "saw",
  host = "ads.example",
): SentField => ({ kind, host, channel: "body", encoding: [], when, confidence });

export const read = (
  kind: KindId,
  confidence: Confidence = "saw",
  host = "ads.example",
): ReadField => ({ kind, host, script: `https://${host}/t.js`, count: 1, confidence });

export const signal = (id: SeenSignal["id"], more: Partial<SeenSignal> = {}): SeenSignal => ({
  id,
  level: 2,
  confidence: "saw",
  host: null,
  script: null,
  evidence: {},
  ...more,
});

export const met = (host: string, more: Partial<MetHost> = {}): MetHost => ({
  host,
  site: host,
  company: null,
  companyKey: host,
  purposes: [],
  country: null,
  hosting: false,
  requests: 1,
  ...more,
});
