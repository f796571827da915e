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

/** Everything that is done after the calls of one function. A list of its own: pages may change arrays. */
interface Chain {
  then: After;
  next: Chain | undefined;
}

const originals = createWeakMap<object, Callable>();
const chains = createWeakMap<object, Chain>();
const thens = createWeakMap<object, After>();

/**
 * Puts a wrapper in the place of a function of the browser; what is not there or may not be changed
 * is left alone. To page code the wrapper looks like the original: same flags, name, length,
 * prototype, source text and errors, nothing of its own. It passes on the same `this` and arguments,
 * and returns or throws the same. What several parts do after one function, one wrapper does.
 */
export function wrap(owner: object, name: string, part: Part, stand: Stand): void {
  const property = ownProperty(owner, name);
  const original = property?.[part] as Callable | undefined;
  if (property?.configurable !== true || typeof original !== "function") return;
  const then = thens.get(stand);
  let chain = chains.get(original);
  if (then !== undefined && chain !== undefined) {
    while (chain.next !== undefined) chain = chain.next;
    chain.next = { then, next: undefined };
    return;
  }
  property[part] = standFor(original, stand, then && { then, next: undefined });
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

/** Makes a window tell the source text of something for what stands for it. */
export const standsFor = (
  stand: object,
  original: Callable | (new (...args: unknown[]) => object),
) => void originals.set(stand, original as Callable);

/** A stand that calls the original and then, if that did not throw, does something after it. */
export function afterwards(then: After): Stand {
  const stand: Stand = (original, self, args) => apply(original, self, args);
  thens.set(stand, then);
  return stand;
}

function standFor(original: Callable, stand: Stand, chain: Chain | undefined): Callable {
  // A method in short form has no `prototype` and is no constructor, as the browser's own.
  const { wrapper } = {
    wrapper(this: unknown, ...args: unknown[]): unknown {
      let result: unknown;
      try {
        result = stand(original, this, args, wrapper);
      } catch (error) {
        hideOwnFrames(error);
        throw error;
      }
      for (let link = chain; link !== undefined; link = link.next) {
        try {
          link.then(this as object, args, result, wrapper);
        } catch {
          // Whatever a page did to make this fail, the page gets what the browser answered.
        }
      }
      return result;
    },
  };
  copy("length", original, wrapper);
  copy("name", original, wrapper);
  setPrototypeOf(wrapper, getPrototypeOf(original));
  originals.set(wrapper, original);
  if (chain !== undefined) chains.set(wrapper, chain);
  return wrapper;
}

function copy(key: "length" | "name", from: object, to: object): void {
  const property = ownProperty(from, key);
  if (property !== undefined) defineProperty(to, key, property);
}

const isBrowserFunction = (candidate: Callable): boolean =>
  exec(/\{\s*\[native code\]\s*\}$/, sourceOf(candidate)) !== null;
