import type { KindId } from "../kinds/index.ts";
import type { TypedValue } from "../messages/line.ts";
import { lineLimits } from "../messages/line-limits.ts";

/** What the person has typed on this page, by field. Lives in memory, as long as the frame does. */
export interface Typed {
  /** The person typed into or chose in a field of a known kind. `done`: the field was left or chosen. */
  touched(element: Element, kind: KindId, done: boolean): void;
  /** Everything that is to be looked for, the newest last. */
  values(): TypedValue[];
  /** Did the person type into this field, or into the form that it is? The kinds of what stands there. */
  kindsIn(element: Element): KindId[];
  /** Kinds whose values stand in a text, as typed or as programs write them before they hash them. */
  kindsOf(text: string): KindId[];
  /** The field of one of these kinds that was changed last and still shows; null where there is none. */
  fieldOf(kinds: readonly KindId[]): HTMLElement | null;
  /** When a value was last changed; 0 where there is none. */
  readonly changedAt: number;
}

interface Field {
  kind: KindId;
  form: Element | null;
  now: string;
  at: number;
  /** What stood there before, when the person had left the field: it may be sent all the same. */
  before: string[];
}

/** Most fields of a frame whose values are looked for: a table of thousands is no form. */
const mostFields = 60;
/** Values that a field held before and that are still looked for. */
const mostBefore = 2;
/** Parts of one answer (groups of a card's digits, a day and a month) are at most this long. */
const longestPart = 40;
const mostParts = 6;

/**
 * Reads the values of fields that the person touched. What a page filled in itself is not among them, and
 * neither are words that the page showed before: they would be found in everything that is sent. Numbers and
 * addresses that it showed are marked.
 *
 * @param shownBefore does the page's own text hold these words?
 * @param clock ms since epoch
 */
export function createTyped(shownBefore: (words: string) => boolean, clock: () => number): Typed {
  const fields = new Map<Element, Field>();

  return {
    touched(element, kind, done) {
      let field = fields.get(element);
      if (field === undefined) {
        if (fields.size >= mostFields) return;
        field = { kind, form: formOf(element), now: "", at: 0, before: [] };
        fields.set(element, field);
      }
      const value = contentOf(element);
      if (value === field.now) {
        if (done) keep(field);
        return;
      }
      // A page empties its form when it has sent it.
      if (value === "") keep(field);
      field.kind = kind;
      field.now = value;
      field.at = clock();
      if (done) keep(field);
    },
    values() {
      const all = [...fields.values()].flatMap((field) => [
        ...field.before.map((value) => ({ kind: field.kind, value, at: field.at })),
        { kind: field.kind, value: field.now, at: field.at },
      ]);
      const found = new Map<string, TypedValue>();
      for (const one of [...all, ...joined([...fields.values()])]) {
        const value = one.value.trim();
        if (value.length < 2 || value.length > lineLimits.value) continue;
        const shown = shownBefore(value);
        if (shown && isPlainWords(value)) continue;
        found.set(`${one.kind} ${value}`, { ...one, value, ...(shown ? { shown } : {}) });
      }
      return [...found.values()].slice(-lineLimits.values);
    },
    kindsIn(element) {
      const field = fields.get(element);
      if (field !== undefined) return field.now === "" ? [] : [field.kind];
      const inside = [...fields].filter(
        ([one, { form, now }]) => now !== "" && (form === element || element.contains(one)),
      );
      return [...new Set(inside.map(([, { kind }]) => kind))];
    },
    kindsOf(text) {
      const held = bare(text);
      const digits = text.replace(/\D/g, "");
      const inside = [...fields.values()].filter(({ now }) => {
        const value = bare(now);
        const number = now.replace(/\D/g, "");
        const isNumber = number.length >= 7 && number.length >= value.length - 1;
        return (value.length >= 5 && held.includes(value)) || (isNumber && digits.includes(number));
      });
      return [...new Set(inside.map(({ kind }) => kind))];
    },
    fieldOf(kinds) {
      const fitting = [...fields].filter(
        ([element, { kind }]) => kinds.includes(kind) && element.getClientRects().length > 0,
      );
      const [newest] = fitting.sort(([, a], [, b]) => b.at - a.at);
      return (newest?.[0] as HTMLElement | undefined) ?? null;
    },
    get changedAt() {
      return Math.max(0, ...[...fields.values()].map(({ at }) => at));
    },
  };
}

function keep(field: Field): void {
  if (field.now === "" || field.before.includes(field.now)) return;
  field.before = [...field.before, field.now].slice(-mostBefore);
}

/** Answers that are typed in several boxes, put together as whoever sends them would. */
function joined(fields: readonly Field[]): TypedValue[] {
  const groups = new Map<string, Field[]>();
  const forms: (Element | null)[] = [];
  for (const field of fields) {
    if (field.now === "" || field.now.length > longestPart) continue;
    if (!forms.includes(field.form)) forms.push(field.form);
    const key = `${field.kind} ${forms.indexOf(field.form)}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.length <= mostParts)
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const at = Math.max(...group.map((field) => field.at));
      const parts = group.map(({ now }) => now);
      const glue = parts.every((part) => /^[\d\s+-]+$/.test(part)) ? ["", "-"] : [" "];
      return glue.map((between) => ({ kind: first.kind, value: parts.join(between), at }));
    });
}

/** Words alone, as any page may hold them: no address for letters, no number. */
const isPlainWords = (value: string): boolean =>
  !value.includes("@") && (value.match(/\d/g) ?? []).length < 4;

/** Without what programs take out before they hash: white space, capitals. */
const bare = (text: string): string => text.replace(/\s/g, "").toLowerCase();

const formOf = (element: Element): Element | null =>
  (element as HTMLInputElement).form ?? element.closest("form");

/** What stands in a field; of a choice, the words that the person chose. */
function contentOf(element: Element): string {
  const tag = element.localName;
  if (tag === "select") {
    const { selectedOptions } = element as HTMLSelectElement;
    return Array.from(selectedOptions, ({ text }) => text).join(" ");
  }
  if (tag === "textarea") return (element as HTMLTextAreaElement).value;
  if (tag !== "input") return element.textContent ?? "";
  const input = element as HTMLInputElement;
  if (input.type === "file") return Array.from(input.files ?? [], ({ name }) => name).join(" ");
  if (input.type === "checkbox" || input.type === "radio") return input.checked ? input.value : "";
  return input.value;
}
