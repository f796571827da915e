import * as v from "valibot";

/** What is said, in one language: the shapes of the files in `assets/guide/LANGUAGE/`. */

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const texts = v.pipe(v.array(text), v.minLength(1));

const lesson = v.strictObject({
  title: text,
  /** One paragraph each. */
  text: texts,
  /** The same in other words, for whoever did not get it. */
  again: text,
  /** The one thing to do. */
  do: text,
});

const realCase = v.strictObject({ title: text, text: texts, learn: text });

const law = v.strictObject({
  name: text,
  plain: texts,
  /** What a person may ask for under it. */
  ask: texts,
  /** What an article says, by its number. */
  articles: v.record(v.string(), text),
  /** What readers of the language call a number that is no plain `Art. 5`. */
  refs: v.exactOptional(v.record(v.string(), text)),
  /** Its dates in words, where the data says more than a day. */
  dates: v.exactOptional(
    v.strictObject({ issued: v.exactOptional(text), effective: v.exactOptional(text) }),
  ),
});

const service = v.strictObject({
  name: text,
  basic: text,
  /** What each item of the list asks for, in the order of the data. */
  necessary: v.array(text),
});

const quiz = v.strictObject({
  questions: v.record(v.string(), v.strictObject({ ask: text, options: texts, why: text })),
});

const behaviour = v.strictObject({
  name: text,
  /** What was seen on this page now; missing where no page can show it. */
  phrase: v.exactOptional(text),
  /** Why it is not told on pages, though they may show a part of it. */
  unraised: v.exactOptional(text),
  ordinary: text,
  /** What the rules of a place say about it, without numbers. */
  elsewhere: v.strictObject({ cn: text, eu: text, uk: text, us: text }),
});

const channel = v.strictObject({ name: text, how: text, about: text });

const letter = v.strictObject({
  title: text,
  /** Stands for what the person fills in. */
  blank: text,
  /** With `{site}`, `{date}`, `{today}`, `{to}` and `{seen}` in them. */
  paragraphs: texts,
});

const kind = v.strictObject({ what: text });

const signal = v.strictObject({
  /** How it is done, as one would tell it to a child. */
  how: text,
  /** How sure we can be of it, and what we cannot see. */
  sure: text,
});

/** Names of sources as readers of a language know them, by the name in the data. */
export const sourceNames = v.record(text, text);

/** Shape of each section's files in a language's folder. */
export const textSchemas = {
  lessons: lesson,
  cases: realCase,
  laws: law,
  services: service,
  quiz,
  behaviours: behaviour,
  channels: channel,
  letters: letter,
  kinds: kind,
  signals: signal,
} as const;
