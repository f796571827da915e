import { createHash } from "node:crypto";
import { gzipSync } from "fflate";
import lz from "lz-string";

/** A body or an address that looks like a leak and is none. */
export interface Benign {
  id: string;
  part: string | Uint8Array;
}

/** Numbers that look random and are the same each time (xorshift). */
function randomly(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const first = "Anna Ben Carla David Elif Farid Grace Hugo Ines Jonas Maya Karl Lena Mia Noah".split(
  " ",
);
const last = "Keller Brandt Moreau Okafor Silva Novak Haddad Lind Larsson Müller Rossi Meyer".split(
  " ",
);
const words =
  "please call about the repair hearing street berlin york millbrook shop winter jacket blue running shoes order status help center terms privacy otter teal lake garden coffee".split(
    " ",
  );

/**
 * At least three hundred bodies and addresses of honest pages: analytics, telemetry, searches, other people's
 * values in the same disguises.
 */
export function benign(): Benign[] {
  const all: Benign[] = [];
  const random = randomly(20261126);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const id = (length: number, of = letters): string =>
    Array.from({ length }, () => of[random(of.length)]).join("");
  const hex = (length: number) => id(length, "0123456789abcdef");
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const digits = (length: number) => id(length, "0123456789");
  const hash = (name: string, text: string) => createHash(name).update(text).digest("hex");
  const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");
  const sentence = (length: number) => Array.from({ length }, () => pick(words)).join(" ");
  const bytes = (length: number) => Uint8Array.from({ length }, () => random(256));
  const add = (name: string, count: number, make: (index: number) => string | Uint8Array) => {
    for (let i = 0; i < count; i++) all.push({ id: `${name} ${i + 1}`, part: make(i) });
  };
  const otherEmail = () =>
    `${pick(first)}.${pick(last)}${random(90) + 10}@${pick(["gmail.com", "mail.example", "firma.example", "outlook.example"])}`.toLowerCase();
  const otherPhone = () => `+${pick(["1202555", "4930231250", "8619900000"])}${digits(4)}`;
  const otherCard = () => `4${digits(15)}`;

  add(
    "page view",
    20,
    (i) =>
      `https://stats.example/g/collect?v=2&tid=G-${id(10).toUpperCase()}&gtm=45je4b${digits(2)}&_p=${digits(13)}&cid=${digits(9)}.${digits(10)}&ul=en-us&sr=1920x1080&_s=${i}&dl=${encodeURIComponent(`https://shop.example/${pick(words)}/${pick(words)}?page=${i}`)}&dt=${encodeURIComponent(sentence(4))}&en=page_view`,
  );
  add("event batch", 20, () =>
    JSON.stringify({
      batch: Array.from({ length: 5 }, () => ({
        type: "track",
        event: sentence(2),
        anonymousId: uuid(),
        messageId: `ajs-${hex(32)}`,
        properties: {
          price: random(9000) / 100,
          sku: id(8).toUpperCase(),
          name: sentence(3),
          city: "Berlin",
          first: pick(first),
        },
        timestamp: new Date(1_700_000_000_000 + random(90_000_000) * 1000).toISOString(),
      })),
    }),
  );
  add("error report", 20, () =>
    JSON.stringify({
      exception: {
        values: [
          {
            type: "TypeError",
            value: `Cannot read ${pick(words)} of undefined`,
            stacktrace: {
              frames: Array.from({ length: 8 }, () => ({
                filename: `https://cdn.example/app.${hex(20)}.js`,
                lineno: random(9000),
                colno: random(400),
                function: id(6),
              })),
            },
          },
        ],
      },
      event_id: hex(32),
      release: hash("sha1", id(9)),
      user: { id: uuid() },
    }),
  );
  add(
    "web vitals",
    15,
    () =>
      `{"LCP":${random(4000)}.${digits(4)},"CLS":0.${digits(5)},"INP":${random(300)},"nav":"navigate","id":"v4-${digits(13)}-${digits(13)}","times":[${Array.from({ length: 30 }, () => random(99999)).join(",")}]}`,
  );
  add(
    "other hashes",
    20,
    (i) =>
      `em=${hash(pick(["md5", "sha1", "sha256", "sha512"]), otherEmail())}&ph=${hash("sha256", otherPhone())}&external_id=${hash("sha256", `user-${i}`)}`,
  );
  add("other e-mail", 20, () =>
    JSON.stringify({
      support: otherEmail(),
      to: `team@${pick(["mail.example", "firma.example", "gmail.com"])}`,
    }),
  );
  add(
    "other e-mail in base64",
    15,
    () =>
      `d=${base64(JSON.stringify({ email: otherEmail(), name: `${pick(first)} ${pick(last.slice(2))}` }))}`,
  );
  add("other telephone", 15, () => `tel=${encodeURIComponent(otherPhone())}&alt=${digits(10)}`);
  add("other card", 10, () =>
    JSON.stringify({
      card: otherCard(),
      exp: `${random(12) + 1}/${random(10) + 26}`,
      bin: "401288",
    }),
  );
  add(
    "identifiers",
    20,
    () =>
      `uid=${uuid()}&sid=${hex(32)}&fbp=fb.1.${digits(13)}.${digits(10)}&_ga=GA1.2.${digits(10)}.${digits(10)}&k=${id(40)}&t=${base64(bytes(24))}`,
  );
  add(
    "numbers that hold a number",
    15,
    () =>
      `order=${digits(3)}2025550143${digits(4)}&ts=${digits(2)}19900000127&x=0.2025550143${digits(3)}&d=19871123${digits(6)}&iban=40128888888818811`,
  );
  add(
    "years and days",
    15,
    () =>
      `from=${1980 + random(40)}-0${random(8) + 1}-1${random(9)}&year=1987&month=${random(12) + 1}&today=${new Date().toISOString().slice(0, 10)}&ts=${1_700_000_000 + random(99_999_999)}`,
  );
  add(
    "pictures in base64",
    10,
    () => `{"img":"data:image/png;base64,${base64(bytes(600 + random(900)))}"}`,
  );
  add(
    "tokens",
    15,
    () =>
      `authorization: Bearer ${base64(JSON.stringify({ alg: "HS256", typ: "JWT" })).replace(/=/g, "")}.${base64(JSON.stringify({ sub: uuid(), iat: 1_700_000_000 + random(9_999_999), scope: sentence(3) })).replace(/=/g, "")}.${Buffer.from(bytes(32)).toString("base64url")}`,
  );
  add(
    "search suggestions",
    15,
    (i) =>
      `https://search.example/complete?q=${"winter jacket berlin".slice(0, (i % 15) + 1).replace(/ /g, "+")}&client=${pick(words)}&cp=${i}`,
  );
  add("names that are words", 15, () =>
    JSON.stringify({
      title: `${pick(["Maya", "Jonas", "Larkspur", "Berlin", "Millbrook", "赵伟"])} ${sentence(3)}`,
      items: words.slice(0, 9),
      tags: ["Maya culture", "Brandt report", "New York", "杭州", "浙江省"],
    }),
  );
  add(
    "one word of a name or a place",
    15,
    (i) =>
      `q=${["maya", "lindqvist", "jonas", "berlin", "millbrook", "NY", "12545", "杭州市", "浙江省", "10969", "wei", "brandt", "mueller", "larkspur", "otter"][i]}&lang=de`,
  );
  add("packed", 10, () =>
    gzipSync(
      new TextEncoder().encode(
        JSON.stringify({
          events: Array.from({ length: 40 }, () => ({
            t: random(99999),
            e: sentence(4),
            id: uuid(),
          })),
        }),
      ),
    ),
  );
  add("packed with lz", 10, () =>
    lz.compressToEncodedURIComponent(
      JSON.stringify({ u: otherEmail(), s: sentence(12), n: digits(12) }),
    ),
  );
  add("bytes", 15, () => bytes(200 + random(3000)));
  add("recorder of other typing", 15, () =>
    JSON.stringify(
      Array.from({ length: 12 }, (_, i) => ({
        type: 3,
        data: { source: 5, text: "winter jacket".slice(0, i + 1), id: 4 },
        key: "winter jacket"[i],
        timestamp: 1_700_000_000_000 + i,
      })),
    ),
  );
  add("recorder, masked", 10, (i) =>
    JSON.stringify(
      Array.from({ length: 14 }, (_, k) => ({
        type: 3,
        data: { source: 5, text: "*".repeat(k + i), id: 7 },
        timestamp: 1_700_000_000_000 + k,
      })),
    ),
  );
  add(
    "code",
    10,
    () =>
      `function ${id(7)}(e,t){var n=e.email||"";return n.match(/^[^@]+@[^@]+$/)?t.${id(5)}(n.toLowerCase().trim()):null}/* ${hash("md5", id(8))} */var k="${id(60)}",p=["password","username","birthday","1987","street"];`,
  );
  add("names of fields", 10, () =>
    JSON.stringify({
      fields: ["email", "password", "phone", "first_name", "last_name", "dob", "message"],
      validity: { email: true, password: false },
      lengths: { email: 29, phone: 14, password: 14 },
    }),
  );
  add("long text", 10, () => Array.from({ length: 60 }, () => sentence(12)).join(". "));
  return all;
}
