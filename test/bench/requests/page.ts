import type { VisitFacts } from "../../../src/trackers/define.ts";
import type { BehaviourFact } from "../../../src/trackers/facts.ts";
import type { RequestShown } from "../../../src/trackers/request-watch.ts";

/** Hosts of a heavy page: known companies, unknown ones, and the page's own. */
export const hosts: readonly string[] = [
  "www.google-analytics.com",
  "www.facebook.com",
  "px.ads.linkedin.com",
  "ct.pinterest.com",
  "hm.baidu.com",
  "mc.yandex.ru",
  "analytics.tiktok.com",
  "bat.bing.com",
  "cdn.jsdelivr.net",
  "fonts.gstatic.com",
  "www.shop.example",
  "img.shop.example",
  ...Array.from({ length: 28 }, (_, at) => `t${at}.third-${at % 20}.example`),
];

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const hex = (next: () => number, length: number): string =>
  Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join("");

const types = ["image", "script", "xmlhttprequest", "ping", "stylesheet", "font"];

/** The request of a page that comes at one place. */
export function askOf(visit: number, at: number, hasBody: boolean): RequestShown {
  const next = numbers(visit * 1000 + at);
  const host = hosts[Math.floor(next() * hosts.length)] ?? "";
  const query =
    next() < 0.5
      ? `?id=${hex(next, 16)}&ev=PageView&dl=https%3A%2F%2Fwww.shop.example%2F&uid=${hex(next, 32)}&sr=1920x1080&cid=${Math.floor(next() * 1e10)}.1732612345&ts=1732612345678`
      : `?v=${hex(next, 10)}`;
  return {
    id: `${visit}-${at}`,
    url: `https://${host}/${["tr/", "g/collect", "assets/app.js", "i/photo.webp", "v3/"][at % 5]}${query}`,
    host,
    type: types[at % types.length] ?? "image",
    hasBody,
    worker: false,
    ...(hasBody
      ? {
          body: JSON.stringify({
            event: "ViewContent",
            context: {
              user: { anonymous_id: hex(next, 32) },
              page: { url: "https://www.shop.example/" },
            },
            items: Array.from({ length: 20 }, () => ({ sku: hex(next, 8), price: 12 })),
          }),
        }
      : {}),
  };
}

const actions = [
  "canvas-read",
  "canvas-text",
  "cookie-write",
  "environment",
  "listen-document",
  "send",
];

/** What is known of a visit to a heavy page. */
export function factsOf(visit: number): VisitFacts {
  const next = numbers(visit);
  const behaviours: BehaviourFact[] = Array.from({ length: 120 }, (_, at) => ({
    script: `https://${hosts[at % hosts.length]}/s${at}.js`,
    action: actions[at % actions.length] ?? "",
    count: 1 + Math.floor(next() * 50),
    size: Math.floor(next() * 100),
  }));
  return {
    requests: hosts.map((host) => ({ host, count: 4 })),
    behaviours,
    traces: hosts.map((host) => ({
      trace: "id-in-picture" as const,
      host,
      count: 2,
      sure: false,
      words: {},
    })),
    page: {
      host: "www.shop.example",
      secure: true,
      asked: Array.from({ length: 12 }, () => ({
        kind: "email-address",
        secure: true,
        form: { secure: true, host: "" },
        secret: false,
        sensitive: false,
        selfEvident: false,
        signIn: false,
      })),
      hiddenAutofill: [],
      about: {
        ticked: [],
        bundled: [],
        demanded: [],
        look: { unlinked: false, size: 0, contrast: 0, minutes: 0 },
        offers: [],
        shows: [],
        afterNo: [],
        dialog: null,
        notice: "page",
        unexplained: [],
        ages: [],
        markedLinks: 0,
      },
    },
  } as VisitFacts;
}
