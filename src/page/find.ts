import type { Control } from "../kinds/define.ts";
import { type Dom, isElement } from "./dom.ts";
import type { Group } from "./gather.ts";

/** Input types that ask nothing: buttons, and values that the page itself puts in. */
const notAsking = new Set(["hidden", "submit", "button", "reset", "image", "range", "color"]);

const dates = new Set(["date", "month", "week", "time", "datetime-local", "datetime"]);

/** Form-like roles of elements that are no form controls. */
const roles = new Set(["textbox", "combobox", "listbox", "spinbutton", "searchbox"]);

/** Roles of elements that are chosen or not. */
const chosen = new Set(["radio", "checkbox", "switch"]);

const holdsField = (element: Element) =>
  element.querySelector("input:not([type=hidden]), select, textarea") !== null;

/** What a control is, or nothing where an element is none or asks nothing. */
export function controlOf(dom: Dom, element: Element): Control | "radio" | undefined {
  switch (dom.tag(element)) {
    case "input": {
      const type = dom.attribute(element, "type").toLowerCase();
      if (notAsking.has(type)) return undefined;
      if (type === "radio" || type === "checkbox" || type === "file") return type;
      return dates.has(type) ? "date" : "text";
    }
    case "select":
      return "choice";
    case "textarea":
      return "area";
  }
  if (dom.bare(element)) return undefined;
  const role = dom.attribute(element, "role").toLowerCase();
  // Switches and drawn choices are buttons as well, in many kits of components.
  if (dom.tag(element) === "button" && !chosen.has(role)) return openerOf(dom, element);
  if (chosen.has(role)) {
    if (holdsField(element)) return undefined;
    if (role !== "radio") return "checkbox";
    return dom.closest(element, "[role=radiogroup]") === null ? role : undefined;
  }
  if (roles.has(role)) {
    if (holdsField(element)) return undefined;
    return role === "textbox" || role === "searchbox" ? "text" : "choice";
  }
  if (role === "radiogroup") {
    const drawn = element.querySelector("[role=radio]") !== null;
    return drawn && element.querySelector("input") === null ? "choice" : undefined;
  }
  if (dom.has(element, "contenteditable")) {
    const editable = dom.attribute(element, "contenteditable").toLowerCase();
    return editable === "false" || editable === "inherit" ? undefined : "area";
  }
  return undefined;
}

/** A button that opens a list or a calendar stands for the field that it fills. */
function openerOf(dom: Dom, button: Element): Control | undefined {
  if (dom.attribute(button, "role").toLowerCase() === "combobox") return "choice";
  switch (dom.attribute(button, "aria-haspopup").toLowerCase()) {
    case "listbox":
      return "choice";
    case "dialog":
    case "grid":
      return "date";
  }
  return undefined;
}

/** A box that only shows something that the page put into it. */
export function isDisplay(dom: Dom, element: Element): boolean {
  // Date pickers mark the box read-only and open their calendar on a click.
  const fixed = dom.has(element, "readonly") || dom.has(element, "disabled");
  return fixed && dom.attribute(element, "value") !== "";
}

/** The box around choices without names, as frameworks write them: it holds several, and nothing else. */
function boxOfChoices(dom: Dom, element: Element): Element | null {
  let at: Node | null = dom.parent(element);
  for (let depth = 0; isElement(at) && depth < 4; depth++, at = dom.parent(at)) {
    const fields = Array.from(at.querySelectorAll(anyChoice)).filter(
      (one) => controlOf(dom, one) !== undefined,
    );
    if (fields.some((one) => controlOf(dom, one) !== "radio")) return null;
    if (fields.length > 1) return at;
  }
  return null;
}

const anyChoice = "input, select, textarea, [role=radio], [role=checkbox], [role=switch]";

/**
 * Puts the elements of one form together into fields: radio buttons and check boxes of one name are
 * one question.
 *
 * @param elements controls in the order of the page
 */
export function groupFields(dom: Dom, elements: readonly Element[]): Group[] {
  const groups: { elements: Element[]; control: Control }[] = [];
  const open = new Map<string, Element[]>();
  for (const element of elements) {
    const control = controlOf(dom, element);
    if (control === undefined) continue;
    if (control !== "radio" && control !== "checkbox") {
      groups.push({ elements: [element], control });
      continue;
    }
    const name = dom.attribute(element, "name");
    const boxed = (one: Element) =>
      dom.closest(one, "[role=radiogroup], [role=group], fieldset") ??
      (control === "radio" && name === "" ? boxOfChoices(dom, one) : null);
    const box = boxed(element);
    const key = `${control} ${name}`;
    const known = name === "" && box === null ? undefined : open.get(key);
    const first = known?.[0];
    if (known !== undefined && first !== undefined) {
      const together = name !== "" || boxed(first) === box;
      if (together) {
        known.push(element);
        continue;
      }
    }
    const group: { elements: Element[]; control: Control } = {
      elements: [element],
      control: control === "radio" ? "choice" : control,
    };
    groups.push(group);
    open.set(key, group.elements);
  }
  return groups.map((group) =>
    group.control === "checkbox" && group.elements.length > 1
      ? { ...group, control: "checks" }
      : group,
  );
}
