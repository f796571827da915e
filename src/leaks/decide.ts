import type { KindId } from "../kinds/index.ts";
import type { Found } from "./scan.ts";
import type { Leak } from "./shapes.ts";

/** Names in `encoding` of what is less than the whole value. */
const pieces = new Set(["part", "split", "keystrokes"]);
const isPiece = ({ encoding }: Found): boolean => encoding.some((layer) => pieces.has(layer));

/**
 * What of everything found counts. A value that proves little needs another one beside it; a choice, which is
 * many people's, needs one that proves itself, or two others.
 */
export function decide(kinds: readonly KindId[], found: readonly Found[]): Leak[] {
  const owners = (proof: Found["proof"]): Set<number> =>
    new Set(found.filter((one) => one.proof === proof).map(({ owner }) => owner));
  const strong = owners("alone");
  const soft = owners("soft");
  const others = (own: Set<number>, owner: number): number => own.size - (own.has(owner) ? 1 : 0);
  const counted = found.filter(({ proof, owner, strength }) => {
    if (proof === "alone" || strength === "weak") return true;
    if (others(strong, owner) > 0) return true;
    return proof === "soft" ? others(soft, owner) > 0 : others(soft, owner) > 1;
  });
  const whole = new Set(counted.filter((one) => !isPiece(one)).map(({ owner }) => owner));
  const leaks = new Map<string, Leak>();
  for (const one of counted) {
    if (isPiece(one) && whole.has(one.owner)) continue;
    const kind = kinds[one.owner] as KindId;
    const { encoding, strength } = one;
    leaks.set(`${kind} ${strength} ${encoding}`, { kind, encoding, strength });
  }
  return [...leaks.values()];
}
