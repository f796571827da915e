import { bare, type Form, hashed, judge } from "./define.ts";

/** Groups in which card numbers are printed (ISO/IEC 7812 lengths). */
function cardGroups(digits: string): string[] {
  if (digits.length === 15) return [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)];
  return digits.match(/\d{1,4}/g) ?? [];
}

/** Numbers and codes of documents, cards and accounts: with and without what stands between their groups. */
export const number: Form = {
  fits: (value, written) =>
    written !== "secret" &&
    !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(value) &&
    /\d{3}/.test(value) &&
    bare(value).length >= 5 &&
    /^[\p{L}\d\s.\-/#()]+$/u.test(value),

  spell(value, written) {
    const plain = bare(value);
    const digits = /^\d+$/.test(plain);
    const judged = judge(plain, written);
    if (judged === undefined) return { spellings: [], hashed: [] };
    const groups =
      digits && plain.length >= 13 && plain.length <= 19
        ? cardGroups(plain)
        : (value.match(/[\p{L}\d]+/gu) ?? []);
    const [anchor = "", ...others] = groups;
    return {
      spellings: [
        {
          text: plain,
          ...judged,
          ...(digits && plain.length >= 8 ? { digits: true as const } : {}),
        },
        ...(value === plain ? [] : [{ text: value, ...judged }]),
        ...(digits && plain.length === 9
          ? [{ text: `${plain.slice(0, 3)}-${plain.slice(3, 5)}-${plain.slice(5)}`, ...judged }]
          : []),
        ...(groups.length > 1 && plain.length >= 8 && anchor.length >= 2
          ? [
              {
                text: anchor,
                place: "value" as const,
                proof: "alone" as const,
                beside: others,
                called: "split",
              },
            ]
          : []),
      ],
      hashed: hashed(
        [
          plain,
          value,
          plain.toLowerCase(),
          plain.toUpperCase(),
          value.toLowerCase(),
          groups.join(" "),
          groups.join("-"),
        ],
        plain.length < 6 ? "soft" : judged.proof,
      ),
    };
  },
};
