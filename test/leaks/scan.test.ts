import { createHash } from "node:crypto";
import { deflateSync, gzipSync, strFromU8, zlibSync } from "fflate";
import lz from "lz-string";
import { describe, expect, test, vi } from "vitest";
import { createWatch, type Watched } from "../../src/leaks/index.ts";

const values: Watched[] = [
  { kind: "email-address", value: "Jane.Doe@example.com" },
  { kind: "phone-number", value: "+1 (202) 555-0147" },
  { kind: "person-name", value: "Jane Doe" },
  { kind: "home-address", value: "12 Main Street, Springfield, IL 62704" },
  { kind: "birth-date", value: "1990-05-14" },
  { kind: "bank-card-number", value: "4111 1111 1111 1111" },
  { kind: "account-username", value: "sunfish_90" },
];
const watch = createWatch(values);
/** Far more time than a request has: a busy machine must not make a test fail. */
const patient = { bytes: 262_144, ms: 5000 };
const found = (part: string | Uint8Array) =>
  watch.scan(part, patient).leaks.map(({ kind, encoding }) => [kind, ...encoding].join(" "));

const email = "jane.doe@example.com";
const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");
const hex = (algorithm: string, text: string) => createHash(algorithm).update(text).digest("hex");
const json = JSON.stringify({ page: "/pricing", email });
const xor = (text: string, key: number) => utf8(text).map((byte) => byte ^ key);

const disguises: Record<string, [part: string | Uint8Array, encoding: string]> = {
  plain: [`https://t.example/c?e=${email}`, ""],
  capitals: [`e=${email.toUpperCase()}`, ""],
  "percent-encoded twice": [
    `e=${encodeURIComponent(encodeURIComponent(email))}`,
    "percent percent",
  ],
  "against robots": ["e=Jane.Doe(at)example.com", "split"],
  "against robots, brackets": ["e=jane.doe[at]example.com", "split"],
  "escaped in JSON": [`{"e":"jane.doe\\u0040example.com"}`, "json"],
  "HTML entities": [`e=jane.doe&#64;example.com`, "html"],
  "quoted-printable": ["To: jane.doe=40example.com", "quoted-printable"],
  base64: [`d=${base64(email)}`, "base64"],
  "base64 of JSON": [`d=${encodeURIComponent(base64(json))}`, "base64"],
  "base64 after something else": [`d=abc${base64(json)}`, "base64"],
  hexadecimal: [Buffer.from(email).toString("hex"), "hex"],
  "character codes": [JSON.stringify([...utf8(email)]), "char-codes"],
  "a typed array in JSON": [JSON.stringify({ ...utf8(email) }), "char-codes"],
  md5: [`{"h":"${hex("md5", email)}"}`, "md5"],
  "SHA-256 in capitals": [`h=${hex("sha256", email).toUpperCase()}`, "sha256"],
  "SHA-256 in base64": [
    `h=${createHash("sha256").update(email).digest("base64url")}`,
    "base64 sha256",
  ],
  "SHA-256 in raw bytes": [
    Buffer.concat([Buffer.from([8, 1, 200]), createHash("sha256").update(email).digest()]),
    "sha256",
  ],
  "a tracker's salt": [hex("sha256", `${email}QX4QkKEU`), "sha256 salt"],
  "MD5 of SHA-256": [hex("md5", hex("sha256", email)), "md5 sha256"],
  "SHA3-384": [hex("sha3-384", email), "sha3-384"],
  reversed: [[...email].reverse().join(""), "reversed"],
  "under a key of several letters, in base64": [
    `d=${base64(utf8(json).map((byte, at) => byte ^ "s3cr3t".charCodeAt(at % 6)))}`,
    "base64 xor",
  ],
  "under a key of twelve bytes": [
    utf8(json).map((byte, at) => byte ^ (((at % 12) * 73 + 17) & 255)),
    "xor",
  ],
  "packed, in base64 that is reversed": [
    `d=${[...base64(gzipSync(utf8(json)))].reverse().join("")}`,
    "reversed base64 gzip",
  ],
  "a form, reversed": [
    [...`n=4&e=${encodeURIComponent(email)}&l=en`].reverse().join(""),
    "reversed percent",
  ],
  "turned alphabet": [
    `e=${email.replace(/[a-z]/g, (l) => String.fromCharCode(((l.charCodeAt(0) - 97 + 7) % 26) + 97))}`,
    "rotated",
  ],
  "turned alphabet in a file's name": [
    `form-data; name="f"; filename="${email.replace(/[a-z]/g, (l) => String.fromCharCode(((l.charCodeAt(0) - 97 + 13) % 26) + 97))}.txt"`,
    "rotated",
  ],
  "every sign moved by one": [
    `d=${encodeURIComponent([...email].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 1)).join(""))}`,
    "percent shifted",
  ],
  "base64 cut into parameters": [
    (base64(json).match(/.{1,16}/g) ?? [])
      .map((piece, n) => `p${n}=${encodeURIComponent(piece)}`)
      .join("&"),
    "chunks base64",
  ],
  "an alphabet of their own": [
    `e=${email.replace(/[a-z]/g, (l) => "QWERTYUIOPASDFGHJKLZXCVBNM"[l.charCodeAt(0) - 97] ?? "")}`,
    "substituted",
  ],
  "XOR in base64": [base64(xor(email, 77)), "base64 xor"],
  "lz-string in a URL": [`d=${lz.compressToEncodedURIComponent(json)}`, "lz"],
  "lz-string in base64": [JSON.stringify({ d: lz.compressToBase64(json) }), "lz"],
  "lz-string as UTF-16": [JSON.stringify({ d: lz.compressToUTF16(json) }), "lz"],
  "lz-string as bytes": [lz.compressToUint8Array(json), "lz"],
  gzip: [gzipSync(utf8(json)), "gzip"],
  "deflate in base64": [base64(deflateSync(utf8(json))), "base64 deflate"],
  "zlib as a text in JSON": [JSON.stringify(strFromU8(zlibSync(utf8(json)), true)), "json zlib"],
  "base64 in lines": [
    `Content-Transfer-Encoding: base64\r\n\r\n${(base64(`${json}${" ".repeat(50)}`).match(/.{1,40}/g) ?? []).join("\r\n")}`,
    "lines base64",
  ],
  "signs apart": [`e=${[...email].join("-")}&n=1`, "separated"],
  "signs that nobody sees between": [JSON.stringify({ e: [...email].join("\u200b") }), "separated"],
  "hexadecimal, reversed": [
    `e=${[...Buffer.from(email).toString("hex")].reverse().join("")}`,
    "reversed hex",
  ],
  "all signs turned": [
    `{"e":${JSON.stringify(email.replace(/[!-~]/g, (s) => String.fromCharCode(33 + ((s.charCodeAt(0) + 14) % 94))))}}`,
    "rotated",
  ],
  "octal escapes": [
    [...utf8(email)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join(""),
    "json",
  ],
  "UTF-32": [new Uint8Array(Uint32Array.from(utf8(email)).buffer), "utf-32"],
  CBOR: [Uint8Array.from([0xa1, 0x61, 0x65, 0x60 + email.length, ...utf8(email)]), ""],
  "MD5 as a UUID": [
    `/u/${hex("md5", email).replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}/p`,
    "md5",
  ],
  "SHA-256 as a list of numbers": [
    JSON.stringify({ h: [...new Int8Array(createHash("sha256").update(email).digest())] }),
    "char-codes sha256",
  ],
  "UTF-16": [new Uint8Array(Buffer.from(email, "utf16le")), "utf-16"],
};

describe("an e-mail address in disguise", () => {
  test.each(Object.entries(disguises))("%s", (_, [part, encoding]) => {
    expect(found(part)).toEqual([["email-address", encoding].filter(Boolean).join(" ")]);
  });
});

test("names of parameters that are written with percent signs are no mail", () => {
  const part =
    "https://px.example/tr?ud%5Bem%5D=jane.doe%40example.com&ud%5Bph%5D=2025550147&ev=Lead";
  expect(found(part).sort()).toEqual(["email-address percent", "phone-number"]);
});

const spellings: Record<string, [part: string, leak: string]> = {
  "telephone number, national": ["tel=2025550147", "phone-number"],
  "telephone number with other signs": ["tel=202.555.0147", "phone-number"],
  "telephone number as E.164, hashed": [
    `ph=${hex("sha256", "+12025550147")}`,
    "phone-number sha256",
  ],
  "telephone number, with its country's code": ["tel=0012025550147", "phone-number"],
  "first and last name, each hashed": [
    `ln=${hex("sha256", "doe")}&fn=${hex("sha256", "jane")}`,
    "person-name sha256",
  ],
  "names in two parameters": ["fn=jane&ln=doe", "person-name split"],
  "name in a form": ["name=Jane+Doe", "person-name"],
  "day of birth in three parameters": ["y=1990&m=5&d=14", "birth-date split"],
  "day of birth, as scripts write dates": ['{"b":"1990-05-14T00:00:00.000Z"}', "birth-date"],
  "day of birth, in a server's format": ["b=1990-05-14T00:00:00Z&x=1", "birth-date"],
  "day of birth, month by name": ["b=14-May-1990", "birth-date"],
  "day of birth, compact": ['{"bday":"19900514"}', "birth-date"],
  "card number in groups": ["card=4111-1111-1111-1111", "bank-card-number"],
  "card number in four parameters": ["a=4111&b=1111&c=1111&d=1111", "bank-card-number split"],
  "address, shortened": ["street=12 main st&zip=1", "home-address"],
  "user name": ["u=sunfish_90", "account-username"],
};

test.each(Object.entries(spellings))("%s", (_, [part, leak]) => {
  expect(found(part)).toEqual([leak]);
});

const benign: Record<string, string> = {
  "another one's address": "e=mary.jane.doe@example.com&f=jane.doe@example.com.au",
  "the domain alone": "host=example.com",
  "a number inside a longer one": "id=920255501471",
  "a number behind other digits": "id=42025550147&t=992025550147",
  "a ruler": "-------- - - - - - - - - | | | | | | |",
  "a hash of a first name alone": `fn=${hex("sha256", "jane")}`,
  "a hash of something else": hex("sha256", "somebody else"),
  "a word of the name alone": "q=doe",
  "a year alone": "y=1990&page=12",
};

test.each(Object.entries(benign))("not reported: %s", (_, part) => {
  expect(found(part)).toEqual([]);
});

test("a telephone number that got a plus before it and no country's code, hashed", () => {
  const national = createWatch([{ kind: "phone-number", value: "202 555 0147" }]);
  const { leaks } = national.scan(`{"phone":"${hex("sha256", "+2025550147")}"}`, patient);
  expect(leaks).toMatchObject([{ kind: "phone-number", encoding: ["sha256"] }]);
});

test("what the page showed before is no leak", () => {
  const shown = createWatch(values, ["Write to jane.doe@example.com or call 202-555-0147."]);
  expect(shown.scan("e=jane.doe@example.com&t=2025550147", patient).leaks).toEqual([]);
});

test("finds what stands in base64 backwards, the middle of which reads forwards by chance", () => {
  const text = JSON.stringify({
    ...{ email: "alex.rivers@mail.example", password: "Made-up-Person-0147" },
    ...{ phone: "202 555 0147", fullname: "Alex Rivers" },
  });
  const alex = createWatch([{ kind: "email-address", value: "alex.rivers@mail.example" }]);
  const scan = alex.scan(`d=${[...base64(text)].reverse().join("")}`, patient);
  expect(scan.leaks).toMatchObject([{ encoding: ["reversed", "base64"] }]);
});

test("says when it did not read everything", () => {
  expect(watch.scan("x ".repeat(400_000), patient).complete).toBe(false);
});

describe("says that nothing could be read", () => {
  const opaque = (part: string | Uint8Array) => watch.scan(part, patient).opaque;
  const noise = (length: number) => {
    const bytes = new Uint8Array(length);
    for (let at = 0, seed = 7; at < length; at++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      bytes[at] = seed >>> 16;
    }
    return bytes;
  };

  test.each([
    ["of encrypted bytes", noise(60)],
    ["of many of them", noise(20_000)],
    ["of encrypted bytes in base64", `d=${base64(noise(90))}`],
    ["of the same in JSON", JSON.stringify({ v: 1, data: base64(noise(400)) })],
    ["of the same in hexadecimal", Buffer.from(noise(200)).toString("hex")],
    ["of encrypted bytes that are packed", gzipSync(noise(300))],
  ])("%s", (_, part) => expect(opaque(part)).toBe(true));

  test("but not of packed bytes among which something looks escaped and turned round", () => {
    const packed = Array.from({ length: 4000 }, (_, n) => gzipSync(utf8(`${json} ${n * 7919}`)));
    const alike = packed.find((bytes) =>
      /[0-9a-f]{2}%(?![0-9a-f]{2})/i.test(strFromU8(bytes, true)),
    );
    expect(opaque(alike as Uint8Array)).toBe(false);
  });

  test.each([
    ["of a text", "the weather is fine today, and so it was yesterday"],
    ["of a packed text", gzipSync(utf8(json))],
    ["of packed JSON in base64", base64(zlibSync(utf8(`${json}${json}`)))],
    ["of an id", `id=${hex("sha256", "x")}&s=${hex("sha512", "y")}`],
    [
      "of a few encrypted bytes among words",
      JSON.stringify({ json, json2: json.repeat(8), t: base64(noise(90)) }),
    ],
    [
      "of numbers in a binary format",
      new Uint8Array(Float64Array.from({ length: 60 }, (_, n) => n * 1.5).buffer),
    ],
    [
      "of texts in a binary format",
      Buffer.concat([
        Buffer.from([0x82, 0xa5]),
        utf8("event"),
        Buffer.from([0xa4]),
        utf8("view"),
        Buffer.from([0xa2, 0xce, 1, 2, 3, 4]),
        utf8("page of a shop"),
      ]),
    ],
  ])("not %s", (_, part) => expect(opaque(part)).toBe(false));
});

test("knows what a script hands to a hash function", () => {
  expect(watch.tapMatch(`pepper|${email}`)).toEqual(["email-address"]);
  expect(watch.tapMatch("something else")).toEqual([]);
});

test("few Chinese characters are enough, packed or as codes", () => {
  const chinese = createWatch([{ kind: "message-content", value: "赵陈王卫" }]);
  const reads = (part: string) => chinese.scan(part, patient).leaks.map(({ encoding }) => encoding);
  expect(reads(`d=${lz.compressToEncodedURIComponent("赵陈王卫")}`)).toEqual([["lz"]]);
  expect(reads("[36213,38472,29579,21355]")).toEqual([["char-codes"]]);
  expect(
    reads(`d=${Buffer.from(deflateSync(Buffer.from("赵陈王卫"))).toString("base64")}`),
  ).toEqual([["base64", "deflate"]]);
  // Bytes in hexadecimal after percent signs are no list of codes.
  expect(reads(`d=${encodeURIComponent("赵陈王卫")}`)).toEqual([["percent"]]);
});

test("the name in an address is no name of its own, also while the address is being typed", () => {
  const name: Watched = { kind: "person-name", value: "Jane Doe" };
  const said = (mail: string, part: string) =>
    createWatch([name, { kind: "email-address", value: mail }])
      .scan(part, patient)
      .leaks.map(({ kind }) => kind);
  for (const mail of ["jane.doe", "jane.doe@ex", "jane.doe@example.com"]) {
    expect(said(mail, `{"v":"${mail}"}`)).not.toContain("person-name");
    expect(said("jane.doe", `v=${mail}`)).not.toContain("person-name");
    expect(said("jane.doe", `v=${encodeURIComponent(mail)}`)).not.toContain("person-name");
  }
  expect(said("jane.doe@example.com", "v=Jane+Doe")).toEqual(["person-name"]);
  expect(said("info@example.com", "author=jane.doe")).toEqual(["person-name"]);
});

test("a telephone number is known by the digest of how Americans write it", () => {
  for (const text of ["(202) 555-0147", "202-555-0147", "+1 202 555 0147"])
    expect(found(`h=${hex("sha256", text)}`)).toEqual(["phone-number sha256"]);
});

test("while others work, none of the time for reading passes", async () => {
  let clock = 0;
  // Each look at the clock takes a while, so that there is a break; in each break others take long.
  const time = vi.spyOn(performance, "now").mockImplementation(() => {
    clock += 9;
    return clock;
  });
  const breaks = vi.spyOn(globalThis, "setTimeout").mockImplementation(((next: () => void) => {
    clock += 10_000;
    queueMicrotask(next);
  }) as typeof setTimeout);
  try {
    const packed = gzipSync(utf8(JSON.stringify({ page: json, at: [base64(json)] })));
    const scan = await watch.scanDeep(packed, patient);
    expect(breaks).toHaveBeenCalled();
    expect(scan.complete).toBe(true);
    expect(scan.leaks.map(({ kind }) => kind)).toContain("email-address");
  } finally {
    time.mockRestore();
    breaks.mockRestore();
  }
});
