import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What other companies' scripts of the heavy page do: what tags of shops do, and no more. */
const tag = (id: number) => `
(function () {
  var seen = document.cookie, size = screen.width + "x" + screen.height, lang = navigator.language;
  document.cookie = "tag${id}=" + Date.now();
  localStorage.setItem("tag${id}", String(Date.now()));
  addEventListener("scroll", function () {});
  document.addEventListener("click", function () {});
  for (var i = 0; i < 3; i++) new Image().src = "http://party${id}.test/pixel-" + i + ".gif?" + size + lang;
  for (var part = document.body.appendChild(document.createElement("div")), row = 0; row < 60; row++) {
    var item = part.appendChild(document.createElement("p"));
    item.className = "row";
    item.setAttribute("data-row", row);
    item.textContent = "Row " + row + seen.length;
  }
  for (var j = 0, wide = 0; j < 40; j++) wide += part.children[j].offsetHeight;
  fetch("http://party${id}.test/collect", { method: "POST", mode: "no-cors", body: JSON.stringify({ size: size, wide: wide }) });
})();`;

const form = (id: number, fields: number) =>
  `<form id="form-${id}">${Array.from(
    { length: fields },
    (_, at) =>
      `<label>${["Full name", "E-mail", "Phone", "Street", "City", "Colour", "Comment"][at % 7]} ${at}
<input name="${["name", "email", "tel", "street", "city", "colour", "note"][at % 7]}-${id}-${at}"></label>`,
  ).join("\n")}<button>Send</button></form>`;

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

const parties = Array.from({ length: 40 }, (_, id) => id);

/** Pages by name: what is measured. */
export const pages = {
  light: page(`<h1>An article</h1>${"<p>Some words in a row.</p>".repeat(60)}`),
  heavy: page(
    `<h1>A shop</h1>${[1, 2, 3].map((id) => form(id, 8)).join("")}
${Array.from({ length: 200 }, (_, at) => `<article class="item"><h2>Thing ${at}</h2><a href="#${at}">Look</a></article>`).join("")}
${parties.map((id) => `<script async src="http://party${id}.test/tag.js"></script>`).join("\n")}`,
  ),
  forms: page(`<h1>Forms</h1>${Array.from({ length: 12 }, (_, id) => form(id, 25)).join("")}`),
} as const;

/** Name of a page that is measured. */
export type PageName = keyof typeof pages;

/** Serves the pages and the other companies, all on one local port. */
export async function servePages(): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    request.resume();
    const path = (request.url ?? "/").replace(/\?.*/, "").slice(1);
    const party = /^party(\d+)\./.exec(request.headers.host ?? "")?.[1];
    response.setHeader("cache-control", "no-store");
    if (party === undefined) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(path in pages ? pages[path as PageName] : page(""));
    } else if (path === "tag.js") {
      response.setHeader("content-type", "text/javascript");
      response.end(tag(Number(party)));
    } else {
      response.statusCode = 204;
      response.end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => void server.close(),
  };
}
