import { readBodies } from "./bodies.ts";
import { apply, ownProperty, stringify } from "./intrinsics.ts";
import type { Part } from "./kit.ts";
import { prototypeOf } from "./realm.ts";
import { createWords, scriptsBehind } from "./words.ts";
import { afterwards, wrap } from "./wrap.ts";

/** Longest text whose change of shape is told: what people type in a field is short. */
const longest = 2000;

/** Functions that change the shape of what they are given, by interface, and where they take it. */
const shaping = [
  { on: "SubtleCrypto", name: "digest", tap: "digest", at: 1 },
  { on: "SubtleCrypto", name: "sign", tap: "digest", at: 2 },
  { on: "SubtleCrypto", name: "encrypt", tap: "encrypt", at: 2 },
  { on: "TextEncoder", name: "encode", tap: "encode", at: 0 },
] as const;

/**
 * Says on topic `shapes` what scripts hash, encrypt or encode, as long as somebody has typed in the page:
 * with an unknown salt in it, nothing that leaves later looks like what was typed. The content script
 * compares; it passes no such text on.
 */
export const followShapes: Part = (realm, kit) => {
  const words = createWords("shapes", kit);
  const bodies = readBodies();
  const then = ownProperty(prototypeOf(realm, "Promise") ?? {}, "then")?.value;
  const lengthOf = ownProperty(prototypeOf(realm, "ArrayBuffer") ?? {}, "byteLength")?.get;

  function tell(tap: string, input: unknown, result: unknown, called: object): void {
    const scripts = scriptsBehind(called);
    if (scripts === "" || scripts === "[]") return;
    bodies.read(input, ({ text, bytes, unread }) => {
      if (text === "" || text.length > longest || unread !== "") return;
      const say = (bits: number) =>
        words.add(
          `{"tap":"${tap}","scripts":${scripts},"input":${stringify(text)},"bytes":${bytes},"bits":${bits}}`,
        );
      if (typeof result !== "object" || tap === "encode" || lengthOf === undefined) say(0);
      else
        apply(then, result, [
          (made: ArrayBuffer) => say(8 * (apply(lengthOf, made, []) as number)),
          () => {},
        ]);
    });
  }

  for (let row = 0; row < shaping.length; row += 1) {
    const { on, name, tap, at } = shaping[row] as (typeof shaping)[number];
    const owner = prototypeOf(realm, on);
    if (owner === undefined) continue;
    wrap(
      owner,
      name,
      "value",
      afterwards((_self, args, result, called) => {
        if (kit.following) tell(tap, args[at], result, called);
      }),
    );
  }
  wrap(
    realm,
    "btoa",
    "value",
    afterwards((_self, args, result, called) => {
      if (kit.following) tell("base64", args[0], result, called);
    }),
  );
};
