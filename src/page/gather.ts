import type { FieldFacts } from "../fields/index.ts";
import type { Control } from "../kinds/define.ts";
import { boundedText, type Dom, isElement, oneLine } from "./dom.ts";
import { headerOf, headingOf } from "./headings.ts";
import {
  besides,
  drawnPlaceholder,
  hintAfter,
  nearbyText,
  questionText,
  strayLabel,
  textBehind,
} from "./nearby.ts";
import { type LabelledDom, newSurvey, type Survey } from "./survey.ts";

const short = 80;
const mostOptions = 130;

/** A field of the page: one element, or the buttons of a group that is one question. */
export interface Group {
  elements: readonly Element[];
  control: Control;
}

/** Texts of the elements that an attribute names by id. */
function named(dom: Dom, element: Element, attribute: string): string {
  const value = dom.attribute(element, attribute);
  if (value === "") return "";
  const ids = value.split(/\s+/).slice(0, 5);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => {
      const target = id === "" ? null : root.getElementById(id);
      return target === null ? "" : boundedText(dom, target);
    })
    .join(" ")
    .trim();
}

function labelOf(dom: LabelledDom, element: Element): string {
  const by = named(dom, element, "aria-labelledby");
  if (by !== "") return by;
  const labels = dom.labels(element).slice(0, 3);
  const text = oneLine(labels.map((label) => boundedText(dom, label)).join(" "));
  // A star alone names nothing.
  return /\p{L}/u.test(text) ? text : oneLine(dom.attribute(element, "aria-label").slice(0, 200));
}

/** Attributes that frameworks and testers name fields by, where the page gives them no other name. */
const otherNames = ["formcontrolname", "ng-model", "data-name", "data-field", "data-testid"];

/** What a web component says of the one field inside it. */
function hostFacts(
  dom: LabelledDom,
  element: Element,
  survey: Survey,
): Partial<Record<"label" | "placeholder" | "name" | "autocomplete", string>> {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  if (host === undefined) return {};
  const said = (name: string) => oneLine(dom.attribute(host, name).slice(0, 200));
  return {
    label: labelOf(dom, host) || said("label") || nearbyText(dom, host, survey),
    placeholder: said("placeholder"),
    name: said("name") || said("id"),
    autocomplete: said("autocomplete").slice(0, short),
  };
}

/** Choices of a list that stands elsewhere: a datalist, or the list that a box opens. */
function listOf(dom: Dom, element: Element): Element | null {
  const id = ["list", "aria-controls", "aria-owns"]
    .map((name) => dom.attribute(element, name))
    .find(Boolean);
  if (id === undefined) return null;
  return (element.getRootNode() as Document | ShadowRoot).getElementById(id.slice(0, 200));
}

/** A choice that is no control holds its own answer. */
const answerOf = (dom: LabelledDom, choice: Element): string =>
  labelOf(dom, choice) || (dom.tag(choice) === "input" ? "" : boundedText(dom, choice, short));

const boxes = "fieldset, [role=radiogroup], [role=group]";

/** The name of a box of fields; with that of the box around it, where this holds nothing else. */
function legendOf(dom: LabelledDom, box: Element, survey: Survey): string {
  const legend = box.querySelector("legend");
  if (legend !== null) return boundedText(dom, legend);
  const name = named(dom, box, "aria-labelledby");
  if (name !== "") return name;
  const label = oneLine(dom.attribute(box, "aria-label").slice(0, 200));
  // Frameworks call every drawn group "radio-group" and leave the question to the line around it.
  const parent = label === "" ? null : dom.parent(box);
  const around = isElement(parent) ? dom.closest(parent, boxes) : null;
  if (around === null || survey.crowd.get(around) !== survey.crowd.get(box)) return label;
  return `${named(dom, around, "aria-labelledby")} ${label}`.trim();
}

/** The question that a group of choices answers. */
function questionOf(
  dom: LabelledDom,
  group: Group,
  around: Element | null,
  legend: string,
  answers: readonly string[],
  survey: Survey,
): string {
  const others = around === null || (survey.crowd.get(around) ?? 0) > group.elements.length;
  if (!others) return legend;
  const label = strayLabel(dom, group.elements, survey);
  return label === "" || answers.includes(label) ? legend : label;
}

/** A box to choose from is no search, even if one can type into it to find the choice. */
function typeOf(dom: Dom, element: Element): string {
  if (dom.tag(element) !== "input") return "";
  const type = dom.attribute(element, "type").toLowerCase();
  const popup = dom.attribute(element, "aria-haspopup").toLowerCase();
  return type === "search" && (dom.has(element, "readonly") || popup === "listbox") ? "" : type;
}

function optionsOf(dom: LabelledDom, group: Group): { texts: string[]; values: string[] } {
  const [first] = group.elements;
  if (first === undefined) return { texts: [], values: [] };
  const elsewhere = group.elements.length > 1 ? null : listOf(dom, first);
  const choices =
    group.elements.length > 1
      ? group.elements
      : Array.from((elsewhere ?? first).querySelectorAll("option, [role=option], [role=radio]"));
  const read = choices.slice(0, mostOptions);
  // Nobody counted the choices themselves: each one's text is looked for as if it stood alone.
  let alone: Survey | undefined;
  // Answers stand behind all of their buttons, or before all of them: the last one tells.
  let behind: boolean | undefined;
  const beside = (one: Element): string => {
    alone ??= newSurvey();
    behind ??= textBehind(dom, choices.at(-1) ?? one, alone) !== "";
    return behind ? textBehind(dom, one, alone) : nearbyText(dom, one, alone);
  };
  const texts = read.map((one) =>
    group.elements.length > 1 ? answerOf(dom, one) || beside(one) : boundedText(dom, one, short),
  );
  // A choice that names no value sends its text.
  const values = read.map((one, at) =>
    dom.bare(one)
      ? (texts[at] ?? "")
      : (dom.attribute(one, "value") || dom.attribute(one, "data-value")).slice(0, short),
  );
  return { texts, values };
}

/** The first entry of a list that is no answer but says what to choose ("Country", "All cities"). */
function promptOf({
  texts,
  values,
}: {
  texts: readonly string[];
  values: readonly string[];
}): string {
  // Where no entry has a value of its own, the first one may be an answer like the others.
  const none = texts.length === 1 || (/^(-?[01])?$/.test(values[0] ?? "") && values.at(-1) !== "");
  return none && !/^\d/.test(texts[0] ?? "") ? (texts[0] ?? "") : "";
}

/** Reads what the page says about a field. Never what stands in it. */
export function gather(dom: LabelledDom, group: Group, survey: Survey): FieldFacts {
  const [element] = group.elements as [Element];
  const said = (name: string, most = 200) => {
    const text = dom.attribute(element, name);
    return text === "" ? "" : oneLine(text.slice(0, most));
  };
  const isGroup = group.elements.length > 1;
  const fieldset = dom.closest(element, boxes);
  const legendText = fieldset === null ? "" : legendOf(dom, fieldset, survey);
  const choices =
    group.control === "choice" || isGroup || dom.has(element, "list")
      ? optionsOf(dom, group)
      : { texts: [], values: [] };
  const beside = besides(dom, element, survey);
  const length = Number.parseInt(dom.attribute(element, "maxlength"), 10);
  // A box that is drawn for a few characters takes no more, whatever it allows.
  const size =
    dom.tag(element) === "input" ? Number.parseInt(dom.attribute(element, "size"), 10) : 0;
  const facts: FieldFacts = {
    control: group.control,
    type: typeOf(dom, element),
    autocomplete: said("autocomplete", short),
    inputmode: said("inputmode", short),
    name: said("name", short),
    id: said("id", short),
    // A radio button's own label is one of the answers; the question stands around the group.
    label: isGroup
      ? questionOf(dom, group, fieldset, legendText, choices.texts, survey)
      : labelOf(dom, element) ||
        (group.control === "checkbox" ? answerOf(dom, element) : "") ||
        (dom.tag(element) === "button" ? boundedText(dom, element, short) : "") ||
        strayLabel(dom, group.elements, survey),
    placeholder:
      said("placeholder") ||
      said("data-placeholder") ||
      said("aria-placeholder") ||
      drawnPlaceholder(dom, group.elements, survey),
    title: said("title"),
    description: named(dom, element, "aria-describedby"),
    nearby: isGroup ? questionText(dom, group.elements, survey) : nearbyText(dom, element, survey),
    header: headerOf(dom, element, survey),
    legend: isGroup ? "" : legendText,
    heading: headingOf(dom, element, survey),
    options: choices.texts,
    optionValues: choices.values,
    accept: said("accept", short),
    pattern: said("pattern", short),
    length: [length, size].find((one) => one > 0) ?? 0,
    button: beside.button,
    picture: beside.picture,
    required: dom.has(element, "required") || said("aria-required") === "true",
  };
  if (facts.label !== "" && facts.description === "" && group.control === "text")
    facts.description = hintAfter(dom, element, survey);
  if (facts.label === "" && facts.placeholder === "" && dom.tag(element) === "select")
    facts.placeholder = promptOf(choices);
  if (facts.name === "" && facts.id === "")
    facts.name = otherNames.map((name) => said(name, short)).find(Boolean) ?? "";
  if (facts.label === "" && facts.placeholder === "" && facts.nearby === "") {
    for (const [name, text] of Object.entries(hostFacts(dom, element, survey)))
      if (text !== "" && facts[name as "label"] === "") facts[name as "label"] = text;
  }
  return facts;
}
