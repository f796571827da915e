import type { Because } from "../fields/because.ts";
import {
  type Asked,
  evidenceOf,
  type FieldFacts,
  type FormFacts,
  joinSplit,
  judgeTogether,
  type Knowledge,
  likelyLanguages,
  type Scores,
} from "../fields/index.ts";
import type { KindId } from "../kinds/index.ts";
import { boundedText, type Dom, isElement } from "./dom.ts";
import { controlOf, groupFields, isDisplay } from "./find.ts";
import { gatherForm, type Sending, sendingOf } from "./form.ts";
import { type Group, gather } from "./gather.ts";
import { type IsOnly, selectorOf } from "./selector.ts";
import {
  type LabelledDom,
  newSurvey,
  noteBeside,
  noteField,
  noteId,
  noteLabel,
  type Survey,
  withLabels,
} from "./survey.ts";
import { type Sight, sightOf } from "./visible.ts";

/** A field that asks for a kind of personal data. */
export interface FoundField {
  kind: KindId;
  /** The first element of the field. */
  element: Element;
  /** Unique CSS path in its document; `host >>> inner` through open shadow roots. */
  selector: string;
  /** Paths of all elements of a split field or group. */
  parts?: readonly string[];
  required: boolean;
  visible: boolean;
  because: readonly Because[];
  confidence: "likely" | "possible";
  form: Sending;
}

/** What a document asks for now. */
export interface PageScan {
  /** Fields that people see. */
  fields: FoundField[];
  /** Fields of steps and tabs that are not open, and boxes that only show something for now. */
  waiting: FoundField[];
  /** Fields out of people's sight that a browser would fill. */
  hiddenAutofill: FoundField[];
  /** Why the scan is not complete: `time`, `too-many-fields`. */
  notRead: string[];
}

/** A scan that has read nothing yet. */
export const emptyScan = (): PageScan => ({
  fields: [],
  waiting: [],
  hiddenAutofill: [],
  notRead: [],
});

/** What a scan needs to know from outside. */
export interface ScanContext {
  dom: Dom;
  doc: Document;
  /** What to judge with; undefined as long as no page has needed it. */
  know: Knowledge | undefined;
  /** Called when there are fields and nothing to judge them with. */
  wants?(): void;
  /** Elements whose kind showed while the person typed into them. */
  shaped: WeakMap<Element, KindId>;
  /** Called with every open shadow root that is met. */
  onRoot(root: ShadowRoot): void;
  /** Every element of every found field with its kind; `null` for those that ask nothing personal. */
  onField(element: Element, kind: KindId | null): void;
  /** Called with what was read of each field: for measuring and for tests. */
  onFacts?(
    element: Element,
    facts: FieldFacts,
    form: FormFacts,
    languages: ReadonlySet<string>,
  ): void;
}

/** What can be a field without any attribute. */
const controls = new Set(["input", "select", "textarea"]);

const mostFields = 6000;
const mostElements = 300_000;

/** Walks a document and its open shadow roots in order; pauses so that others get their turn. */
function* controlsIn(
  context: ScanContext,
  found: Element[],
  survey: Survey,
): Generator<void, string[]> {
  const { dom, doc } = context;
  const roots: (Document | ShadowRoot)[] = [doc];
  let seen = 0;
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    const walker = doc.createTreeWalker(root, 1);
    for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
      const element = at as Element;
      if (++seen % 200 === 0) yield;
      if (seen > mostElements) return ["time"];
      const tag = dom.tag(element);
      const bare = dom.bare(element);
      if (!bare) noteId(dom, survey, root, element);
      noteBeside(dom, survey, element, tag, bare);
      const shadow = dom.shadow(element);
      if (shadow !== null) {
        roots.push(shadow);
        context.onRoot(shadow);
      }
      if (tag === "label") noteLabel(dom, survey, root, element);
      if (bare && !controls.has(tag)) continue;
      if (controlOf(dom, element) === undefined) continue;
      found.push(element);
      noteField(dom, survey, element);
      if (found.length >= mostFields) return ["too-many-fields"];
    }
  }
  return [];
}

/** Fields outside of any form stand together by the document or shadow root they are in. */
const ownerOf = (dom: Dom, element: Element): Node => dom.form(element) ?? element.getRootNode();

/** Nobody judges more fields together than this: forms of thousands of boxes are tables. */
const mostTogether = 400;

function* readForm(
  context: ScanContext,
  form: Element | null,
  groups: readonly Group[],
  survey: Survey,
  know: Knowledge,
  languages: ReadonlySet<string>,
  laidOut: boolean,
  scan: PageScan,
): Generator<void> {
  const { doc } = context;
  const dom = withLabels(context.dom, survey);
  const view = doc.defaultView;
  if (view === null) return;
  const facts: FieldFacts[] = [];
  const evidence: Scores[] = [];
  for (const group of groups) {
    const read = gather(dom, group, survey);
    facts.push(read);
    evidence.push(evidenceOf(read, know, languages));
    yield;
  }
  const formFacts = gatherForm(dom, form, survey);
  groups.forEach((group, at) => {
    const [element] = group.elements;
    const read = facts[at];
    if (element && read) context.onFacts?.(element, read, formFacts, languages);
  });
  const verdicts = judgeTogether(facts, evidence, formFacts, know, languages);
  yield;
  groups.forEach((group, at) => {
    const [element] = group.elements;
    const kind = element === undefined ? undefined : context.shaped.get(element);
    if (element !== undefined && verdicts[at] === null) context.onField(element, null);
    if (kind !== undefined && verdicts[at] === undefined)
      verdicts[at] = { kind, part: "", because: ["value-shape"], confidence: "likely", score: 0 };
  });
  const sending = sendingOf(dom, form, doc, survey);
  for (const asked of joinSplit(facts, verdicts, know.kinds)) {
    const elements = asked.places.flatMap((place) => groups[place]?.elements ?? []);
    const sight = seen(dom, view, elements, laidOut);
    const field = foundField(
      dom,
      survey,
      asked,
      elements,
      facts[asked.places[0] ?? 0]?.required ?? false,
      sight,
      sending,
    );
    if (field === undefined) continue;
    for (const element of elements) context.onField(element, field.kind);
    if (sight === "shown") scan.fields.push(field);
    else if (sight === "waiting") scan.waiting.push(field);
    else if (isFilled(dom, elements)) scan.hiddenAutofill.push(field);
    yield;
  }
}

/** A field is seen where one of its elements is. */
function seen(
  dom: LabelledDom,
  view: Window,
  elements: readonly Element[],
  laidOut: boolean,
): Sight {
  let best: Sight = "hidden";
  for (const element of elements.slice(0, 3)) {
    const sight = sightOf(dom, view, element, laidOut);
    // A box that only shows something asks nothing now; the page may open it for changes.
    if (sight === "shown" && !dom.has(element, "disabled") && !isDisplay(dom, element))
      return "shown";
    if (sight !== "hidden") best = "waiting";
  }
  return best;
}

/** Boxes that forbid filling are traps for robots, which browsers leave alone. */
const isFilled = (dom: Dom, elements: readonly Element[]) =>
  elements.some(
    (element) => !/^(off|nope|false)$/i.test(dom.attribute(element, "autocomplete").trim()),
  );

function foundField(
  dom: Dom,
  survey: Survey,
  asked: Asked,
  elements: readonly Element[],
  required: boolean,
  sight: Sight,
  form: Sending,
): FoundField | undefined {
  const [element] = elements;
  if (element === undefined) return undefined;
  const isOnly: IsOnly = (root, id) => survey.ids.get(root)?.get(id) === 1;
  const paths = elements.map((one) => selectorOf(dom, one, isOnly));
  return {
    kind: asked.verdict.kind as KindId,
    element,
    selector: paths[0] ?? "",
    ...(paths.length > 1 ? { parts: paths } : {}),
    required,
    visible: sight === "shown",
    because: asked.verdict.because,
    confidence: asked.verdict.confidence,
    form,
  };
}

/**
 * Reads all fields of a document into `scan`. A generator: it stops at every yield so that whoever runs it can
 * let the page work; nothing between two yields takes long.
 */
export function* scanPage(context: ScanContext, scan: PageScan): Generator<void> {
  const { dom, doc } = context;
  const found: Element[] = [];
  const survey = newSurvey();
  scan.notRead.push(...(yield* controlsIn(context, found, survey)));
  if (found.length === 0 || doc.documentElement === null) return;
  const know = context.know;
  if (know === undefined) {
    context.wants?.();
    return;
  }
  const box = doc.documentElement.getBoundingClientRect();
  const laidOut = box.width > 0;
  const sample = isElement(doc.body) ? boundedText(dom, doc.body, 2000) : "";
  const languages = likelyLanguages(
    dom.attribute(doc.documentElement, "lang").slice(0, 20),
    sample,
    know.common,
  );
  yield;
  const owners = new Map<Node, Element[]>();
  for (const element of found) {
    const owner = ownerOf(dom, element);
    const known = owners.get(owner);
    if (known === undefined) owners.set(owner, [element]);
    else known.push(element);
  }
  for (const [owner, elements] of owners) {
    const form = isElement(owner) ? owner : null;
    const groups = groupFields(dom, elements);
    for (let from = 0; from < groups.length; from += mostTogether) {
      yield* readForm(
        context,
        form,
        groups.slice(from, from + mostTogether),
        survey,
        know,
        languages,
        laidOut,
        scan,
      );
    }
  }
}
