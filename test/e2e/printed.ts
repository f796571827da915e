import { inflateSync } from "node:zlib";

type Colour = [red: number, green: number, blue: number];

/** What a browser's PDF shows, as far as a test asks. */
export interface Printed {
  /** Colours in which letters are set, each once. */
  letters: Colour[];
  /** Colours of what fills a fifth of a page or more. */
  grounds: Colour[];
  /** Curves and bands: what pictures are made of. */
  curves: number;
}

/** Points of an A4 sheet. */
const sheet = 595 * 842;

/**
 * Reads how the pages of a PDF are painted. No reader of PDF at large: it knows the few orders that Chromium
 * writes.
 */
export function readPrinted(file: Buffer): Printed {
  const text = file.toString("latin1");
  const printed: Printed = {
    letters: [],
    grounds: [],
    curves: 0,
  };
  const seen = { letters: new Set<string>(), grounds: new Set<string>() };
  const note = (where: "letters" | "grounds", colour: Colour) => {
    if (seen[where].has(String(colour))) return;
    seen[where].add(String(colour));
    printed[where].push(colour);
  };
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === "end") continue;
    const from = index + start.length;
    const orders = unpacked(file.subarray(from, text.indexOf("endstream", from)));
    if (orders !== null && /\bq\b/.test(orders)) paint(orders, note, printed);
  }
  return printed;
}

function unpacked(stream: Buffer): string | null {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return null;
  }
}

/** Follows the colour and the scale through the orders of one page. */
function paint(
  orders: string,
  note: (where: "letters" | "grounds", colour: Colour) => void,
  printed: Printed,
): void {
  let state = { colour: [0, 0, 0] as Colour, scale: 1 };
  const saved: (typeof state)[] = [];
  let area = 0;
  let numbers: number[] = [];
  const last = (count: number) => numbers.slice(-count);
  // Texts in brackets hold no orders.
  for (const token of orders.replace(/<[\da-f]*>|\((?:\\.|[^\\)])*\)/gi, "").split(/\s+/)) {
    const value = Number(token);
    if (token !== "" && !Number.isNaN(value)) {
      numbers.push(value);
      continue;
    }
    if (token === "q") saved.push({ ...state });
    if (token === "Q") state = saved.pop() ?? state;
    if (token === "cm") state.scale *= Math.abs((last(6)[0] ?? 1) * (last(6)[3] ?? 1)) || 1;
    if (token === "rg") state.colour = last(3) as Colour;
    if (token === "g") state.colour = [last(1)[0], last(1)[0], last(1)[0]] as Colour;
    if (token === "c") printed.curves += 1;
    if (token === "re") area = Math.abs((last(2)[0] ?? 0) * (last(2)[1] ?? 0)) * state.scale;
    if (/^f\*?$/.test(token) && area > sheet / 5) note("grounds", state.colour);
    if (/^(?:f\*?|n|S)$/.test(token)) area = 0;
    if (/^\]?T[jJ]$/.test(token)) note("letters", state.colour);
    numbers = [];
  }
}
