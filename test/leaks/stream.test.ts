import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createStream, createWatch } from "../../src/leaks/index.ts";

const patient = { bytes: 262_144, ms: 5000 };
const email = "jane.doe@example.com";
const watch = createWatch([
  { kind: "email-address", value: email },
  { kind: "region", value: "Springfield" },
]);

/** What a receiver's stream tells of parts, one after another. */
function told(parts: readonly string[]): string[][] {
  const stream = createStream(watch);
  return parts.map((part) =>
    stream.add(part, patient).leaks.map(({ kind, encoding }) => [kind, ...encoding].join(" ")),
  );
}

test("keys are complete with the part that brings the last one; what comes after tells nothing of them", () => {
  const keys = [...email].map((key) => [key, 1]);
  const address = "https://in.example/b";
  const [, first, , , last] = told([
    address,
    JSON.stringify(keys.slice(0, 10)),
    address,
    JSON.stringify(keys.slice(10)),
    address,
  ]);
  expect(first).toEqual(["email-address keystrokes"]);
  expect(last).toEqual([]);
});

describe("one part", () => {
  test.each([
    ["keys", JSON.stringify([...email].map((key) => ({ type: "keydown", key })))],
    [
      "codes of keys",
      JSON.stringify([..."janedoe"].map((key) => ({ code: `Key${key.toUpperCase()}` }))),
    ],
    [
      "numbers of keys",
      JSON.stringify([..."JANEDO"].map((key) => ({ keyCode: key.charCodeAt(0) }))),
    ],
    ["a list of keys", JSON.stringify({ k: [..."jane.do"] })],
    [
      "a value that grows",
      JSON.stringify(
        ["j", "ja", "jan", "jane", "jane.", "jane.d"].map((text) => ({ source: 5, text })),
      ),
    ],
  ])("%s", (_, part) => {
    const { leaks } = createWatch([
      {
        kind: "email-address",
        value: part.includes("Key") || part.includes("Code") ? "janedoe@example.com" : email,
      },
    ]).scan(part, patient);
    expect(leaks).toEqual([
      { kind: "email-address", encoding: ["keystrokes"], strength: "certain" },
    ]);
  });

  test("a card's number of few different digits", () => {
    const card = createWatch([{ kind: "bank-card-number", value: "5555-5555-5555-4444" }]);
    const keys = [..."5555-5555-5555-4444"].map((key) => ({ key }));
    expect(card.scan(JSON.stringify(keys), patient).leaks).toHaveLength(1);
    expect(card.scan(JSON.stringify(keys.slice(0, 9)), patient).leaks).toEqual([]);
  });

  test("keys in JSON within JSON that has a letter of its own", () => {
    const keys = JSON.stringify([...email].map((key) => ({ key })));
    const { leaks } = watch.scan(JSON.stringify({ source: "w", d: keys }), patient);
    expect(leaks).toMatchObject([{ encoding: ["keystrokes"] }]);
  });

  test("corrections are taken back", () => {
    const keys = [..."janx", "Backspace", ..."e.do"].map((key) => ({ key }));
    expect(watch.scan(JSON.stringify(keys), patient).leaks).toHaveLength(1);
  });

  test.each([
    ["other keys", JSON.stringify([..."hello world"].map((key) => ({ key })))],
    ["few keys", JSON.stringify([..."jane"].map((key) => ({ key })))],
    ["a value once", '{"text":"jane.d"}'],
    ["lists of letters", '{"grades":["A","B","C","D"],"sizes":["S","M","L"]}'],
  ])("not: %s", (_, part) => expect(watch.scan(part, patient).leaks).toEqual([]));
});

describe("several parts to one receiver", () => {
  test("one key each", () => {
    const all = told([...email].map((key) => `https://t.example/k?key=${encodeURIComponent(key)}`));
    expect(all.slice(0, 5).flat()).toEqual([]);
    expect(all[5]).toEqual(["email-address keystrokes"]);
  });

  test.each([
    ["in an address", (code: number) => `https://t.example/k?c=${code}`],
    ["in a form", (code: number) => `t=key&k=${code}&n=1`],
    ["in quotes", (code: number) => JSON.stringify({ type: "keydown", key: `${code}` })],
    [
      "in a form of parts",
      (code: number) => `--b\r\nContent-Disposition: form-data; name="c"\r\n\r\n${code}\r\n--b--`,
    ],
    ["in JSON", (code: number) => JSON.stringify({ e: "k", c: code })],
  ])("one key each, by its code, %s", (_, write) => {
    const all = told([...email].map((key) => write(key.charCodeAt(0))));
    expect(all.slice(0, 5).flat()).toEqual([]);
    expect(all[5]).toEqual(["email-address keystrokes"]);
  });

  test.each([
    ["by itself", (key: string) => key],
    ["by its code", (key: string) => `${key.charCodeAt(0)}`],
    ["at the end of a path", (key: string) => `https://t.example/k/${encodeURIComponent(key)}`],
    ["in a line of its own kind", (key: string) => `k|${key}|1764`],
  ])("one key each, and nothing else, %s", (_, write) => {
    const all = told([...email].map(write));
    expect(all.slice(0, 5).flat()).toEqual([]);
    expect(all[5]).toEqual(["email-address keystrokes"]);
  });

  test.each([
    ["numbers", [..."1234567890123"]],
    ["states", [..."ababababababab"]],
  ])("not: %s by themselves", (_, parts) => expect(told(parts).flat()).toEqual([]));

  test.each([
    ["in base64", (keys: string) => `https://t.example/k?d=${encodeURIComponent(btoa(keys))}`],
    ["in words on a socket", (keys: string) => keys],
  ])("some keys each, %s", (_, write) => {
    const all = told((`my ${email}`.match(/.{1,8}/g) ?? []).map(write));
    expect(all.slice(0, -1).flat()).toEqual([]);
    expect(all.at(-1)).toEqual(["email-address keystrokes"]);
  });

  test("not: words that meet by chance, nor a value that came whole", () => {
    expect(told(["Spring", "field"]).flat()).toEqual([]);
    expect(told([email, "and on"]).flat()).toEqual(["email-address"]);
  });

  test("all keys of an address, by their codes", () => {
    const codes = [...email].map((key) => `c=${key.charCodeAt(0)}`);
    expect(told([`https://t.example/k?${codes.join("&")}`])).toEqual([
      ["email-address keystrokes"],
    ]);
  });

  test("a value that grows", () => {
    const all = told(["j", "ja", "jan", "jane", "jane.", "jane.d"].map((text) => `q=${text}`));
    expect(all.at(-1)).toEqual(["email-address keystrokes"]);
  });

  test("the two halves of an address", () => {
    expect(told(["u=jane.doe", "x=1&host=example.com"]).at(-1)).toContain("email-address split");
  });

  test("chunks of one text", () => {
    const text = btoa(JSON.stringify({ page: "/a", mail: email, n: 4 }));
    const pieces = text.match(/.{1,12}/g) ?? [];
    expect(pieces.length).toBeGreaterThan(3);
    const all = told(
      pieces.map((piece, n) => `https://t.example/k?n=${n}&d=${encodeURIComponent(piece)}`),
    );
    expect(all.flat()).toContain("email-address chunks base64");
  });

  test("chunks of one text are told once, not with what comes after them", () => {
    const pieces = btoa(JSON.stringify({ page: "/a", mail: email, n: 4 })).match(/.{1,12}/g) ?? [];
    const all = told([...pieces.map((piece) => `d=${piece}`), "https://t.example/k", "n=1"]);
    expect(all.slice(0, -2).flat()).toContain("email-address chunks base64");
    expect(all.slice(-2).flat()).toEqual([]);
  });

  test("what stands whole in a part was not cut into chunks", () => {
    const digest = (text: string) => createHash("sha256").update(text).digest("hex");
    const parts = [email.slice(0, -1), email, email].map((one) =>
      JSON.stringify({ h: digest(one) }),
    );
    const all = told(parts).flat();
    expect(all).toContain("email-address sha256");
    expect(all.filter((one) => one.includes("chunks"))).toEqual([]);
  });

  test("a place counts once the person is known", () => {
    expect(told(["city=springfield", `e=${email}`]).map((one) => one.sort())).toEqual([
      [],
      ["email-address", "region"],
    ]);
  });

  test("receivers are apart", () => {
    expect(told(["u=nobody"])).toEqual([[]]);
    expect(told(["host=example.com"])).toEqual([[]]);
  });
});
