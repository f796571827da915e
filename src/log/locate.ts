/** A token of JSON: a string, a mark, or a word (number, true, null). */
const token = /"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** An object or list that the reading is inside of, and where in it. */
interface Inside {
  isList: boolean;
  at: string | number | undefined;
}

/**
 * The line on which a part of a JSON document begins, or where that part is missing, the nearest part
 * around it.
 *
 * @param json a well-formed document
 * @param path keys and indexes from the outermost inwards
 * @returns line number, the first being 1
 */
export function lineOf(json: string, path: readonly (string | number)[]): number {
  const inside: Inside[] = [];
  let found = { depth: -1, offset: 0 };
  let isKey = false;

  for (const { 0: text, index } of json.matchAll(token)) {
    const top = inside.at(-1);
    if (isKey && top !== undefined && text.startsWith('"')) {
      top.at = JSON.parse(text) as string;
      isKey = false;
    } else if (text === ",") {
      if (top?.isList) top.at = (top.at as number) + 1;
      else isKey = true;
    } else if (text === "}" || text === "]") {
      inside.pop();
      isKey = false;
    } else if (text !== ":") {
      const depth = inside.length;
      const isOnPath = inside.every(({ at }, level) => at === path[level]);
      if (isOnPath && depth > found.depth) found = { depth, offset: index };
      if (text === "{" || text === "[") {
        inside.push(text === "[" ? { isList: true, at: 0 } : { isList: false, at: undefined });
        isKey = text === "{";
      }
      if (found.depth === path.length) break;
    }
  }
  return lineAt(json, found.offset);
}

const scalar =
  /"(?:[^"\\\t\r\n]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;

/**
 * The line on which a text stops being JSON. Engines tell it each in their own words, or not at all.
 *
 * @param text no well-formed document
 * @returns line number, the first being 1
 */
export function brokenLine(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    for (const one of [/\s*/y, pattern]) {
      one.lastIndex = at;
      if (!one.test(text)) return false;
      at = one.lastIndex;
    }
    return true;
  };
  const need = (pattern: RegExp): void => {
    if (!take(pattern)) throw new SyntaxError();
  };
  const value = (): void => {
    if (take(/\{/y)) {
      if (take(/\}/y)) return;
      do {
        need(/(?=")/y);
        need(scalar);
        need(/:/y);
        value();
      } while (take(/,/y));
      need(/\}/y);
    } else if (take(/\[/y)) {
      if (take(/\]/y)) return;
      do value();
      while (take(/,/y));
      need(/\]/y);
    } else need(scalar);
  };
  try {
    value();
    need(/$/y);
  } catch {
    // Here it is, or nested too deep to read on.
  }
  return lineAt(text, at);
}

/** The line of a place in a text, the first being 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
