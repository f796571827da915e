import { ownProperty, uncurry } from "./intrinsics.ts";

/** One window, as the holder of its globals. */
export type Realm = Window & typeof globalThis;

/** The prototype of one of a window's interfaces; undefined where it has none of that name. */
export function prototypeOf(realm: Realm, name: string): object | undefined {
  const found = ownProperty(realm, name)?.value;
  return typeof found === "function" ? found.prototype : undefined;
}

/** Makes what reads a property of an interface, by the browser's own getter; undefined where there is none. */
export function getter(
  realm: Realm,
  on: string,
  name: string,
): ((self: unknown) => unknown) | undefined {
  const get = ownProperty(prototypeOf(realm, on) ?? {}, name)?.get;
  return get && uncurry(get as (this: unknown) => unknown);
}

/** Makes what calls a method of an interface, the browser's own; undefined where there is none. */
export function method<Result>(
  realm: Realm,
  on: string,
  name: string,
): ((self: unknown, ...args: readonly unknown[]) => Result) | undefined {
  const found = ownProperty(prototypeOf(realm, on) ?? {}, name)?.value;
  return typeof found === "function" ? uncurry(found) : undefined;
}
