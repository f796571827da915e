import type { OptionShape } from "../kinds/define.ts";

/** Numbers of a list, without its first entry where that only invites to choose. */
function numbers(entries: readonly string[]): number[] | undefined {
  // The last entry tells most lists of words from lists of numbers.
  if (entries.length < 5 || !/\d/.test(entries.at(-1) ?? "")) return undefined;
  const read = entries.map((entry) =>
    /^\s*\d{1,4}\s*(?:年|月|日|년|월|일|ปี)?\s*$/.test(entry)
      ? Number.parseInt(entry, 10)
      : Number.NaN,
  );
  const rest = Number.isNaN(read[0]) ? read.slice(1) : read;
  return rest.length > 0 && rest.every((number) => !Number.isNaN(number)) ? rest : undefined;
}

function shapeOfNumbers(list: readonly number[]): OptionShape | undefined {
  const low = Math.min(...list);
  const high = Math.max(...list);
  const from = list.length > 12 && low === 0 ? 1 : low;
  if (from === 1 && high === 31 && list.length >= 31) return "days";
  if (list.length >= 12 && list.length <= 13 && high === 12 && low <= 1) return "months";
  if (low >= 1880 && high <= 2200) {
    if (high - low >= 40) return "past-years";
    if (list.length >= 5 && low >= 2000 && (list[0] ?? 0) < (list.at(-1) ?? 0))
      return "coming-years";
  }
  return undefined;
}

/**
 * What a list of choices looks like by its numbers: days of a month, months, years long past
 * (births), years to come (cards). Texts and values are both tried.
 */
export function optionShape(
  texts: readonly string[],
  values: readonly string[],
): OptionShape | undefined {
  for (const entries of [texts, values]) {
    const list = numbers(entries);
    const shape = list === undefined ? undefined : shapeOfNumbers(list);
    if (shape !== undefined) return shape;
  }
  return undefined;
}
