import type { Payload } from "./disguises.ts";

/** One way out of a page: what a scan gets to see of a request, a frame or a message. */
export interface Way {
  id: string;
  /** Nothing where the payload cannot go this way. */
  carry(payload: Payload, key: string): string | Uint8Array | undefined;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const concat = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const form = (text: string): string => new URLSearchParams({ v: text }).toString().slice(2);

/** Are these keys, or their codes, rather than pieces of a value? */
export const isKeys = (values: readonly string[]): boolean =>
  values.length > 4 && values.every((value) => /^(?:.|\d{2,3})$/u.test(value));

/** Values under names of their own, written by one function each. */
function pairs(payload: Payload, key: string): [string, string][] | undefined {
  if (payload instanceof Uint8Array) return undefined;
  if (typeof payload === "string") return [[key, payload]];
  // One name again and again where they are keys, names of their own otherwise.
  const keys = isKeys(payload.values);
  return payload.values.map((value, index) => [keys ? "key" : `${key}${index + 1}`, value]);
}

const texts =
  (write: (pairs: readonly [string, string][]) => string | undefined): Way["carry"] =>
  (payload, key) => {
    const found = pairs(payload, key);
    return found === undefined ? undefined : write(found);
  };
const one =
  (write: (text: string, key: string) => string | Uint8Array | undefined): Way["carry"] =>
  (payload, key) =>
    typeof payload === "string" ? write(payload, key) : undefined;
const headerSafe = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const query = (found: readonly [string, string][], write: (text: string) => string): string =>
  found.map(([key, value]) => `${key}=${write(value)}`).join("&");

/** MessagePack of a map with two names. */
function messagePack(key: string, payload: string | Uint8Array): Uint8Array {
  const text = (value: string) => {
    const bytes = utf8(value);
    return bytes.length < 32
      ? concat(Uint8Array.of(0xa0 | bytes.length), bytes)
      : concat(Uint8Array.of(0xda, bytes.length >> 8, bytes.length & 255), bytes);
  };
  const value =
    typeof payload === "string"
      ? text(payload)
      : concat(Uint8Array.of(0xc5, payload.length >> 8, payload.length & 255), payload);
  return concat(
    Uint8Array.of(0x82),
    text("ts"),
    Uint8Array.of(0xce, 0x65, 0x12, 0x9a, 0x01),
    text(key),
    value,
  );
}

/** A message of protocol buffers: a number, then the payload as field 2. */
function protobuf(payload: string | Uint8Array): Uint8Array {
  const bytes = typeof payload === "string" ? utf8(payload) : payload;
  const length: number[] = [];
  for (let left = bytes.length; ; left >>= 7) {
    length.push(left > 127 ? (left & 127) | 128 : left);
    if (left <= 127) break;
  }
  return concat(Uint8Array.of(0x08, 0x96, 0x01, 0x12, ...length), bytes, Uint8Array.of(0x18, 0x01));
}

export const ways: readonly Way[] = [
  {
    id: "URL query",
    carry: texts(
      (found) =>
        `https://c.tracker.example/collect?v=2&tid=T-1&${query(found, encodeURIComponent)}&sr=1920x1080`,
    ),
  },
  {
    id: "URL path",
    carry: one(
      (text) => `https://c.tracker.example/u/${encodeURIComponent(text)}/pixel.gif?r=817263`,
    ),
  },
  {
    id: "URL fragment",
    carry: texts((found) => `https://next.example/welcome#${query(found, encodeURIComponent)}`),
  },
  {
    id: "GET form",
    carry: texts((found) => `https://list.example/subscribe?${query(found, form)}&submit=Go`),
  },
  {
    id: "Referer",
    carry: texts(
      (found) => `https://shop.example/thanks?order=5512&${query(found, encodeURIComponent)}`,
    ),
  },
  {
    id: "JSON body",
    carry: texts((found) =>
      JSON.stringify({
        event: "form_update",
        ts: 1795660000123,
        props: {
          ...Object.fromEntries(found.filter(([key]) => key !== "key")),
          keys: found.filter(([key]) => key === "key").map(([, key]) => ({ type: "keydown", key })),
        },
        ua: "Mozilla/5.0",
      }),
    ),
  },
  { id: "urlencoded body", carry: texts((found) => `event=lead&${query(found, form)}&consent=0`) },
  {
    id: "multipart body",
    carry: texts((found) =>
      [...found, ["lang", "en"]]
        .map(
          ([key, value]) =>
            `------WebKitFormBoundaryk3J9sPq1\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
        )
        .join(""),
    ),
  },
  {
    id: "MessagePack",
    carry: (payload, key) =>
      typeof payload === "string" || payload instanceof Uint8Array
        ? messagePack(key, payload)
        : undefined,
  },
  {
    id: "protobuf",
    carry: (payload) =>
      typeof payload === "string" || payload instanceof Uint8Array ? protobuf(payload) : undefined,
  },
  {
    id: "raw body",
    carry: (payload) =>
      payload instanceof Uint8Array
        ? payload
        : typeof payload === "string"
          ? utf8(payload)
          : undefined,
  },
  { id: "header", carry: one((text, key) => (headerSafe(text) ? `x-${key}: ${text}` : undefined)) },
  {
    id: "cookie",
    carry: one(
      (text, key) =>
        `sid=8f2c91; _${key}=${headerSafe(text) && !/[;,\s"]/.test(text) ? text : encodeURIComponent(text)}; theme=dark`,
    ),
  },
  {
    id: "WebSocket text",
    carry: texts(
      (found) =>
        `42["track",${JSON.stringify(found.length === 1 ? Object.fromEntries(found) : found.map(([key, value]) => ({ [key]: value })))}]`,
    ),
  },
  {
    id: "WebSocket bytes",
    carry: (payload) =>
      payload instanceof Uint8Array
        ? concat(Uint8Array.of(2, 0, 0, payload.length & 255), payload)
        : typeof payload === "string"
          ? concat(Uint8Array.of(1, 0), payload, Uint8Array.of(0))
          : undefined,
  },
  {
    id: "postMessage",
    carry: texts((found) =>
      JSON.stringify({
        source: "widget",
        payload: found.map(([key, value]) => ({ [key]: value })),
      }),
    ),
  },
  {
    id: "recorder batch",
    carry: texts((found) =>
      JSON.stringify([
        {
          type: 4,
          data: { href: "https://shop.example/form", width: 1280, height: 720 },
          timestamp: 1795660000000,
        },
        ...found.map(([, value], index) => ({
          type: 3,
          data: {
            source: 5,
            text: value,
            isChecked: false,
            id: 41 + (value.length === 1 ? 0 : index),
          },
          timestamp: 1795660000100 + index,
        })),
      ]),
    ),
  },
];
