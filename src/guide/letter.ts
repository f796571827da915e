/** What a letter is filled with. No value that a person typed has a place in it. */
export interface LetterFacts {
  site: string;
  /** When it was seen, already in words. */
  date: string;
  /** When it is written. */
  today: string;
  /** What was seen, one sentence each. */
  seen: readonly string[];
  /** Whom it goes to, where that is known. */
  to?: string;
}

/** A letter's words: paragraphs with `{site}`, `{date}`, `{today}`, `{to}` and `{seen}` in them. */
export interface LetterWords {
  title: string;
  paragraphs: readonly string[];
  /** Stands for what is not known: the person fills it in. */
  blank: string;
}

/**
 * Writes a letter. What is not known is left as a blank to fill in; a paragraph about what was seen is
 * left out where nothing was.
 */
export function writeLetter(
  words: LetterWords,
  { site, date, today, seen, to = "" }: LetterFacts,
): string {
  const values: Record<string, string> = {
    site: site || words.blank,
    date,
    today,
    to: to || words.blank,
    seen: seen.map((sentence) => `- ${sentence}`).join("\n"),
  };
  return words.paragraphs
    .filter((paragraph) => seen.length > 0 || !paragraph.includes("{seen}"))
    .map((paragraph) => paragraph.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all))
    .join("\n\n");
}
