import { type Language, languages, type Place, places } from "./places.ts";

/** What a request asks for, read from its host, address and headers. */
export interface Visit {
  readonly place: Place;
  /** Decoded path, always starting with a slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly language: Language;
  /** The version of the page that shares nothing and asks for nothing needless. */
  readonly careful: boolean;
  /** The port as the visitor wrote it: "" or ":8600". Links to other places repeat it. */
  readonly port: string;
}

const hostShape = /^(?:(?<place>[a-z]+)\.)?localhost(?<port>:\d{1,5})?$/;

/**
 * Reads a request's `Host` and address.
 * Returns undefined for a host that is not in this town, or an address that cannot be decoded.
 */
export function readVisit(
  host: string,
  address: string,
  acceptLanguage: string | undefined,
): Visit | undefined {
  const parts = hostShape.exec(host.toLowerCase())?.groups;
  if (!parts || !address.startsWith("/")) return undefined;
  const place = places.find((name) => name === (parts.place ?? "town"));
  if (!place) return undefined;
  const cut = address.indexOf("?");
  const query = new URLSearchParams(cut < 0 ? "" : address.slice(cut + 1));
  const path = decoded(cut < 0 ? address : address.slice(0, cut));
  if (path === undefined) return undefined;
  const asked = query.get("lang");
  return {
    place,
    path,
    query,
    language: (asked && languageOf(asked)) || preferred(acceptLanguage),
    careful: query.get("careful") === "1",
    port: parts.port ?? "",
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Our language for a language tag ("zh-TW", "zh_CN", "EN"), if there is one. */
function languageOf(tag: string): Language | undefined {
  const first = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.split("_")[0] === first);
}

/** The best of our languages for an `Accept-Language` header; English when none fits. */
function preferred(header = ""): Language {
  const ranked = header
    .split(",")
    .map((part) => {
      const [tag = "", ...settings] = part.trim().split(";");
      const quality = settings.find((setting) => setting.trim().startsWith("q="));
      return { language: languageOf(tag), weight: Number(quality?.trim().slice(2) ?? 1) };
    })
    .filter(({ language, weight }) => language && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.language ?? "en";
}
