import { type Section, sections } from "../../../src/guide/schema/index.ts";

/** Shelves of the guide that can be opened: the sections with texts of their own, and letters. */
export type Shelf = Exclude<Section, "channels" | "letters"> | "rights";

/** What the address asks for. */
export type Route =
  | { page: "home" }
  | { page: "shelf"; shelf: Shelf }
  | { page: "item"; shelf: Shelf; id: string };

const shelves: readonly string[] = [...sections, "rights"].filter(
  (name) => name !== "channels" && name !== "letters",
);

/** Reads `#learn`, `#learn/lessons`, `#learn/lessons/cookies`; anything else is the guide's first page. */
export function routeOf(hash: string): Route {
  const [, shelf, id] = hash.replace(/^#/, "").split("/");
  if (shelf === undefined || !shelves.includes(shelf)) return { page: "home" };
  // A letter may be about a site, whose name has dots.
  if (id === undefined || !/^[a-z0-9.-]+$/.test(id))
    return { page: "shelf", shelf: shelf as Shelf };
  return { page: "item", shelf: shelf as Shelf, id };
}

/** The address of a place in the guide. */
export const linkTo = (shelf: Shelf, id?: string): string =>
  `#learn/${shelf}${id === undefined ? "" : `/${id}`}`;
