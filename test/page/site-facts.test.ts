// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { readDom } from "../../src/page/dom.ts";
import { siteFacts } from "../../src/page/site-facts.ts";

const factsOf = (head: string, body: string) => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return siteFacts(document, readDom(window as unknown as Window & typeof globalThis));
};

test("reads what a page says of itself", () => {
  const facts = factsOf(
    `<title>Checkout | Fern</title><meta name="description" content="Free delivery">
     <meta property="og:type" content="product">
     <script type="application/ld+json">{"@context":"https://schema.org","@type":["Product"]}</script>`,
    `<nav><a>Basket</a></nav><h1>Your order</h1>
     <div itemscope itemtype="https://schema.org/Store"></div>
     <form><label>Your phone <input value="secret"></label><input placeholder="Town"><input type="submit" value="Place order"><button>Apply code</button></form>`,
  );
  expect(facts).toEqual({
    title: "Checkout | Fern",
    description: "Free delivery ",
    headings: ["Your order"],
    links: ["Basket"],
    buttons: ["Place order", "Apply code"],
    labels: ["Your phone", "Town"],
    schema: ["Store", "Product"],
    openGraph: "product",
  });
});

test("has no place for what a person typed", () => {
  const facts = factsOf(
    "<title>Form</title>",
    `<form><input value="secret"><textarea>secret</textarea>
    <button>Send</button></form>`,
  );
  expect(JSON.stringify(facts)).not.toContain("secret");
});

test("stays small on a page of megabytes", () => {
  const facts = factsOf(
    `<title>${"long ".repeat(100_000)}</title>
     <script type="application/ld+json">${'{"@type":"Hotel"},'.repeat(50_000)}</script>`,
    `${"<h2>heading</h2>".repeat(5000)}<nav>${"<a>link</a>".repeat(5000)}</nav>`,
  );
  expect(JSON.stringify(facts).length).toBeLessThan(5000);
  expect(facts.schema).toEqual(["Hotel"]);
});
