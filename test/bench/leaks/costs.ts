import { createWatch, type Watched } from "../../../src/leaks/index.ts";

/** Milliseconds that the quicker runs take: a tenth of them take less. */
export interface Cost {
  values: number;
  /** Bytes of the body; 0 for building. */
  bytes: number;
  what: string;
  ms: number;
}

const kinds = [
  "email-address",
  "phone-number",
  "person-name",
  "home-address",
  "birth-date",
  "bank-card-number",
  "account-username",
  "message-content",
] as const;

/** So many values of changing kinds, another set for each `turn`. */
function valuesOf(count: number, turn: number): Watched[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] as (typeof kinds)[number];
    const n = index * 7 + turn * 131;
    const value = {
      "email-address": `person${n}.sample@mail${index}.example`,
      "phone-number": `+1 202 555 0${100 + (n % 100)}`,
      "person-name": `Pernille Sample${"abcdefghij"[n % 10]}sen`,
      "home-address": `${n + 10} Juniper Avenue, Oldtown, VT 0${5000 + (n % 999)}`,
      "birth-date": `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}`,
      "bank-card-number": `4000 1234 ${1000 + (n % 8999)} 9010`,
      "account-username": `psample_${n}`,
      "message-content": `Could you send me the leaflet number ${n} about allergies`,
    }[kind];
    return { kind, value };
  });
}

/** A body as analytics send it, of about so many bytes. */
function jsonBody(bytes: number): string {
  const event = (n: number) => ({
    type: "track",
    event: "Product Viewed",
    messageId: `ajs-next-${(n * 2654435761) >>> 0}-8f0c4a7e-1b7d-4c58-9a63-${String(n * 7919).padStart(12, "0")}`,
    anonymousId: "3f1d0f8e-6a58-4d0b-b0a5-0a5f4f2d9c11",
    timestamp: new Date(1_795_660_000_000 + n * 977).toISOString(),
    properties: {
      path: `/collections/outdoor/items/${n}?ref=list&pos=${n % 12}`,
      price: (n * 37) % 900,
      currency: "EUR",
      title: "Waterproof jacket for long walks in the rain",
      hash: "9b74c9897bac770ffc029102a200c5de",
    },
  });
  let text = '{"batch":[';
  for (let n = 1; text.length < bytes; n++) text += `${JSON.stringify(event(n))},`;
  return `${text.slice(0, bytes - 2)}]}`;
}

/** The same as one address with everything percent-encoded twice. */
const encodedBody = (bytes: number): string =>
  `d=${encodeURIComponent(encodeURIComponent(jsonBody(bytes)))}`.slice(0, bytes);
const base64Body = (bytes: number): string =>
  Buffer.from(jsonBody(Math.floor(bytes * 0.75))).toString("base64");

/** The first tenth of the runs: a busy machine takes from the others what is not theirs. */
function quickly(run: (turn: number) => void, turns: number): number {
  const times = Array.from({ length: turns }, (_, turn) => {
    const before = performance.now();
    run(turn);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return times[Math.floor(turns / 10)] as number;
}

const bodies = { JSON: jsonBody, "percent x2": encodedBody, base64: base64Body } as const;
/** No body is left half read: what it costs is what is measured. */
const whole = { bytes: 4_194_304, ms: 60_000 };

/** Measures building and scanning for 1, 8 and 30 values. */
export function costs(): Cost[] {
  const all: Cost[] = [];
  for (const values of [1, 8, 30]) {
    // The first builds are slower, until the engine has been compiled.
    const build = (turn: number) => void createWatch(valuesOf(values, turn));
    quickly(build, 20);
    all.push({ values, bytes: 0, what: "build", ms: quickly(build, 21) });
    const watch = createWatch(valuesOf(values, 1));
    for (const [what, make] of Object.entries(bodies)) {
      for (const bytes of [512, 5_120, 51_200, 512_000]) {
        const body = make(bytes);
        const scan = () => void watch.scan(body, whole);
        const turns = bytes > 100_000 ? 15 : 101;
        quickly(scan, Math.ceil(turns / 3));
        all.push({ values, bytes, what, ms: quickly(scan, turns) });
      }
    }
  }
  return all;
}

/** The first build and the first scan of a process, before anything was compiled. */
export function firstTime(): { build: number; scan: number } {
  const values = valuesOf(8, 3);
  const before = performance.now();
  const watch = createWatch(values);
  const built = performance.now();
  watch.scan(jsonBody(5_120), whole);
  return { build: built - before, scan: performance.now() - built };
}
