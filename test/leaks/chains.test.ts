import { createHash } from "node:crypto";
import fc from "fast-check";
import { deflateSync, gzipSync, zlibSync } from "fflate";
import lz from "lz-string";
import { expect, test } from "vitest";
import { createWatch, type Watched } from "../../src/leaks/index.ts";

/** Far more than a request has: what is found is tested, not how fast. */
const patient = { bytes: 1_048_576, ms: 5000 };
const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");

/** Ways of writing a text as another text, which may follow each other in any order. */
const encoders: Record<string, (text: string) => string> = {
  percent: (text) => encodeURIComponent(text),
  "percent, every byte": (text) =>
    [...utf8(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  form: (text) => `v=2&value=${encodeURIComponent(text)}&lang=en`,
  json: (text) => JSON.stringify({ type: "change", value: text }),
  "escaped json": (text) => JSON.stringify({ value: text }).replaceAll("@", "\\u0040"),
  html: (text) => text.replace(/[^a-z0-9 ]/gi, (sign) => `&#${sign.codePointAt(0)};`),
  base64: (text) => base64(text),
  "base64 for URLs": (text) => Buffer.from(text).toString("base64url"),
  hex: (text) => Buffer.from(text).toString("hex"),
  codes: (text) => `[${[...text].map((sign) => sign.codePointAt(0)).join(",")}]`,
  "codes alone": (text) => [...text].map((sign) => sign.codePointAt(0)).join(","),
  "bytes in JSON": (text) => JSON.stringify({ ...utf8(text) }),
  lz: (text) => lz.compressToEncodedURIComponent(text),
  "lz in base64": (text) => lz.compressToBase64(text),
  gzip: (text) => base64(gzipSync(utf8(text))),
  zlib: (text) => base64(zlibSync(utf8(text))),
  deflate: (text) => base64(deflateSync(utf8(text))),
};

const word = (least: number, most: number, of: string) =>
  fc.string({ unit: fc.constantFrom(...of), minLength: least, maxLength: most });
const letters = "abcdefghijklmnopqrstuvwxyz";
/** Values that nobody would take for something else. */
const watched: fc.Arbitrary<Watched> = fc.oneof(
  fc
    .tuple(word(3, 10, letters), word(2, 8, letters), word(4, 9, letters))
    .map(([a, b, c]): Watched => ({ kind: "email-address", value: `${a}.${b}@${c}.example` })),
  word(7, 7, "0123456789").map(
    (digits): Watched => ({
      kind: "phone-number",
      value: `+1 20${digits.slice(0, 1)} 555 ${digits.slice(1)}9`,
    }),
  ),
  fc
    .tuple(word(4, 8, letters), word(5, 9, letters))
    .map(([first, last]): Watched => ({ kind: "person-name", value: `${first} ${last}` })),
  word(4, 6, "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨").map(
    (name): Watched => ({ kind: "message-content", value: name }),
  ),
);

/** One letter again and again is nobody's value. */
const varied = watched.filter(({ value }) => new Set(value).size >= 4);

/** A busy computer takes its time. */
const slow = { timeout: 60_000 };

test("a value is found under any four encodings", slow, () => {
  fc.assert(
    fc.property(
      varied,
      fc.array(fc.constantFrom(...Object.keys(encoders)), { minLength: 1, maxLength: 4 }),
      (one, chain) => {
        const left = chain.reduceRight(
          (text, name) => (encoders[name] as (text: string) => string)(text),
          one.value,
        );
        const { leaks } = createWatch([one]).scan(left, patient);
        return leaks.some(({ kind }) => kind === one.kind);
      },
    ),
    { numRuns: 250, seed: 5 },
  );
});

test("a hash of a value is found under any three encodings", slow, () => {
  const hashes = ["md5", "sha1", "sha256", "sha384", "sha512", "sha3-256", "ripemd160"] as const;
  const written = ["hex", "base64", "base64url"] as const;
  fc.assert(
    fc.property(
      varied,
      fc.constantFrom(...hashes),
      fc.constantFrom(...written),
      fc.array(fc.constantFrom(...Object.keys(encoders)), { maxLength: 3 }),
      (one, hash, how, chain) => {
        const text = one.kind === "phone-number" ? one.value.replace(/\D/g, "") : one.value;
        const digest = createHash(hash).update(text).digest(how);
        const left = chain.reduceRight(
          (inner, name) => (encoders[name] as (text: string) => string)(inner),
          digest,
        );
        return createWatch([one])
          .scan(left, patient)
          .leaks.some(({ encoding }) => encoding.includes(hash));
      },
    ),
    { numRuns: 150 },
  );
});

const fixed = createWatch([
  { kind: "email-address", value: "jane.doe@example.com" },
  { kind: "phone-number", value: "+1 202 555 0147" },
  { kind: "person-name", value: "Jane Doe" },
  { kind: "birth-date", value: "1990-05-14" },
  { kind: "bank-card-number", value: "4111 1111 1111 1111" },
  { kind: "person-name", value: "张伟" },
]);

test("what is random holds nothing", slow, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 2000 }),
        fc.json(),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.base64String({ maxLength: 2000 }),
        fc.uint8Array({ maxLength: 2000 }),
        fc.array(fc.uuid(), { maxLength: 20 }).map((ids) => ids.join("&id=")),
        fc.array(fc.nat(), { maxLength: 200 }).map((numbers) => numbers.join(",")),
      ),
      (part) => {
        expect(fixed.scan(part, patient).leaks).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test("no bytes whatever make it throw or run on", slow, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 4000 }),
      fc.constantFrom<(bytes: Uint8Array) => string | Uint8Array>(
        (bytes) => bytes,
        (bytes) => base64(bytes),
        (bytes) => gzipSync(bytes),
        (bytes) => Uint8Array.of(0x1f, 0x8b, 8, ...bytes),
        (bytes) => Uint8Array.of(0x78, 0x9c, ...bytes),
        (bytes) => Uint8Array.of(0x82, 0xa3, ...bytes),
      ),
      async (bytes, wrap) => {
        const scan = await fixed.scanDeep(wrap(bytes));
        return typeof scan.complete === "boolean";
      },
    ),
    { numRuns: 200 },
  );
});

test("a packed flood ends in not fully read", slow, () => {
  const bomb = gzipSync(new Uint8Array(5_000_000));
  expect(fixed.scan(bomb, { bytes: 262_144, ms: 60_000 }).leaks).toEqual([]);
  const many = Array.from({ length: 40 }, (_, i) =>
    base64(gzipSync(utf8("x".repeat(100_000) + i))),
  ).join("&");
  expect(fixed.scan(many, { bytes: 262_144, ms: 60_000 }).complete).toBe(false);
});
