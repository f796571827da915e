import type { KindId } from "../kinds/index.ts";
import type { Found } from "./scan.ts";
import type { Leak } from "./shapes.ts";

/** Names in `encoding` of what is less than the whole value. */
const pieces = new Set(["part", "split", "keystrokes"]);
const isPiece = ({ encoding }: Found): boolean => encoding.some((layer) => pieces.has(layer));

/** Values of which two different pieces were hashed, as first and last name are: no chance has both. */
function hashedInPieces(found: readonly Found[]): Set<number> {
  const pieces = new Map<number, Set<string>>();
  for (const { owner, source } of found) {
    if (source?.of === undefined) continue;
    pieces.set(owner, (pieces.get(owner) ?? new Set()).add(source.of));
  }
  return new Set([...pieces].flatMap(([owner, texts]) => (texts.size > 1 ? [owner] : [])));
}

/**
 * What of everything found counts. A value that proves little needs another one beside it; a choice, which is
 * many people's, needs one that proves itself, or two others.
 */
export function decide(kinds: readonly KindId[], found: readonly Found[]): Leak[] {
  const owners = (proof: Found["proof"]): Set<number> =>
    new Set(found.filter((one) => one.proof === proof).map(({ owner }) => owner));
  const strong = owners("alone");
  const pieced = hashedInPieces(found);
  for (const owner of pieced) strong.add(owner);
  const soft = owners("soft");
  const others = (own: Set<number>, owner: number): number => own.size - (own.has(owner) ? 1 : 0);
  const counted = found.filter(({ proof, owner, strength }) => {
    if (proof === "alone" || strength === "weak" || pieced.has(owner)) return true;
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
