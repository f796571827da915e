import { utf8 } from "./bytes.ts";
import { decide } from "./decide.ts";
import type { Keys } from "./keys.ts";
import { close, type Growth, grow, typedAmong } from "./keystrokes.ts";
import { chunks } from "./layers/chunks.ts";
import { match } from "./match.ts";
import { type Found, read } from "./scan.ts";
import type { Budget, Leak, Scan } from "./shapes.ts";
import type { Watch } from "./watch.ts";

/** Found things and bytes of short values that are kept of earlier parts. */
const mostFound = 64;
const mostValues = 2048;
/** The longest part that may be a chunk, and characters of earlier ones that are kept. */
const longestChunk = 600;
const mostRecent = 3000;
/** Parts after which what was found in one counts no more beside other things: fields are sent in turn. */
const longestAgo = 8;

/** Everything that one receiver gets, part by part: what no part holds by itself may be in several. */
export interface Stream {
  /** Reads a part. Gives its leaks, and those that it completes. */
  add(part: string | Uint8Array, budget?: Budget): Scan;
}

/** A text that may be some of what was typed, and nothing else: no name, no address, no list. */
const bare = /^[^=&?:{}[\]"<>]{1,64}$/;
/** Characters of such texts that are kept, and of a value that they make up: words may meet by chance. */
const longestBare = 256;
const mostPieces = 512;
const fewestTyped = 8;
const fewestLetters = 12;

/** Values of parameters and of JSON, short ones. */
const shortValues = /(?:[=:]\s*|[[,]\s*)"?([^"&=:;,{}[\]#\s]{3,64})/g;

const nameOf = ({ owner, encoding }: Pick<Found, "owner" | "encoding">) => `${owner} ${encoding}`;

/** Starts to follow one receiver. */
export function createStream(watch: Watch, now: () => number = () => performance.now()): Stream {
  const { needles } = watch;
  const keys: Keys = new Map();
  const keyed = new Set<number>();
  const growth: Growth = new Map();
  const told = new Set<string>();
  /** What stood in a part by itself; beside its like it looks like a chunk. */
  const whole = new Set<string>();
  let earlier: { found: Found; part: number }[] = [];
  let parts = 0;
  let values = "";
  let recent = "";
  let chunked: ReadonlySet<string> = new Set();
  let pieces = "";

  /** A text that was cut into chunks, each of which came in a part of its own. */
  function joinedChunks(part: string | Uint8Array): Found[] {
    if (part.length > longestChunk) return [];
    const before = recent.length;
    recent = `${recent}\n${typeof part === "string" ? part : new TextDecoder().decode(part)}`;
    recent = recent.slice(-mostRecent);
    if (before === 0) return [];
    const joined = chunks(recent);
    // What was put together before says nothing of this part.
    const fresh = joined.filter((text) => !chunked.has(text));
    chunked = new Set(joined);
    return fresh.flatMap((text) => {
      const reading = read(needles, text, watch.budget, now);
      while (reading.step());
      return reading.found
        .filter((one) => !whole.has(nameOf(one)))
        .map((one) => ({ ...one, encoding: ["chunks", ...one.encoding] }));
    });
  }

  /** Values that were sent as they were typed, some keys at a time, each time written in some way. */
  function joinedPieces(texts: readonly Uint8Array[]): number[] {
    const fresh = texts
      .filter(({ length }) => length <= longestBare)
      .map((text) => new TextDecoder().decode(text))
      .filter((text) => bare.test(text));
    const before = close(pieces);
    pieces = `${pieces}${fresh.join("")}`.toLowerCase().slice(-mostPieces);
    const after = close(pieces);
    return needles.values.flatMap((value, owner) => {
      const typed = close(value);
      const fewest = /[\d@]/.test(typed) ? fewestTyped : fewestLetters;
      const inOne = fresh.some((text) => close(text.toLowerCase()).includes(typed));
      if (typed.length < fewest || inOne || before.includes(typed)) return [];
      return after.includes(typed) ? [owner] : [];
    });
  }

  /** A split value whose pieces came in different parts. */
  function joined(texts: readonly Uint8Array[]): Found[] {
    const found: Found[] = [];
    let fresh = "";
    for (const text of texts.slice(-2)) {
      if (text.length > 4096) continue;
      for (const [, value] of new TextDecoder().decode(text).matchAll(shortValues))
        fresh += `&=${value}`;
    }
    if (values !== "" && fresh !== "") {
      match(needles, utf8(`${values}${fresh}&`), (needle) => {
        // Days and months are too short to be told from other numbers over several requests.
        if (needle.beside === undefined || needle.beside.some(({ length }) => length < 3)) return;
        const { owner, proof, encoding } = needle;
        found.push({ owner, proof, encoding, strength: "certain", source: needle });
      });
    }
    values = `${values}${fresh}`.slice(-mostValues);
    return found;
  }

  /** Values that the keys make up now, and did not before: whatever comes later tells nothing of them. */
  function completed(): number[] {
    const fresh = typedAmong(keys, needles.values).filter((owner) => !keyed.has(owner));
    for (const owner of fresh) keyed.add(owner);
    return fresh;
  }

  return {
    add(part, budget) {
      const reading = read(needles, part, budget ?? watch.budget, now);
      while (reading.step());
      for (const one of reading.found) whole.add(nameOf(one));
      const own = [...reading.found, ...joined(reading.texts), ...joinedChunks(part)];
      for (const [name, pressed] of reading.keys)
        keys.set(name, `${keys.get(name) ?? ""}${pressed}`.slice(-512));
      const typed = [
        ...grow(growth, reading.beginnings),
        ...(reading.keys.size > 0 ? completed() : []),
        ...joinedPieces(reading.texts),
      ];
      for (const owner of new Set(typed)) {
        own.push({ owner, proof: "alone", encoding: ["keystrokes"], strength: "certain" });
      }
      const before = new Set(own.map(nameOf));
      parts++;
      const kept = earlier.filter(
        ({ found, part }) => part > parts - longestAgo && !before.has(nameOf(found)),
      );
      const all = [...kept.map(({ found }) => found), ...own];
      // Of earlier parts only what this one makes count; of this one, everything.
      const name = ({ kind, encoding, strength }: Leak) => `${kind} ${strength} ${encoding}`;
      const ofThis = new Set(
        own.map(
          ({ owner, encoding, strength }) => `${needles.kinds[owner]} ${strength} ${encoding}`,
        ),
      );
      const leaks = decide(needles.kinds, all).filter(
        (leak) => ofThis.has(name(leak)) || !told.has(name(leak)),
      );
      for (const leak of leaks) told.add(name(leak));
      earlier = [...kept, ...own.map((found) => ({ found, part: parts }))].slice(-mostFound);
      return { leaks, complete: reading.complete, opaque: reading.opaque };
    },
  };
}
