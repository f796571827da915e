import { rememberBlobs } from "./blobs.ts";
import { type Bodies, type Body, readBodies } from "./bodies.ts";
import { createWeakMap, ownProperty, stringify } from "./intrinsics.ts";
import type { Part } from "./kit.ts";
import { getter, prototypeOf, type Realm } from "./realm.ts";
import { createWords, scriptsBehind, type Words } from "./words.ts";
import { afterwards, wrap } from "./wrap.ts";

const DateNow = Date.now;

/** Attributes by which elements ask for something, by interface. */
const asking = [
  { on: "HTMLImageElement", name: "src" },
  { on: "HTMLScriptElement", name: "src" },
  { on: "HTMLLinkElement", name: "href" },
  { on: "HTMLIFrameElement", name: "src" },
] as const;

/** One thing that was sent. */
interface Word {
  sink: string;
  url: string;
  method: string;
  scripts: string;
}

/**
 * Says on topic `sinks` what scripts send out of the page, as long as somebody has typed in it: by which
 * way, where to, which script, and what, where the browser's listeners of requests cannot see it.
 */
export const followSinks: Part = (realm, kit) => {
  const words = createWords("sinks", kit);
  const bodies = readBodies();
  realm.addEventListener("pagehide", words.leave);
  rememberBlobs(realm, kit);

  /** Wraps a function: once it was called, while somebody is followed, `then` tells of it. */
  const after = (
    owner: object | undefined,
    name: string,
    part: "value" | "set",
    then: (self: object, args: readonly unknown[], called: object) => void,
  ): void => {
    if (owner === undefined) return;
    wrap(
      owner,
      name,
      part,
      afterwards((self, args, _result, called) => {
        if (kit.following) then(self, args, called);
      }),
    );
  };

  followFetch(realm, words, bodies, after);
  followXhr(realm, words, bodies, after);
  const navigator = prototypeOf(realm, "Navigator");
  after(navigator, "sendBeacon", "value", (_self, args, called) => {
    say(words, bodies, word("beacon", textOf(realm, args[0]), "POST", called), args[1]);
  });
  for (let row = 0; row < frames.length; row += 1) {
    const { on, sink, method } = frames[row] as (typeof frames)[number];
    const address = getter(realm, on, on === "WebSocket" ? "url" : "label");
    after(prototypeOf(realm, on), method, "value", (self, args, called) => {
      const url: unknown = address === undefined ? "" : address(self);
      const sent = word(sink, sink === "websocket" ? `${url}` : "", "GET", called);
      bodies.read(args[0], (body) => add(words, sent, body));
    });
  }
  for (let row = 0; row < asking.length; row += 1) {
    const { on, name } = asking[row] as (typeof asking)[number];
    after(prototypeOf(realm, on), name, "set", (_self, args, called) => {
      if (typeof args[0] === "string") add(words, word("element", args[0], "GET", called));
    });
  }
  after(prototypeOf(realm, "Element"), "setAttribute", "value", (_self, args, called) => {
    const name = args[0];
    const url = args[1];
    if ((name === "src" || name === "href") && typeof url === "string")
      add(words, word("element", url, "GET", called));
  });
  after(prototypeOf(realm, "Document"), "cookie", "set", (_self, args, called) => {
    const text = args[0];
    if (typeof text !== "string") return;
    bodies.read(text, (body) => add(words, word("cookie", "", "GET", called), body));
  });
  followForms(realm, words, after);
  followStreams(realm, words, bodies, after);
};

/** Ways that send frame by frame. */
const frames = [
  { on: "WebSocket", sink: "websocket", method: "send" },
  { on: "RTCDataChannel", sink: "channel", method: "send" },
] as const;

type AfterCall = (
  owner: object | undefined,
  name: string,
  part: "value" | "set",
  then: (self: object, args: readonly unknown[], called: object) => void,
) => void;

function followFetch(realm: Realm, words: Words, bodies: Bodies, after: AfterCall): void {
  const urlOf = getter(realm, "Request", "url");
  const methodOf = getter(realm, "Request", "method");
  after(realm, "fetch", "value", (_self, args, called) => {
    const input = args[0];
    const init = args[1];
    const options = typeof init === "object" && init !== null ? init : {};
    let url = textOf(realm, input);
    let method = own(options, "method");
    if (url === "" && urlOf !== undefined && methodOf !== undefined) {
      url = urlOf(input) as string;
      method ??= methodOf(input);
    }
    const name = typeof method === "string" ? method : "GET";
    say(words, bodies, word("fetch", url, name, called), own(options, "body"));
  });
}

function followXhr(realm: Realm, words: Words, bodies: Bodies, after: AfterCall): void {
  const opened = createWeakMap<object, { method: unknown; url: unknown }>();
  const owner = prototypeOf(realm, "XMLHttpRequest");
  if (owner === undefined) return;
  // Also before anybody types: what is opened now may be sent then.
  wrap(
    owner,
    "open",
    "value",
    afterwards((self, args) => opened.set(self, { method: args[0], url: args[1] })),
  );
  after(owner, "send", "value", (self, args, called) => {
    const open = opened.get(self);
    if (open === undefined) return;
    const method = typeof open.method === "string" ? open.method : "GET";
    say(words, bodies, word("xhr", textOf(realm, open.url), method, called), args[0]);
  });
}

function followForms(realm: Realm, words: Words, after: AfterCall): void {
  const owner = prototypeOf(realm, "HTMLFormElement");
  const action = getter(realm, "HTMLFormElement", "action");
  const method = getter(realm, "HTMLFormElement", "method");
  if (owner === undefined || action === undefined || method === undefined) return;
  const sent = (self: object, _args: unknown, called: object): void => {
    const name = method(self) === "post" ? "POST" : "GET";
    add(words, word("form", action(self) as string, name, called));
  };
  after(owner, "submit", "value", sent);
  after(owner, "requestSubmit", "value", sent);
}

/** Most characters of it that are kept. */
const mostPoured = 65_536;
/** Milliseconds within which what is put into a stream goes where a stream is sent. */
const flow = 3000;
/** What was put into streams lately, when, and where a stream was sent last. */
let poured: Body = { text: "", bytes: false, unread: "" };
let pouredAt = 0;
let streamed: { sent: Word; at: number } | undefined;

/** Nobody can look into a stream without emptying it: what scripts put into one is noted as they do. */
function followStreams(realm: Realm, words: Words, bodies: Bodies, after: AfterCall): void {
  const owner = prototypeOf(realm, "ReadableStreamDefaultController");
  after(owner, "enqueue", "value", (_self, args) => {
    bodies.read(args[0], (body) => {
      const now = DateNow();
      if (streamed !== undefined && now - streamed.at < flow)
        return add(words, streamed.sent, body);
      if (now - pouredAt < flow) body.text = poured.text + body.text;
      if (body.text.length < mostPoured) poured = body;
      pouredAt = now;
    });
  });
}

/** Tells of something sent; with what it was, where nobody else sees that. */
function say(words: Words, bodies: Bodies, sent: Word, data: unknown): void {
  if (data === undefined || data === null) add(words, sent, empty);
  else if (bodies.isSeen(data)) add(words, sent);
  else
    bodies.read(data, (body) => {
      if (body.unread === "stream") {
        streamed = { sent, at: DateNow() };
        if (streamed.at - pouredAt < flow) body = poured;
      }
      add(words, sent, body);
    });
}

/** No body at all. */
const empty: Body = { text: "", bytes: false, unread: "" };

function add(words: Words, { sink, url, method, scripts }: Word, body?: Body): void {
  if (scripts === "") return;
  const seen =
    body === undefined
      ? ""
      : (body === empty ? `,"empty":true` : "") +
        (body.text === "" ? "" : `,"body":${stringify(body.text)},"bytes":${body.bytes}`) +
        (body.unread === "" ? "" : `,"unread":"${body.unread}"`);
  words.add(
    `{"sink":"${sink}","url":${stringify(url)},"method":${stringify(method)},"scripts":${scripts},"at":${DateNow()}${seen}}`,
  );
}

const word = (sink: string, url: string, method: string, called: object): Word => ({
  sink,
  url,
  method,
  scripts: scriptsBehind(called),
});

/** An own property that is no getter: what a page wrote there, without calling any code of it. */
const own = (object: object, name: string): unknown => ownProperty(object, name)?.value;

/** The text of an address, given as text or as a `URL`; `""` for anything else. */
function textOf(realm: Realm, address: unknown): string {
  if (typeof address === "string") return address;
  const href = getter(realm, "URL", "href");
  if (href === undefined || typeof address !== "object" || address === null) return "";
  try {
    return href(address) as string;
  } catch {
    return "";
  }
}
