import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { factsOf } from "./facts.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

/** Draws: what the probe must name a script for. */
const draw = `document.createElement("canvas").getContext("2d").fillText("Six dozen jugs", 1, 2)`;
/** The same as text, in each script a different one. */
const text = "WAY";
const script = (set: string) =>
  `const s = document.createElement("script"); ${set}; document.head.append(s);`;

/** Ways by which a script comes to run code, each a script of its own. */
const ways: Readonly<Record<string, string>> = {
  "top-level": draw,
  iterator: `[1].forEach(() => ${draw})`,
  getter: `({ get it() { return ${draw} } }).it`,
  "json-callback": `JSON.parse("[1]", () => ${draw})`,
  eval: `eval(${text})`,
  "indirect-eval": `(0, eval)(${text})`,
  "nested-eval": `eval("eval(" + JSON.stringify(${text}) + ")")`,
  "new-function": `new Function(${text})()`,
  "new-function-late": `setTimeout(new Function(${text}), 5)`,
  timeout: `setTimeout(() => ${draw}, 5)`,
  "timeout-text": `setTimeout(${text}, 5)`,
  "interval-text": `const t = setInterval(${text} + ";clearInterval(" + 0 + ")", 50); setTimeout(() => clearInterval(t), 80)`,
  promise: `Promise.resolve().then(() => ${draw})`,
  await: `(async () => { await null; await 1; ${draw} })()`,
  waited: `globalThis.work = (async () => { await new Promise((done) => setTimeout(done, 500)); ${draw} })()`,
  microtask: `queueMicrotask(() => ${draw})`,
  frame: `requestAnimationFrame(() => ${draw})`,
  idle: `requestIdleCallback(() => ${draw})`,
  listener: `addEventListener("way-listener", () => ${draw}); dispatchEvent(new Event("way-listener"))`,
  "listener-object": `addEventListener("way-object", { handleEvent() { ${draw} } }); dispatchEvent(new Event("way-object"))`,
  "handler-property": `const i = new Image(); i.onerror = () => ${draw}; i.src = "/missing-1.gif"`,
  "handler-attribute": `const i = new Image(); i.setAttribute("onload", ${text}); i.src = "/way.svg"; document.head.append(i)`,
  "handler-markup": `const d = document.createElement("div"); d.innerHTML = "<img src=/missing-3.gif onerror='" + ${text} + "'>"; document.documentElement.append(d)`,
  "script-text": script(`s.text = ${text}`),
  "script-text-late": script(`s.text = "setTimeout(() => " + ${text} + ", 5)"`),
  "script-strict-late": script(
    `s.textContent = "'use strict';\\n\\nconst later = () => " + ${text} + ";\\nsetTimeout(later, 5)"`,
  ),
  "written-script": `document.write("<scr" + "ipt>" + ${text} + "</scr" + "ipt>")`,
  "written-script-late": `document.write("<scr" + "ipt>\\nvar written = true; setTimeout(() => " + ${text} + ", 5)</scr" + "ipt>")`,
  "blob-script": script(`s.src = URL.createObjectURL(new Blob([${text}]))`),
  "blob-script-late": script(
    `s.src = URL.createObjectURL(new Blob(["setTimeout(() => " + ${text} + ", 5)"]))`,
  ),
  "blob-eval": script(
    `s.src = URL.createObjectURL(new Blob(["eval(" + JSON.stringify(${text}) + ")"]))`,
  ),
  "blob-import": `import(URL.createObjectURL(new Blob([${text}], { type: "text/javascript" })))`,
  "data-script": script(`s.src = "data:text/javascript," + encodeURIComponent(${text})`),
  "data-script-late": script(
    `s.setAttribute("src", "data:text/javascript," + encodeURIComponent("setTimeout(() => " + ${text} + ", 5)"))`,
  ),
  "mutation-observer": `const n = document.createElement("p"); new MutationObserver(() => ${draw}).observe(n, { attributes: true }); n.id = "x"`,
  "message-port": `const { port1, port2 } = new MessageChannel(); port2.onmessage = () => ${draw}; port1.postMessage(1)`,
  "custom-element": `customElements.define("way-element", class extends HTMLElement { connectedCallback() { ${draw} } }); document.documentElement.append(document.createElement("way-element"))`,
  "child-eval": `const f = document.createElement("iframe"); document.documentElement.append(f); f.contentWindow.eval(${text})`,
  "child-functions": `const f = document.createElement("iframe"); f.srcdoc = "x"; document.documentElement.append(f); f.contentWindow.CanvasRenderingContext2D.prototype.fillText.call(document.createElement("canvas").getContext("2d"), "Six dozen jugs", 1, 2)`,
  "forged-name": `({ ["f (http://innocent.example/a.js:1:1)\\n at g@http://innocent.example/b.js:1:1"]() { ${draw} } })["f (http://innocent.example/a.js:1:1)\\n at g@http://innocent.example/b.js:1:1"]()`,
};

/** What a name at the end of a script's text says the script is: V8 can be asked what it really is. */
const forged = `${draw}\n//# sourceURL=http://innocent.example/forged.js`;

describe.each(browsers)("whose doing it is, in %s", (browser) => {
  let stage: Stage;
  let facts: { script: string; action: string; caller?: string; count: number }[];
  beforeAll(async () => {
    stage = await openStage(browser);
    const { sites } = stage;
    const names = [...Object.keys(ways), "forged-source"];
    for (const [name, body] of [...Object.entries(ways), ["forged-source", forged] as const]) {
      sites.put(`${name}.third.example/way.js`, {
        body:
          name === "forged-source"
            ? body
            : `{ ${body.replaceAll("WAY", JSON.stringify(`${draw} /* ${name} */`))} }`,
        type: "text/javascript",
      });
    }
    sites.put("cdn.library.example/lib.js", {
      body: `window.library = () => ${draw}; window.when = (task) => task()`,
      type: "text/javascript",
    });
    sites.put("page.example/way.svg", {
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`,
      type: "image/svg+xml",
    });
    sites.put(
      "page.example/",
      `<!doctype html>\n<html><head><title>Ways</title>\n</head><body>\n${names.map((name) => `<script src="http://${name}.third.example/way.js"></script>`).join("\n")}
      <script src="http://cdn.library.example/lib.js"></script>\n<script>library(); when(() => library()); (async () => { await Promise.all([work]) })()</script></body></html>`,
    );
    const page = await stage.session.open("http://page.example/", 20_000);
    // The worker hears of them within some tenths of a second; those that come late have timers.
    await new Promise((later) => setTimeout(later, 3000));
    facts = (await factsOf(stage.session, page.tab)).filter(
      ({ action }) => action === "canvas-text",
    );
  });
  afterAll(() => stage?.close());

  test.each(Object.keys(ways))("%s", (name) =>
    expect(facts.map(({ script }) => script)).toContain(`http://${name}.third.example/way.js`),
  );

  test("who waits for several things has begun none of them", () =>
    expect(facts.find(({ script }) => script.includes("waited"))).not.toHaveProperty("caller"));

  test("nothing is put down to the page or to anybody else", () => {
    const known = [...Object.keys(ways), "forged-source"].map(
      (name) => `http://${name}.third.example/way.js`,
    );
    const others = facts.filter(
      ({ script }) => !known.includes(script) && !script.includes("innocent"),
    );
    expect(others).toEqual([
      {
        script: "http://cdn.library.example/lib.js",
        action: "canvas-text",
        // Called by the page, and by the page's function that the library called back.
        count: 2,
        size: 13,
        caller: "http://page.example/",
      },
    ]);
  });

  test.runIf(browser === "chromium")("a script that says that it is another's", () =>
    expect(facts.map(({ script }) => script)).toContain(
      "http://forged-source.third.example/way.js",
    ),
  );
});
