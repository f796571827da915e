import { createHash, createHmac } from "node:crypto";
import { deflateSync, gzipSync, strFromU8, Zlib, zlibSync } from "fflate";
import lz from "lz-string";
import { checksums } from "../../../src/leaks/hashes/checksums.ts";
import { md2 } from "../../../src/leaks/hashes/md2.ts";
import { md4 } from "../../../src/leaks/hashes/md4.ts";
import { whirlpool } from "../../../src/leaks/hashes/whirlpool.ts";
import type { Watched } from "../../../src/leaks/index.ts";
import { normalised } from "./people.ts";

/** What a disguise makes: a text, bytes, or several values that go under names of their own. */
export type Payload = string | Uint8Array | { values: readonly string[] };

/** One way of writing a value so that it does not look like itself. */
export interface Disguise {
  id: string;
  /** `must`: seen in the wild. `should`: beyond. `weak`: only a hint. */
  level: "must" | "should" | "weak";
  /** Nothing where the disguise does not suit the value. */
  make(watched: Watched, host: string): Payload | undefined;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const b64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");
const b64url = (text: string | Uint8Array): string => Buffer.from(text).toString("base64url");
const hex = (text: string | Uint8Array): string => Buffer.from(text).toString("hex");
const digest = (name: string, text: string | Uint8Array): Uint8Array =>
  createHash(name).update(text).digest();
const event = ({ kind, value }: Watched): string =>
  JSON.stringify({ t: "change", page: "/checkout", field: kind, v: value, n: 3 });
const percentAll = (text: string): string =>
  [...utf8(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** What stands in front of packed data in one body. */
const head = `{"event_id":"1f8bd0c9","sdk":{"name":"x"}}\n{"type":"recording","length":912}\n{"segment":0}\n`;
const boundary =
  '------b81x78\r\nContent-Disposition: form-data; name="film"; filename="f"\r\nContent-Type: application/gzip\r\n\r\n';
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
/** zlib as recorders make it: events are flushed as they come, and nobody writes an end. */
function unfinished(text: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const packer = new Zlib({ level: 6 }, (piece) => pieces.push(piece));
  for (const part of ["[", text, `,${text}`]) {
    packer.push(utf8(part));
    packer.flush();
  }
  return joined(pieces);
}
/** A made-up alphabet: letters and digits in an order of its own. */
const own = "q7ZsX2mKd0RfHb9TyLwA4vJcGn5UeP8iOk1CxBz6FjrS3gEhVDaNtYWlIMuQop";
const substituted = (text: string): string =>
  [...text].map((sign) => own[letters.indexOf(sign)] ?? sign).join("");
const turned = (text: string, by: number): string =>
  text.replace(/[a-z]/gi, (sign) => {
    const first = sign < "a" ? 65 : 97;
    return String.fromCharCode(((sign.charCodeAt(0) - first + by) % 26) + first);
  });
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
};
const base58 = (bytes: Uint8Array): string => {
  let number = BigInt(`0x${hex(bytes)}`);
  let text = "";
  for (; number > 0n; number /= 58n) {
    text = `${"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"[Number(number % 58n)]}${text}`;
  }
  return text;
};
const cborText = (text: string): number[] => {
  const bytes = utf8(text);
  const { length } = bytes;
  const head =
    length < 24
      ? [0x60 + length]
      : length < 256
        ? [0x78, length]
        : [0x79, length >> 8, length & 255];
  return [...head, ...bytes];
};
const cbor = (fields: Readonly<Record<string, string>>): Uint8Array =>
  Uint8Array.from([
    0xa0 + Object.keys(fields).length,
    ...Object.entries(fields).flatMap(([name, value]) => [...cborText(name), ...cborText(value)]),
  ]);
const xor = (bytes: Uint8Array, key: number): Uint8Array => bytes.map((byte) => byte ^ key);
const quoted = (text: string): string =>
  [...utf8(text)]
    .map((byte) =>
      /[a-z0-9 ]/i.test(String.fromCharCode(byte)) && byte < 128
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
/** Text long enough for its pattern to be no chance. */
const patterned = ({ kind }: Watched): boolean =>
  kind === "email-address" || kind === "home-address" || kind === "message-content";
const gmail = (value: string): string => {
  const [local = "", domain = ""] = value.toLowerCase().split("@");
  return `${local.replace(/\+.*/, "").replaceAll(".", "")}@${domain}`;
};

const make = (
  level: Disguise["level"],
  all: Readonly<Record<string, (watched: Watched, host: string) => Payload | undefined>>,
): Disguise[] => Object.entries(all).map(([id, one]) => ({ id, level, make: one }));
const onText = (one: (value: string) => Payload | undefined) => (watched: Watched) =>
  one(watched.value);
const onNormal = (one: (text: string) => Payload) => (watched: Watched) => one(normalised(watched));

export const disguises: readonly Disguise[] = [
  ...make("must", {
    plain: onText((value) => value),
    "lower case": (watched) =>
      watched.kind === "password" ? undefined : watched.value.toLowerCase(),
    "upper case": (watched) =>
      watched.kind === "password" || watched.value.includes("ß")
        ? undefined
        : watched.value.toUpperCase(),
    "percent x1, all bytes": onText(percentAll),
    "percent x2": onText((value) => encodeURIComponent(encodeURIComponent(value))),
    "percent x3": onText((value) =>
      encodeURIComponent(encodeURIComponent(encodeURIComponent(value))),
    ),
    "JSON \\u escapes": onText((value) =>
      value.replace(
        /[^a-z0-9]/gi,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
      ),
    ),
    "JSON in JSON": (watched) => JSON.stringify(JSON.stringify({ d: event(watched) })),
    base64: onText((value) => b64(value)),
    "base64, no padding": onText((value) => b64(value).replace(/=+$/, "")),
    base64url: onText((value) => b64url(value)),
    "base64 of JSON, offset 0": (watched) => b64(event(watched)),
    "base64 of JSON, offset 1": (watched) => b64(`x${event(watched)}`),
    "base64 of JSON, offset 2": (watched) => b64(`xy${event(watched)}`),
    "base64 glued to a version": (watched) => `v2_${b64url(event(watched))}`,
    "base64 x2": onText((value) => b64(b64(value))),
    hex: onText((value) => hex(value)),
    "HEX of JSON": (watched) => hex(event(watched)).toUpperCase(),
    md5: onNormal((text) => hex(digest("md5", text))),
    sha1: onNormal((text) => hex(digest("sha1", text))),
    sha256: onNormal((text) => hex(digest("sha256", text))),
    sha512: onNormal((text) => hex(digest("sha512", text))),
    "SHA-256, capitals": onNormal((text) => hex(digest("sha256", text)).toUpperCase()),
    "md5, base64": onNormal((text) => b64(digest("md5", text))),
    "sha256, base64": onNormal((text) => b64(digest("sha256", text))),
    "sha256, base64url": onNormal((text) => b64url(digest("sha256", text))),
    "sha1, base64": onNormal((text) => b64(digest("sha1", text))),
    "sha256 as typed": onText((value) => hex(digest("sha256", value))),
    "sha256 salted QX4QkKEU": onNormal((text) => hex(digest("sha256", `${text}QX4QkKEU`))),
    "md5 of sha256": onNormal((text) => hex(digest("md5", hex(digest("sha256", text))))),
    "sha256 of md5": onNormal((text) => hex(digest("sha256", hex(digest("md5", text))))),
    "sha1 of md5": onNormal((text) => hex(digest("sha1", hex(digest("md5", text))))),
    "lz for URLs": onText((value) => lz.compressToEncodedURIComponent(value)),
    "lz for URLs, of JSON": (watched) => lz.compressToEncodedURIComponent(event(watched)),
    "lz base64, of JSON": (watched) => lz.compressToBase64(event(watched)),
    "lz UTF-16, of JSON": (watched) => lz.compressToUTF16(event(watched)),
    "alphabet of their own": (watched) =>
      patterned(watched) && isAscii(watched.value) ? substituted(watched.value) : undefined,
  }),
  ...make("should", {
    "full-width or NFD": onText((value) => value.normalize("NFD")),
    "gmail without dots and tag, sha256": ({ kind, value }) =>
      kind === "email-address" ? hex(digest("sha256", gmail(value))) : undefined,
    "(at) for @": ({ kind, value }) =>
      kind === "email-address" ? value.replace("@", "(at)") : undefined,
    "as Americans write numbers, sha256": ({ kind, value }) => {
      const pieces = value
        .replace(/^\+1/, "")
        .replace(/\D/g, "")
        .match(/^([2-9]\d\d)(\d{3})(\d{4})$/);
      return kind === "phone-number" && pieces !== null
        ? hex(digest("sha256", `(${pieces[1]}) ${pieces[2]}-${pieces[3]}`))
        : undefined;
    },
    "E.164, sha256": ({ kind, value }) => {
      if (kind !== "phone-number") return undefined;
      const digits = value.replace(/\D/g, "");
      const code = value.startsWith("+") ? "" : digits.length === 11 ? "86" : "1";
      return hex(digest("sha256", `+${code}${digits}`));
    },
    "E.164 without +, md5": ({ kind, value }) => {
      if (kind !== "phone-number") return undefined;
      const digits = value.replace(/\D/g, "");
      const code = value.startsWith("+") ? "" : digits.length === 11 ? "86" : "1";
      return hex(digest("md5", `${code}${digits}`));
    },
    "first and last joined, sha256": ({ kind, value }) =>
      kind === "person-name" && value.includes(" ")
        ? hex(digest("sha256", value.toLowerCase().replace(/[^\p{L}]/gu, "")))
        : undefined,
    "name turned round": ({ kind, value }) => {
      const words = value.split(" ");
      return kind === "person-name" && words.length > 1 ? `${words[1]}, ${words[0]}` : undefined;
    },
    "split over parameters": ({ kind, value }) => {
      if (kind === "email-address") return { values: value.split("@") };
      if (kind === "person-name")
        return {
          values: value.includes(" ") ? value.split(" ") : [value.slice(1), value.slice(0, 1)],
        };
      if (kind === "bank-card-number")
        return { values: value.replace(/\D/g, "").match(/\d{4}/g) ?? [] };
      if (kind === "birth-date") {
        const date = normalised({ kind, value });
        return {
          values: [
            date.slice(0, 4),
            String(Number(date.slice(4, 6))),
            String(Number(date.slice(6))),
          ],
        };
      }
      return undefined;
    },
    "keys one by one": (watched) =>
      isAscii(watched.value) && watched.kind !== "birth-date"
        ? { values: [...watched.value] }
        : undefined,
    "keys one by one, by their codes": (watched) =>
      isAscii(watched.value) && watched.kind !== "birth-date"
        ? { values: [...watched.value].map((sign) => String(sign.charCodeAt(0))) }
        : undefined,
    sha224: onNormal((text) => hex(digest("sha224", text))),
    sha384: onNormal((text) => hex(digest("sha384", text))),
    "sha3-256": onNormal((text) => hex(digest("sha3-256", text))),
    "sha3-512": onNormal((text) => hex(digest("sha3-512", text))),
    "sha3-224": onNormal((text) => hex(digest("sha3-224", text))),
    "sha3-384": onNormal((text) => hex(digest("sha3-384", text))),
    ripemd160: onNormal((text) => hex(digest("ripemd160", text))),
    blake2s: onNormal((text) => hex(digest("blake2s256", text))),
    blake2b: onNormal((text) => hex(digest("blake2b512", text))),
    "sha512/256": onNormal((text) => hex(digest("sha512-256", text))),
    md4: onNormal((text) => hex(md4(utf8(text)))),
    md2: onNormal((text) => hex(md2(utf8(text)))),
    whirlpool: onNormal((text) => hex(whirlpool(utf8(text)))),
    "half an md5": onNormal((text) => hex(digest("md5", text)).slice(8, 24)),
    "sha256 cut to 32 digits": onNormal((text) => hex(digest("sha256", text)).slice(0, 32)),
    "sha256, host in front": (watched, host) => hex(digest("sha256", host + normalised(watched))),
    "sha256, host behind": (watched, host) =>
      hex(digest("sha256", `${normalised(watched)}:${host}`)),
    "HMAC with the host": (watched, host) =>
      createHmac("sha256", host).update(normalised(watched)).digest("hex"),
    "sha256 of base64": onNormal((text) => hex(digest("sha256", b64(text)))),
    "md5 of base64 of sha1": onNormal((text) => hex(digest("md5", b64(digest("sha1", text))))),
    "sha256, base32": onNormal((text) => base32(digest("sha256", text))),
    "sha256, raw": onNormal((text) => digest("sha256", text)),
    "sha1, raw": onNormal((text) => digest("sha1", text)),
    "HTML entities, decimal": onText((value) =>
      [...value].map((sign) => `&#${sign.codePointAt(0)};`).join(""),
    ),
    "HTML entities, hexadecimal": onText((value) =>
      value.replace(/[^a-z0-9 ]/gi, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
    ),
    "character codes": onText((value) => [...value].map((sign) => sign.codePointAt(0)).join(",")),
    "character codes, hexadecimal": onText((value) =>
      [...utf8(value)].map((byte) => byte.toString(16).padStart(2, "0")).join(" "),
    ),
    "typed array in JSON": onText((value) => JSON.stringify({ ...utf8(value) })),
    "quoted-printable": onText((value) => (quoted(value) === value ? undefined : quoted(value))),
    reversed: onText((value) => [...value].reverse().join("")),
    "base64, reversed": onText((value) => [...b64(value)].reverse().join("")),
    "base64 of reversed": onText((value) => b64([...value].reverse().join(""))),
    rot13: ({ value }) =>
      /[a-z]{5}/i.test(value) && isAscii(value) ? turned(value, 13) : undefined,
    "rot-7": ({ value }) =>
      /[a-z]{5}/i.test(value) && isAscii(value) ? turned(value, 7) : undefined,
    "every sign moved by one": ({ value }) =>
      isAscii(value) && value.length >= 8 && /[a-z]/i.test(value)
        ? [...value].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 1)).join("")
        : undefined,
    "base64 of JSON, cut into parameters": (watched) => ({
      values: b64(event(watched)).match(/.{1,24}/g) ?? [],
    }),
    "XOR, base64": onText((value) => b64(xor(utf8(value), 0x5a))),
    "XOR, hex": onText((value) => hex(xor(utf8(value), 0xa7))),
    "XOR of JSON, base64": (watched) => b64(xor(utf8(event(watched)), 0x13)),
    base32: onText((value) => base32(utf8(value))),
    base58: onText((value) => base58(utf8(value))),
    "base64 of JSON, in lines of mail": (watched) =>
      (b64(`${event(watched)}${" ".repeat(60)}`).match(/.{1,76}/g) ?? []).join("\r\n"),
    "signs apart": ({ value }) =>
      isAscii(value) && value.length >= 8 && /[a-z]{3}/i.test(value)
        ? [...value].join("-")
        : undefined,
    "signs that nobody sees between": onText((value) => [...value].join("\u200b")),
    "hex, reversed": onText((value) => [...hex(value)].reverse().join("")),
    "rot-47": ({ value }) =>
      /[a-z]{5}/i.test(value) && isAscii(value)
        ? value.replace(/[!-~]/g, (sign) =>
            String.fromCharCode(33 + ((sign.charCodeAt(0) + 14) % 94)),
          )
        : undefined,
    "octal escapes": onText((value) =>
      [...utf8(value)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join(""),
    ),
    CBOR: (watched) => cbor({ t: "change", v: watched.value }),
    "md5 as a UUID": onNormal((text) =>
      hex(digest("md5", text)).replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
    ),
    "sha256 as a list of bytes": onNormal((text) => JSON.stringify([...digest("sha256", text)])),
    "first and last name, sha256 each": ({ kind, value }) =>
      kind === "person-name" && value.includes(" ")
        ? { values: value.split(" ").map((name) => hex(digest("sha256", name.toLowerCase()))) }
        : undefined,
    "number of its country": ({ kind, value }) =>
      kind === "phone-number" && /^\+(?!1)/.test(value)
        ? `0${value.replace(/^\+(?:\d+ |\d\d)/, "").replace(/\D/g, "")}`
        : undefined,
    "UTF-16, base64": onText((value) => b64(Buffer.from(value, "utf16le"))),
    "UTF-16": onText((value) => new Uint8Array(Buffer.from(value, "utf16le"))),
    gzip: (watched) => gzipSync(utf8(event(watched))),
    zlib: (watched) => zlibSync(utf8(event(watched))),
    "envelope: JSON lines, then a zlib stream in pieces": (watched) =>
      joined([utf8(head), unfinished(event(watched))]),
    "envelope: a form of two parts, gzip in one": (watched) =>
      joined([utf8(boundary), gzipSync(utf8(event(watched))), utf8(`\r\n${boundary}`)]),
    deflate: (watched) => deflateSync(utf8(event(watched))),
    "gzip, base64": (watched) => b64(gzipSync(utf8(event(watched)))),
    "zlib, base64": (watched) => b64(zlibSync(utf8(event(watched)))),
    "deflate, base64url": (watched) => b64url(deflateSync(utf8(event(watched)))),
    "zlib as text (rrweb's pack)": (watched) => strFromU8(zlibSync(utf8(event(watched))), true),
    "lz bytes": (watched) => lz.compressToUint8Array(event(watched)),
    "lz of base64": onText((value) => lz.compressToEncodedURIComponent(b64(value))),
    "4 deep: base64, JSON, percent, base64": (watched) =>
      b64(JSON.stringify({ q: encodeURIComponent(JSON.stringify({ d: b64(event(watched)) })) })),
    "4 deep: hex, base64, gzip, base64": (watched) => hex(b64(gzipSync(utf8(b64(watched.value))))),
    "4 deep: lz, percent, base64, percent": (watched) =>
      lz.compressToEncodedURIComponent(`a=${encodeURIComponent(b64(percentAll(watched.value)))}`),
    "sha256 in base64 of JSON": onNormal((text) =>
      b64(JSON.stringify({ em: hex(digest("sha256", text)) })),
    ),
  }),
  ...make("weak", {
    murmur3: onNormal((text) => String(checksums.murmur3?.(utf8(text)))),
    "FNV-1a": onNormal((text) =>
      (checksums["fnv-1a"]?.(utf8(text)) ?? 0).toString(16).padStart(8, "0"),
    ),
    CRC32: onNormal((text) => (checksums.crc32?.(utf8(text)) ?? 0).toString(16).padStart(8, "0")),
    djb2: onNormal((text) => String(checksums.djb2?.(utf8(text)))),
  }),
];
