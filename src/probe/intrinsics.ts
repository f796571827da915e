/**
 * The language's own functions as they were when this file was loaded, before any page script.
 * The probe lives among page code, which may redefine whatever is looked up later. So the code of
 * this folder that runs in the page:
 * - calls no methods of arrays, maps, strings, patterns or functions, but what is captured here;
 * - does without `for…of`, spread and array destructuring: pages redefine iterators; appends to no
 *   array: pages may put setters on `Array.prototype`;
 * - reads page objects through captured getters alone.
 */
export const { apply, defineProperty, deleteProperty, getPrototypeOf, has, setPrototypeOf } =
  Reflect;
export const { create } = Object;
export const { stringify } = JSON;
export const { now } = Date;

/** Makes `method(self, ...args)` out of `self.method(...args)`, whatever is redefined later. */
export const uncurry: <Self, Args extends readonly unknown[], Result>(
  method: (this: Self, ...args: Args) => Result,
) => (self: Self, ...args: Args) => Result = Function.prototype.bind.bind(
  Function.prototype.call,
) as never;

export const exec = uncurry(RegExp.prototype.exec);
export const slice = uncurry(String.prototype.slice);
export const indexOf = uncurry(String.prototype.indexOf);
export const sourceOf = uncurry(Function.prototype.toString);

const { getOwnPropertyDescriptor } = Reflect;

/** An own property's descriptor that inherits nothing: pages may add to `Object.prototype`. */
export function ownProperty(object: object, key: PropertyKey): PropertyDescriptor | undefined {
  const descriptor = getOwnPropertyDescriptor(object, key);
  if (descriptor !== undefined) setPrototypeOf(descriptor, null);
  return descriptor;
}

const WeakMapNow = WeakMap;
const { get: weakGet, set: weakSet } = WeakMap.prototype;

/** A weak map that carries its own methods. */
export function createWeakMap<Key extends object, Value>(): Pick<
  WeakMap<Key, Value>,
  "get" | "set"
> {
  const map = new WeakMapNow<Key, Value>();
  map.get = weakGet;
  map.set = weakSet;
  return map;
}
