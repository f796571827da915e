import { createWeakMap, defineProperty, ownProperty, setPrototypeOf } from "./intrinsics.ts";
import type { Kit } from "./kit.ts";
import { hideOwnFrames } from "./own-frames.ts";
import type { Realm } from "./realm.ts";
import { standsFor } from "./wrap.ts";

/** Most characters and pieces of a Blob that are remembered. */
const mostText = 65_536;
const mostPieces = 40;

const { construct } = Reflect;
const { isArray } = Array;
const ProxyNow = Proxy;

/** Texts of Blobs, by Blob. */
const texts = createWeakMap<object, string>();

/**
 * The text that a Blob was made of, if it was made of texts alone while somebody typed. Reading it from the
 * Blob takes time, which a page that is being left does not have.
 */
export const textOfBlob = (blob: object): string | undefined => texts.get(blob);

/** Remembers what Blobs are made of. To page code the constructor looks as it did. */
export function rememberBlobs(realm: Realm, kit: Kit): void {
  const property = ownProperty(realm, "Blob");
  const original = property?.value as (new (...args: unknown[]) => object) | undefined;
  if (property?.configurable !== true || typeof original !== "function") return;
  const handler = {
    construct(target: typeof original, args: unknown[], asked: object): object {
      let blob: object;
      try {
        blob = construct(target, args, (asked === stand ? target : asked) as typeof original);
      } catch (error) {
        hideOwnFrames(error);
        throw error;
      }
      if (kit.following) note(blob, args[0]);
      return blob;
    },
  };
  // What a page puts on the prototype of all objects is no trap of ours.
  setPrototypeOf(handler, null);
  const stand: typeof original = new ProxyNow(original, handler);
  standsFor(stand, original);
  property.value = stand;
  defineProperty(realm, "Blob", property);
  const made = ownProperty(original.prototype as object, "constructor");
  if (made !== undefined) {
    made.value = stand;
    defineProperty(original.prototype as object, "constructor", made);
  }
  const file: unknown = ownProperty(realm, "File")?.value;
  if (typeof file === "function") setPrototypeOf(file, stand);
}

/** Looks at the pieces without calling any code of the page's. */
function note(blob: object, pieces: unknown): void {
  if (!isArray(pieces)) return;
  const count: number = ownProperty(pieces, "length")?.value;
  let text = "";
  for (let at = 0; at < count; at += 1) {
    const piece: unknown = ownProperty(pieces, at)?.value;
    if (typeof piece !== "string" || at >= mostPieces) return;
    text += piece;
    if (text.length > mostText) return;
  }
  if (text !== "") texts.set(blob, text);
}
