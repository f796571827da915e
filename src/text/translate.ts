import type english from "../../assets/_locales/en/messages.json";

/** One entry of a `messages.json`, in the browsers' own format. */
export interface Message {
  message: string;
  description?: string;
  placeholders?: Readonly<Record<string, { content: string }>>;
}

/** A language's texts: the content of its `messages.json`. */
export type Messages = Readonly<Record<string, Message>>;

/** Names of texts, from the English file: a typo does not compile. */
export type TextKey = keyof typeof english;

/**
 * Puts values into a text.
 *
 * @param messages texts of one language
 * @param key name of the text
 * @param values one for each placeholder of the text, by name; plain text, never markup
 * @throws RangeError where the language lacks the text or a value is missing: tests keep both from happening
 */
export function translate(
  messages: Messages,
  key: TextKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const entry = messages[key];
  if (entry === undefined) throw new RangeError(`no text "${key}"`);
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const value = values[name.toLowerCase()];
    if (value === undefined) throw new RangeError(`text "${key}" needs "${name}"`);
    return value;
  });
}
