import type { AboutWords } from "./about-words.ts";
import { boundedText, type Dom } from "./dom.ts";

/** Ways that a page offers: to choose anew, to ask somebody, to have nothing picked for one, to leave. */
const offers = ["withdraw", "contact", "untargeted", "leave"] as const;
export type Offer = (typeof offers)[number];

/** What a page is, as far as such ways belong on it. */
export type Showing = "personal" | "account" | "leaving";

const pressed = "button, [role=button], [role=switch], summary, footer, address";
const most = 300;

/** @param links of the page, looked at already */
export function offersOf(
  dom: Dom,
  doc: Document,
  links: readonly Element[],
  words: AboutWords,
): Offer[] {
  const others = Array.from(doc.querySelectorAll(pressed)).slice(0, most);
  const all = [...links, ...others]
    .map((one) => {
      const named = ["aria-label", "title"].map((name) => dom.attribute(one, name).slice(0, 80));
      const to = dom.attribute(one, "href").slice(0, 60);
      // At the end of a page more than one thing is said.
      const said = boundedText(dom, one, dom.tag(one) === "footer" ? 1200 : 80);
      return `${said} ${named.join(" ")} ${/^(?:mailto|tel):/i.test(to) ? "@contact" : to}`;
    })
    .join("\n");
  return offers.filter((offer) => words[offer].test(all));
}

/** What a page says that it is, by its title and headings. */
export function showsOf(dom: Dom, doc: Document, words: AboutWords): Showing[] {
  const headings = Array.from(doc.querySelectorAll("h1, h2, h3")).slice(0, 40);
  const texts = headings.map((one) => boundedText(dom, one, 120));
  const first = [
    doc.title.slice(0, 200),
    ...texts.filter((_, at) => dom.tag(headings[at] as Element) === "h1"),
  ];
  const found: Showing[] = [];
  if (texts.some((text) => words.personal.test(text))) found.push("personal");
  if (first.some((text) => words.account.test(text))) found.push("account");
  else if (first.some((text) => words.leaving.test(text))) found.push("leaving");
  return found;
}
