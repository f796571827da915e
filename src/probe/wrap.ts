import {
  apply,
  createWeakMap,
  defineProperty,
  exec,
  getPrototypeOf,
  ownProperty,
  setPrototypeOf,
  sourceOf,
} from "./intrinsics.ts";
import { hideOwnFrames } from "./own-frames.ts";
import { prototypeOf, type Realm } from "./realm.ts";

type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** What stands for an original: calls it, and does what it wants besides. */
export type Stand = (
  original: Callable,
  self: unknown,
  args: unknown[],
  wrapper: Callable,
) => unknown;

/** What is done after a call that did not throw. `called` is the function that was called. */
export type After = (
  self: object,
  args: readonly unknown[],
  result: unknown,
  called: object,
) => void;

/** What a property's descriptor holds the function as. */
export type Part = "value" | "get" | "set";

const originals = createWeakMap<object, Callable>();

/**
 * Puts a wrapper in the place of a function of the browser; what is not there or may not be changed
 * is left alone. To page code the wrapper looks like the original: same flags, name, length,
 * prototype, source text and errors, nothing of its own. It passes on the same `this` and arguments,
 * and returns or throws the same.
 */
export function wrap(owner: object, name: string, part: Part, stand: Stand): void {
  const property = ownProperty(owner, name);
  const original = property?.[part] as Callable | undefined;
  if (property?.configurable !== true || typeof original !== "function") return;
  property[part] = standFor(original, stand);
  defineProperty(owner, name, property);
}

/**
 * Makes a window tell the originals' source text for wrappers, this one included.
 *
 * @returns false where the window does so already: another probe is there, and a second wrapper
 *   would count twice
 */
export function hideSources(realm: Realm): boolean {
  const functions = prototypeOf(realm, "Function");
  const told = functions && ownProperty(functions, "toString")?.value;
  if (typeof told !== "function" || !isBrowserFunction(told)) return false;
  wrap(functions as object, "toString", "value", (original, self, args) =>
    apply(original, originals.get(self as object) ?? self, args),
  );
  return true;
}

/** A stand that calls the original and then, if that did not throw, does something after it. */
export const afterwards =
  (then: After): Stand =>
  (original, self, args, wrapper) => {
    const result = apply(original, self, args);
    try {
      then(self as object, args, result, wrapper);
    } catch {
      // Whatever a page did to make this fail, the page gets what the browser answered.
    }
    return result;
  };

function standFor(original: Callable, stand: Stand): Callable {
  // A method in short form has no `prototype` and is no constructor, as the browser's own.
  const { wrapper } = {
    wrapper(this: unknown, ...args: unknown[]): unknown {
      try {
        return stand(original, this, args, wrapper);
      } catch (error) {
        hideOwnFrames(error);
        throw error;
      }
    },
  };
  copy("length", original, wrapper);
  copy("name", original, wrapper);
  setPrototypeOf(wrapper, getPrototypeOf(original));
  originals.set(wrapper, original);
  return wrapper;
}

function copy(key: "length" | "name", from: object, to: object): void {
  const property = ownProperty(from, key);
  if (property !== undefined) defineProperty(to, key, property);
}

const isBrowserFunction = (candidate: Callable): boolean =>
  exec(/\{\s*\[native code\]\s*\}$/, sourceOf(candidate)) !== null;
