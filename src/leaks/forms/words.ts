import { bare, cases, type Form, hashed, judge, plainLetters, spelling, weight } from "./define.ts";

/** Characters of a long text that are enough to know it again. */
const enough = 32;

/** Pieces of a long text, cut between words: recorders send the beginning, or what changed. */
function pieces(value: string): string[] {
  if (value.length <= enough * 1.5) return [];
  const found: string[] = [];
  for (let at = 0; at + enough <= value.length && found.length < 12; ) {
    const to = value.indexOf(" ", at + enough);
    found.push(value.slice(at, to < 0 || to > at + enough * 1.5 ? at + enough : to));
    at += found[found.length - 1]?.length ?? enough;
  }
  return found.map((piece) => piece.trim()).filter((piece) => weight(piece) >= 12);
}

/** Any text: user names, passwords, answers, messages. */
export const words: Form = {
  fits: () => true,

  spell(value, written) {
    const secret = written === "secret";
    const judged = judge(value, written);
    const texts = secret
      ? [value]
      : [...new Set([value, plainLetters(value), value.replace(/\s+/g, " ")])];
    const proof = judged === undefined ? "faint" : judged.proof;
    return {
      spellings: [
        ...texts.flatMap((text) => spelling(text, written, secret ? { exact: true } : {})),
        ...(secret
          ? []
          : pieces(value).map(
              (text) => ({ text, place: "word", proof: "alone", called: "part" }) as const,
            )),
      ],
      hashed: hashed(
        secret ? [value] : [...texts.flatMap(cases), bare(value).toLowerCase()],
        // A hash does not happen by chance, but of a common word it may be anybody's.
        written !== "choice" && weight(value) >= 6 && !/^\d+$/.test(value) ? "alone" : proof,
      ),
    };
  },
};
