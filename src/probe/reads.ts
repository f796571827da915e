import { apply, createWeakMap, ownProperty } from "./intrinsics.ts";
import type { Part } from "./kit.ts";
import { prototypeOf } from "./realm.ts";
import { scriptsBehind } from "./words.ts";
import { afterwards, wrap } from "./wrap.ts";

/** Getters that tell what stands in a field, by interface. */
const getters = [
  { on: "HTMLInputElement", names: ["value", "valueAsDate", "valueAsNumber"] },
  { on: "HTMLTextAreaElement", names: ["value"] },
  { on: "HTMLSelectElement", names: ["value", "selectedIndex", "selectedOptions"] },
] as const;

/** Getters that tell the text of any element: of interest where people type into it. */
const textGetters = [
  { on: "HTMLElement", names: ["innerText"] },
  { on: "Node", names: ["textContent"] },
  { on: "Element", names: ["innerHTML"] },
] as const;

/** Milliseconds that reads are gathered for before they are said. */
const gather = 120;

/** Most elements and most scripts of an element that are told apart between two sayings. */
const mostRows = 60;

/** Reads of one element by one stack of scripts. */
interface Row {
  element: Element;
  scripts: string;
  /** By way of single keys, as anything that listens to the keyboard does. */
  keys: boolean;
  count: number;
  next: Row | undefined;
}

/**
 * Points on topic `reads` at each field that scripts read, with a JSON text `{scripts, keys, count}`, as
 * long as somebody has typed in the page. What they read is not said, nor looked at here but for whether
 * it is empty.
 */
export const followReads: Part = (realm, kit) => {
  const first = createWeakMap<Element, Row>();
  let untold: Row | undefined;
  let rows = 0;
  let waiting = false;
  const isEditable = getter("HTMLElement", "isContentEditable");
  const typeOf = getter("Node", "nodeType");
  const targetOf = getter("Event", "target");

  function getter(on: string, name: string): (() => unknown) | undefined {
    const owner = prototypeOf(realm, on);
    return owner && ownProperty(owner, name)?.get;
  }

  function tell(): void {
    waiting = false;
    rows = 0;
    while (untold !== undefined) {
      const { element, scripts, keys, count, next }: Row = untold;
      untold = next;
      first.set(element, undefined as never);
      kit.point("reads", element, `{"scripts":${scripts},"keys":${keys},"count":${count}}`);
    }
  }

  function read(element: Element, called: object, keys: boolean): void {
    const scripts = scriptsBehind(called);
    if (scripts === "" || scripts === "[]") return;
    for (
      let row = first.get(element);
      row !== undefined && row.element === element;
      row = row.next
    ) {
      if (row.scripts !== scripts || row.keys !== keys) continue;
      row.count += 1;
      return;
    }
    if (rows >= mostRows) return;
    rows += 1;
    untold = { element, scripts, keys, count: 1, next: untold };
    first.set(element, untold);
    if (waiting) return;
    waiting = true;
    kit.later(tell, gather);
  }

  const onField = afterwards((self, _args, result, called) => {
    if (kit.following && !isEmpty(result)) read(self as Element, called, false);
  });
  const onText = afterwards((self, _args, result, called) => {
    if (!kit.following || isEmpty(result)) return;
    if (typeOf === undefined || apply(typeOf, self, []) !== 1) return;
    if (isEditable !== undefined && apply(isEditable, self, []) === true)
      read(self as Element, called, false);
  });
  const onKey = afterwards((self, _args, _result, called) => {
    if (!kit.following || targetOf === undefined) return;
    const target = apply(targetOf, self, []) as Element | null;
    if (target !== null && typeOf !== undefined && apply(typeOf, target, []) === 1)
      read(target, called, true);
  });

  wrapAll(getters, onField);
  wrapAll(textGetters, onText);
  wrapAll([{ on: "InputEvent", names: ["data"] }], onKey);
  wrapAll([{ on: "KeyboardEvent", names: ["key", "code"] }], onKey);

  // The browser tells a form that its answers are being gathered, in the call that gathers them.
  realm.addEventListener("formdata", formData, true);
  realm.addEventListener("pagehide", tell);

  function formData(event: Event): void {
    if (!kit.following || targetOf === undefined) return;
    const form = apply(targetOf, event, []) as Element | null;
    if (form !== null) read(form, formData, false);
  }

  function wrapAll(
    table: readonly { on: string; names: readonly string[] }[],
    stand: Parameters<typeof wrap>[3],
  ): void {
    for (let row = 0; row < table.length; row += 1) {
      const { on, names } = table[row] as (typeof table)[number];
      const owner = prototypeOf(realm, on);
      if (owner === undefined) continue;
      for (let at = 0; at < names.length; at += 1) wrap(owner, names[at] as string, "get", stand);
    }
  }
};

const isEmpty = (result: unknown): boolean =>
  result === "" || result === null || result === undefined;
