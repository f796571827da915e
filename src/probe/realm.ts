import { ownProperty } from "./intrinsics.ts";

/** One window, as the holder of its globals. */
export type Realm = Window & typeof globalThis;

/** The prototype of one of a window's interfaces; undefined where it has none of that name. */
export function prototypeOf(realm: Realm, name: string): object | undefined {
  const found = ownProperty(realm, name)?.value;
  return typeof found === "function" ? found.prototype : undefined;
}
