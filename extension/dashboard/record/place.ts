import { type ReadonlySignal, signal } from "@preact/signals";

/** Where in the dashboard one is: what the hash says. */
export interface Place {
  /** The part of the page: `record`, `site`, `company`, `learn`, or an id of a section of the settings. */
  part: string;
  /** What it is about; empty where it is about nothing. */
  name: string;
}

/** The hash of a place: `#site=shop.example`. */
export const hashOf = (part: string, name = ""): string =>
  name === "" ? `#${part}` : `#${part}=${encodeURIComponent(name)}`;

/** The place that a hash names; the record where it names none. */
export function placeOf(hash: string): Place {
  const [, part = "", name = ""] = /^#([\w-]*)=?(.*)$/.exec(hash) ?? [];
  try {
    return { part: part || "record", name: decodeURIComponent(name) };
  } catch {
    // Somebody wrote it by hand.
    return { part: "record", name: "" };
  }
}

/** Follows the address of the page. */
export function followPlace(): ReadonlySignal<Place> {
  const place = signal(placeOf(location.hash));
  addEventListener("hashchange", () => {
    place.value = placeOf(location.hash);
  });
  return place;
}
