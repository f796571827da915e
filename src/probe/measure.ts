import { create, ownProperty, uncurry } from "./intrinsics.ts";
import { prototypeOf, type Realm } from "./realm.ts";
import type { Measure } from "./taps.ts";

/** The size of one call; a size up to `known` may come back smaller than it is. */
export type Measured = (
  self: object,
  args: readonly unknown[],
  result: unknown,
  known: number,
) => number;

/** Longest text whose characters are told apart. */
const longest = 200;

/**
 * Makes what measures the calls of an interface's methods.
 *
 * @param owner the interface's prototype, for measures of `this`
 */
export function measureOf(measure: Measure, realm: Realm, owner: object): Measured {
  if (measure === "characters")
    return (_self, args, _result, known) => differentCharacters(args[0], known);
  if (measure === "area-of-this") {
    const area = areaBy(owner);
    return (self) => area(self);
  }
  if (measure === "area-of-result") {
    const area = areaBy(prototypeOf(realm, "ImageData"));
    return (_self, _args, result) => area(result);
  }
  return () => 0;
}

/** Makes what tells the pixels of anything with a width and a height, by the browser's own getters. */
function areaBy(prototype: object | undefined): (sized: unknown) => number {
  const width = prototype && ownProperty(prototype, "width")?.get;
  const height = prototype && ownProperty(prototype, "height")?.get;
  if (width === undefined || height === undefined) return () => 0;
  const widthOf: (sized: unknown) => number = uncurry(width);
  const heightOf: (sized: unknown) => number = uncurry(height);
  return (sized) => widthOf(sized) * heightOf(sized);
}

/**
 * How many different characters a text has. What only joins or changes the character before it
 * (zero width joiner, variation selectors, tags of flags) is none: one emoji may be ten code points.
 *
 * @param known texts that cannot have more than this many are not looked at
 */
export function differentCharacters(text: unknown, known = 0): number {
  if (typeof text !== "string" || text.length <= known) return 0;
  const seen: Record<string, true> = create(null);
  let found = 0;
  for (let at = 0; at < text.length && at < longest; at += 1) {
    let character = text[at] as string;
    if (character === "\u200d" || (character >= "\ufe00" && character <= "\ufe0f")) continue;
    if (character >= "\ud800" && character <= "\udbff") {
      at += 1;
      // Tags (U+E0000 to U+E007F) begin with this half.
      if (character === "\udb40") continue;
      character += text[at] ?? "";
    }
    if (seen[character]) continue;
    seen[character] = true;
    found += 1;
  }
  return found;
}
