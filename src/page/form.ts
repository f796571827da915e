import type { FormFacts } from "../fields/index.ts";
import { boundedText, type Dom, isElement, oneLine } from "./dom.ts";
import type { Survey } from "./survey.ts";

/** How a form sends: encrypted or not, and to which host (`""` for the page's own). */
export interface Sending {
  secure: boolean;
  host: string;
}

const searchName =
  /(^|[\W_])(search|suche|recherche|buscar|busca|ricerca|zoek|szukaj|poisk|sousuo|query)/i;

/** What a button that shows only a picture says of it. */
const drawnName = (dom: Dom, button: Element): string =>
  ["alt", "aria-label", "title"]
    .map((name) => dom.attribute(button, name).slice(0, 60))
    .find(Boolean) ?? "";

/** Reads what a form says about itself; `null` stands for fields outside of any form. */
export function gatherForm(dom: Dom, form: Element | null, { titled }: Survey): FormFacts {
  if (form === null) return { names: "", buttons: "", heading: "", search: false };
  const action = dom.attribute(form, "action").slice(0, 300).split(/[?#]/)[0] ?? "";
  const path = action.split("/").filter(Boolean).at(-1) ?? "";
  const names = ["name", "id", "class"].map((name) => dom.attribute(form, name).slice(0, 80));
  const heading = titled.has(form) ? form.querySelector("h1, h2, h3, h4, legend") : null;
  const buttons = Array.from(form.querySelectorAll("button, input[type=submit], input[type=image]"))
    .slice(0, 4)
    .map(
      (button) =>
        (dom.tag(button) === "input"
          ? dom.attribute(button, "value").slice(0, 60)
          : boundedText(dom, button, 60)) || drawnName(dom, button),
    );
  const all = [...names, path].join(" ");
  return {
    names: oneLine(all),
    buttons: oneLine(buttons.join(" ")),
    heading: heading === null ? "" : boundedText(dom, heading, 100),
    search:
      dom.attribute(form, "role") === "search" ||
      dom.closest(form, "[role=search], search") !== null ||
      searchName.test(all),
  };
}

/** Where a form sends what is typed into it. */
export function sendingOf(
  dom: Dom,
  form: Element | null,
  doc: Document,
  { diverted }: Survey,
): Sending {
  const own = new URL(doc.URL.startsWith("http") ? doc.URL : "http://localhost/");
  let target = own;
  if (form !== null && isElement(form)) {
    const button = diverted.has(form)
      ? form.querySelector(
          "[type=submit][formaction], button[formaction]:not([type=button], [type=reset])",
        )
      : null;
    const action = dom
      .attribute(button ?? form, button === null ? "action" : "formaction")
      .slice(0, 2000);
    // Most forms send to their own page, and reading an address takes long.
    if (action !== "" || doc.baseURI !== doc.URL) {
      try {
        target = new URL(action, doc.baseURI);
      } catch {
        target = own;
      }
    }
  }
  if (!/^https?:$/.test(target.protocol)) target = own;
  return {
    secure: target.protocol === "https:" || isThisComputer(target.hostname),
    host: target.host === own.host ? "" : target.hostname,
  };
}

/** What is sent to this computer itself passes nobody: browsers trust it like an encrypted line. */
const isThisComputer = (host: string): boolean =>
  /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
