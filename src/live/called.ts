/**
 * Digests with a name: `em=3a7b…`, `"hashed_email": "9f86…"`. Nobody can tell by looking what went into a
 * digest under an unknown key, but programs say by its name what it is of.
 */

/** A digest that stands in something sent, and what it is called. */
export interface CalledDigest {
  /** Small letters alone, without words that say whose it is or that it is hashed. */
  name: string;
  digest: string;
}

/** Most characters of a part that are looked through, and most pairs that are found in it. */
const mostText = 65_536;
const mostPairs = 40;

/** A name and what looks like a digest, in a query, a form or JSON; and in a path. */
const pairs = [
  /([A-Za-z][A-Za-z0-9_.\-[\]]{0,40})["']?\s{0,2}[=:]\s{0,2}["']?([A-Za-z0-9+/_-]{22,128}={0,2})(?![A-Za-z0-9+/_=-])/g,
  /\/([A-Za-z][A-Za-z0-9_-]{0,40})\/([A-Za-z0-9_-]{22,128})(?![A-Za-z0-9+_=-])/g,
];

/** Words around a name that say whose it is, or that it was hashed. */
const around =
  /^(?:ud|udff|userdata|user|customer|contact|lead|visitor|member|subscriber|billing|primary|hashed|encrypted|enc|sha\d*|md5)+|(?:hash|hashed|sha\d*|md5|hmac|digest|address|encrypted|enc|lower|normalized)+$/g;

/** Lengths of digests in hexadecimal and in base64, without what fills it up. */
const inHex: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);
const inBase64: ReadonlySet<number> = new Set([22, 27, 38, 43, 64, 86]);

/** Finds digests that are called something, in a text as it was sent. Pure. */
export function calledDigests(text: string): CalledDigest[] {
  const found = new Map<string, CalledDigest>();
  for (const face of faces(text.slice(0, mostText))) {
    for (const [, called = "", digest = ""] of pairs.flatMap((pair) => [...face.matchAll(pair)])) {
      if (found.size >= mostPairs) break;
      const name = bare(called);
      if (name !== "" && isDigest(digest)) found.set(`${name} ${digest}`, { name, digest });
    }
  }
  return [...found.values()];
}

/** A text and what it is without the writing of addresses, which forms use once and trackers twice. */
function faces(text: string): Set<string> {
  const all = new Set([text]);
  let last = text;
  for (let turn = 0; turn < 2 && last.includes("%"); turn += 1) {
    last = last.replace(/%[0-7][0-9a-f]/gi, (sign) =>
      String.fromCharCode(Number.parseInt(sign.slice(1), 16)),
    );
    all.add(last);
  }
  return all;
}

/** A name of two parts (`ud[em]`, `user.email`) is called by its last. */
function bare(called: string): string {
  const last =
    called
      .split(/[.[\]]+/)
      .filter(Boolean)
      .at(-1) ?? "";
  const name = last.replace(/[^a-z0-9]/gi, "").toLowerCase();
  return name.replace(around, "") || name;
}

function isDigest(text: string): boolean {
  const plain = text.replace(/=+$/, "");
  const kinds = new Set(plain).size;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(plain))
    return inHex.has(plain.length) && /\d/.test(plain) && /[a-f]/i.test(plain) && kinds > 7;
  const isMixed = /[a-z]/.test(plain) && /[A-Z]/.test(plain) && /\d/.test(plain);
  return isMixed && inBase64.has(plain.length) && kinds > 13;
}
