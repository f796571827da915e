import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Language, languages, type Place, places } from "./places.ts";

const sites = join(import.meta.dirname, "sites");

/** What each kind of file is served as. A file of another kind in `sites/` is a mistake. */
const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** A place's files: pages by path and language, everything else by path. */
export interface PlaceFiles {
  readonly pages: ReadonlyMap<string, Readonly<Record<Language, string>>>;
  readonly assets: ReadonlyMap<string, Asset>;
}

/**
 * Reads the whole town into memory. Requests are answered from these maps alone and never touch
 * the disk, so there is no path by which a request could reach another file.
 * Throws when a page is missing in one of the languages.
 */
export function readTown(): Readonly<Record<Place, PlaceFiles>> {
  const everywhere = readAssets(join(sites, "everywhere"));
  const read = (place: Place): PlaceFiles => {
    const folder = join(sites, place);
    return { pages: readPages(folder), assets: new Map([...everywhere, ...readAssets(folder)]) };
  };
  return Object.fromEntries(places.map((place) => [place, read(place)])) as Record<
    Place,
    PlaceFiles
  >;
}

function readAssets(folder: string): [path: string, asset: Asset][] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      const type = contentTypes[extname(name)];
      if (!type) throw new Error(`No content type for ${join(folder, name)}`);
      return [`/${name}`, { type, body: readFileSync(join(folder, name)) }];
    });
}

function readPages(folder: string): PlaceFiles["pages"] {
  const names = new Set(languages.flatMap((language) => readdirSync(join(folder, language))));
  return new Map(
    [...names].map((name) => {
      const texts = languages.map((language) => [
        language,
        readFileSync(join(folder, language, name), "utf8"),
      ]);
      return [pathOf(name), Object.fromEntries(texts) as Record<Language, string>];
    }),
  );
}

/** `index.html` is the place's front door, `checkout.html` is `/checkout`. */
function pathOf(name: string): string {
  const page = name.replace(/\.html$/, "");
  return page === "index" ? "/" : `/${page}`;
}
