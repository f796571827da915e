import { bare, cases, type Form, hashed, plainLetters, spelling, weight } from "./define.ts";

const han = /^[\p{Script=Han}·]{2,8}$/u;
/** Chinese surnames of two characters. */
const twoCharacters = new Set(
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 百里 南宫 独孤 歐陽 司馬 諸葛 東方 尉遲 公孫 獨孤".split(
    " ",
  ),
);

/** Given names and family name, as far as the way of writing tells. */
function parts(value: string): string[] {
  if (han.test(value)) {
    const surname = twoCharacters.has(value.slice(0, 2)) && value.length > 2 ? 2 : 1;
    return [value.slice(surname), value.slice(0, surname)];
  }
  const comma = value.match(/^(.+?),\s*(.+)$/);
  const words = (comma ? `${comma[2]} ${comma[1]}` : value).split(/\s+/).filter(Boolean);
  return words.length > 1 ? [words[0] as string, words[words.length - 1] as string] : words;
}

/** People's names: whole, turned round, joined, without punctuation, first and last in parameters of their own. */
export const name: Form = {
  fits: (_, written) => written === "name",

  spell(value, written) {
    const [first = "", last] = parts(value);
    const words = value.split(/[\s,]+/).filter(Boolean);
    const whole = new Set<string>();
    const joined = new Set<string>();
    for (const text of new Set([value, plainLetters(value)])) {
      whole.add(text);
      joined.add(bare(text));
    }
    if (last !== undefined) {
      for (const [a, b] of [
        [first, last],
        [last, first],
      ] as const) {
        for (const between of han.test(value) ? [""] : [" ", ".", "-", ", ", ","]) {
          whole.add(`${a}${between}${b}`);
        }
        joined.add(`${bare(a)}${bare(b)}`);
      }
      if (words.length > 2) whole.add([...words.slice(-1), ...words.slice(0, -1)].join(" "));
    }
    const texts = [...new Set([...whole, ...joined])];
    const split =
      last === undefined
        ? []
        : [first, last].map((anchor, index) => ({
            text: anchor,
            place: "value" as const,
            proof: "alone" as const,
            beside: [index === 0 ? last : first],
            called: "split",
          }));
    const enough = (text: string) => weight(text) >= 6;
    return {
      spellings: [
        // A whole name of two words and more is somebody.
        ...texts.flatMap((text) =>
          /[\s,.-]/.test(text) && enough(text)
            ? [{ text, place: "word" as const, proof: "alone" as const }]
            : spelling(text, last === undefined || han.test(text) ? written : "words"),
        ),
        ...split.filter(({ text, beside }) => weight(text) + weight(beside[0] ?? "") >= 5),
        ...(last === undefined
          ? []
          : [first, last].flatMap((text) =>
              spelling(text, "name", { proof: "soft", place: "value", called: "part" }),
            )),
      ],
      hashed: [
        ...hashed(
          [...texts.flatMap((text) => [text.toLowerCase()]), ...cases(value)],
          last === undefined && !enough(value) ? "soft" : "alone",
        ),
        ...hashed(
          (last === undefined ? [] : [first, last]).flatMap((text) => [text.toLowerCase(), text]),
          "soft",
        ),
      ],
    };
  },
};
