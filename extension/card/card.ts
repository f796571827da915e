import type { CardText } from "../../src/messages/line.ts";
import { placeBeside } from "./place.ts";

/** What the person answered. */
export type CardAnswer = keyof CardText["buttons"];

const width = 320;

/** The last card of the frame: a new one takes its place. */
let shown: (() => void) | undefined;

/**
 * Shows a card beside a field: who got what was typed there, and what can be done about it. It stands in a
 * closed shadow root, moves with the field, never covers it nor the field that is being typed in, and takes
 * the focus from nobody. Styles are set one by one: pages may forbid style sheets. Nothing moves, so that
 * nobody has to ask for less motion. What the page's scripts pretend to press is no answer.
 *
 * @param field the field that it is about
 * @param answered called once, when the person has answered or closed it
 */
export function showCard(
  field: HTMLElement,
  text: CardText,
  answered: (answer: CardAnswer) => void,
): void {
  shown?.();
  const doc = field.ownerDocument;
  const view = doc.defaultView ?? window;
  const colour = view.matchMedia("(prefers-color-scheme: dark)").matches ? dark : light;
  const make = (tag: string, styles: Styles, words = ""): HTMLElement => {
    const element = doc.createElement(tag);
    element.textContent = words;
    for (const [name, value] of Object.entries(styles))
      element.style.setProperty(name, value, "important");
    return element;
  };

  const host = make("div", {
    all: "initial",
    position: "absolute",
    left: "0px",
    top: "0px",
    "z-index": "2147483647",
    width: `${width}px`,
    "max-width": "calc(100vw - 16px)",
  });
  const root = host.attachShadow({ mode: "closed" });
  const box = make("section", {
    padding: "12px 14px",
    background: colour.back,
    color: colour.text,
    border: `2px solid ${colour.line}`,
    "border-radius": "8px",
    "box-shadow": "0 4px 16px rgb(0 0 0 / 25%)",
    font: "15px/1.45 system-ui, sans-serif",
  });
  box.lang = text.lang;
  box.setAttribute("role", "status");
  const row = make("div", { display: "flex", "flex-wrap": "wrap", gap: "6px" });
  for (const [key, words] of Object.entries(text.buttons)) {
    const first = key === "leave";
    const button = make("button", {
      font: "inherit",
      "font-size": "14px",
      padding: "5px 10px",
      "min-height": "32px",
      color: first ? colour.back : colour.text,
      background: first ? colour.text : "transparent",
      border: `1px solid ${colour.text}`,
      "border-radius": "6px",
      cursor: "pointer",
    });
    button.textContent = words;
    button.setAttribute("type", "button");
    button.addEventListener("click", ({ isTrusted }) => {
      if (isTrusted) answer(key as CardAnswer);
    });
    row.append(button);
  }
  box.append(
    make("p", { margin: "0", "font-weight": "600", color: colour.line }, `▲ ${text.word}`),
    make("p", { margin: "2px 0", "font-weight": "600", "overflow-wrap": "anywhere" }, text.say),
    make("p", { margin: "0 0 10px" }, text.todo),
    row,
  );
  root.append(box);

  const listening = new AbortController();
  const close = (): void => {
    if (shown !== close) return;
    shown = undefined;
    listening.abort();
    clearInterval(timer);
    const inside = root.activeElement !== null;
    host.remove();
    // Whoever was in the card goes back to the field.
    if (inside) field.focus();
  };
  const answer = (one: CardAnswer): void => {
    if (shown !== close) return;
    close();
    answered(one);
  };
  const place = (): void => {
    if (field.isConnected && host.isConnected) placeBeside(host, field, doc);
    else close();
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const type of ["scroll", "resize", "focusin"]) view.addEventListener(type, place, options);
  // Pages move their fields without any event.
  const timer = setInterval(place, 400);
  view.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && event.isTrusted) answer("fine");
    },
    options,
  );
  shown = close;
  // What lies behind an open dialog cannot be pressed.
  (field.closest("dialog[open]") ?? doc.documentElement).append(host);
  place();
}

type Styles = Readonly<Record<string, string>>;

const light = { back: "#ffffff", text: "#1d1d1b", line: "#b3261e" };
const dark = { back: "#1f2226", text: "#f3f1ec", line: "#ff9a8a" };
