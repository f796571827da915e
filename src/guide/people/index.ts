import type { KindId } from "../../kinds/index.ts";
import { alex } from "./alex.ts";
import { amina } from "./amina.ts";
import { choiceFor, type Option } from "./choice.ts";
import { lihua } from "./lihua.ts";
import type { MadeUp, Person } from "./made-up.ts";
import { type PersonId, personIds } from "./names.ts";
import { zhangming } from "./zhangming.ts";

export { type PersonId, personIds };

/** Everybody made up, by id. */
export const people: Readonly<Record<PersonId, Person>> = { alex, lihua, amina, zhangming };

/** What stands on the page to be filled in. */
export interface FillControl {
  /** `type` of an input, else `select`, `textarea` or `editable`. */
  type: string;
  /** The choices of a select. */
  options: readonly Option[];
}

/**
 * What a made-up person types or chooses where a page asks for a kind.
 *
 * @returns the text to type, the value of the option to choose, `"on"` for what is ticked,
 * or null where nothing fits (files, kinds without an answer)
 */
export function valueFor(person: PersonId, kind: KindId, control: FillControl): string | null {
  const answer = people[person][kind];
  if (answer === undefined) return null;
  const write = writers.get(control.type);
  return write === undefined ? answer.text : write(answer, control.options);
}

type Writer = (answer: MadeUp, options: readonly Option[]) => string | null;

const ticked: Writer = () => "on";
const nothing: Writer = () => null;

/** The controls that do not take the text as it is. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["date", dateOf],
  ["month", (answer) => answer.as?.month ?? dateOf(answer)?.slice(0, 7) ?? null],
  ["datetime-local", (answer) => append(dateOf(answer), "T09:00")],
  ["number", (answer) => answer.as?.number ?? digitsOf(answer.text)],
  ["range", (answer) => answer.as?.number ?? digitsOf(answer.text)],
  ["tel", (answer) => answer.as?.tel ?? answer.text],
  ["email", (answer) => answer.as?.email ?? answer.text],
  ["select", choiceFor],
  ["radio", ticked],
  ["checkbox", ticked],
  ["time", nothing],
  ["week", nothing],
  ["color", nothing],
  ["file", nothing],
]);

function dateOf({ as }: MadeUp): string | null {
  return as?.date ?? append(as?.month ?? null, "-01");
}

const append = (start: string | null, end: string): string | null =>
  start === null ? null : start + end;

const digitsOf = (text: string): string | null => text.replace(/\D/g, "") || null;
