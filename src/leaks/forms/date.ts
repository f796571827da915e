import type { Spelling } from "../shapes.ts";
import { type Form, hashed } from "./define.ts";

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** New Year's Day is what programs fill in where nobody said a day. */
const isDefault = ({ month, day }: Day): boolean => month === 1 && day === 1;

interface Day {
  year: number;
  month: number;
  day: number;
}

/** The days that a text may mean: `04/12/1990` means two. */
function readings(value: string): Day[] {
  const found: Day[] = [];
  const add = (year: string | undefined, month: number, day: string | undefined) => {
    const read = { year: Number(year), month, day: Number(day) };
    const real = new Date(Date.UTC(read.year, month - 1, read.day));
    if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== read.day) return;
    if (read.year >= 1880 && read.year <= 2100) found.push(read);
  };
  const yearFirst =
    value.match(/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/) ??
    value.match(/^(\d{4})(\d\d)(\d\d)$/);
  if (yearFirst) add(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const yearLast = value.match(/^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/);
  if (yearLast) {
    add(yearLast[3], Number(yearLast[1]), yearLast[2]);
    if (yearLast[1] !== yearLast[2]) add(yearLast[3], Number(yearLast[2]), yearLast[1]);
    // With dots, the day comes first.
    if (value.includes(".")) found.reverse();
  }
  const named =
    value.match(/^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u) ??
    value.match(/^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u);
  if (named) {
    const [word, day] = /^\d/.test(named[1] ?? "") ? [named[2], named[1]] : [named[1], named[2]];
    const month = months.findIndex((name) => name.startsWith((word ?? "").toLowerCase()));
    if (month >= 0) add(named[3], month + 1, day);
  }
  return found;
}

/** Days of birth: each order of year, month and day, with and without zeros and signs, and as three parameters. */
export const date: Form = {
  fits: (value) => readings(value).length > 0,

  spell(value) {
    const spellings: Spelling[] = [];
    const texts: string[] = [];
    const short: string[] = [];
    for (const read of readings(value)) {
      const { year, month, day } = read;
      const proof = isDefault(read) ? "faint" : "alone";
      const [y, m, d] = [
        String(year),
        String(month).padStart(2, "0"),
        String(day).padStart(2, "0"),
      ];
      const orders = [
        [y, m, d],
        [m, d, y],
        [d, m, y],
      ];
      for (const order of orders) {
        const compact = order.join("");
        // Eight digits that read as a date are a value of their own or nothing.
        spellings.push({ text: compact, place: "value", proof });
        for (const sign of ["-", "/", ".", " "]) {
          const text = order.join(sign);
          spellings.push({ text, place: "word", proof });
          const loose = order.map((part) => part.replace(/^0/, "")).join(sign);
          if (loose !== text) spellings.push({ text: loose, place: "word", proof });
          if (sign !== " ") texts.push(text);
        }
        texts.push(compact);
        short.push(
          order.map((part) => part.slice(-2)).join(""),
          order.map((part) => part.slice(-2)).join("/"),
        );
      }
      const name = months[month - 1] as string;
      for (const text of [
        `${y}年${month}月${day}日`,
        `${y}年${m}月${d}日`,
        `${name} ${day}, ${y}`,
        `${day} ${name} ${y}`,
        `${name.slice(0, 3)} ${day}, ${y}`,
        `${day} ${name.slice(0, 3)} ${y}`,
        `${name.slice(0, 3)} ${d} ${y}`,
        `${d}-${name.slice(0, 3)}-${y}`,
        // As a date becomes a text in scripts and in servers' formats.
        ...["", "Z", ".000Z"].map((zone) => `${y}-${m}-${d}T00:00:00${zone}`),
      ]) {
        spellings.push({ text, place: "word", proof });
      }
      const time = Date.UTC(year, month - 1, day);
      for (const text of [String(time), String(time / 1000)]) {
        if (text.length >= 9) spellings.push({ text, place: "value", proof: "soft" });
      }
      if (isDefault(read)) continue;
      for (const [a, b] of [
        [String(month), String(day)],
        [m, d],
        [name, String(day)],
        [name.slice(0, 3), String(day)],
      ] as const) {
        spellings.push({
          text: y,
          place: "value",
          proof: "alone",
          beside: [a, b],
          called: "split",
        });
      }
    }
    for (const text of short) spellings.push({ text, place: "value", proof: "faint" });
    // Ad platforms take the compact form with the year first.
    texts.sort((a, b) => Number(/^(?:19|20)\d{6}$/.test(b)) - Number(/^(?:19|20)\d{6}$/.test(a)));
    return { spellings, hashed: [...hashed(texts), ...hashed(short, "soft")] };
  },
};
