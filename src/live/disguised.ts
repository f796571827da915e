import type { TapWord } from "../messages/line.ts";
import type { Part } from "./outgoing.ts";
import type { Found } from "./sending.ts";

/** Bits that stand in front of something encrypted, where its beginning is sent along: of GCM, of CBC. */
const beginnings = [0, 96, 128];

/** A script sends what it made within this (ms). */
const soon = 5000;

/**
 * Values that a script hashed or encrypted with something that nobody else knows, if the same script then
 * sent something of the length that came out. Nothing but the length can be compared: a likelihood.
 */
export function disguisedIn(
  { scripts, at }: { scripts: readonly string[] | undefined; at: number },
  taps: readonly TapWord[],
  parts: readonly Part[],
): Found[] {
  const [script] = scripts ?? [];
  if (script === undefined) return [];
  const made = taps.filter(
    (tap) =>
      tap.bits >= 128 && tap.scripts[0] === script && tap.at <= at + 200 && at - tap.at <= soon,
  );
  if (made.length === 0) return [];
  return parts.flatMap(({ channel, content }) => {
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    const tokens = text.slice(0, 65_536).match(/[A-Za-z0-9+/_-]{20,}={0,2}/g) ?? [];
    return made.flatMap(({ bits, kinds, tap }) =>
      tokens.some((token) =>
        (tap === "encrypt" ? beginnings : [0]).some((more) => isOfLength(token, bits + more)),
      )
        ? kinds.map((kind) => ({
            kind,
            channel,
            encoding: [tap === "encrypt" ? "unknown-encryption" : "unknown-hash"],
            strength: "certain" as const,
          }))
        : [],
    );
  });
}

/** Could these characters be so many bits, in hexadecimal or base64? */
function isOfLength(token: string, bits: number): boolean {
  if (/^[0-9a-f]+$/i.test(token)) return token.length === bits / 4;
  return token.replace(/=+$/, "").length === Math.ceil(bits / 6);
}
