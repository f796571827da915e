import { describe, expect, test } from "vitest";
import { parseClaims } from "../../src/probe/claims.ts";
import { startProbe } from "../../src/probe/index.ts";
import type { BehaviourFact } from "../../src/trackers/index.ts";
import { type FakeWindow, fakeWindow } from "./realm.ts";

function probed(): FakeWindow & { said: string[]; facts: () => BehaviourFact[] } {
  const window = fakeWindow();
  const said: string[] = [];
  startProbe(window.realm, {
    say: (topic, text) => void (topic === "facts" && said.push(text)),
    point() {},
    onWord() {},
  });
  return { ...window, said, facts: () => said.flatMap((text) => JSON.parse(text)) };
}

const draw = `
  var pen = new CanvasRenderingContext2D();
  pen.fillText("Six dozen jugs", 1, 2);
  pen.getImageData(0, 0, 20, 30);
`;

describe("what is told", () => {
  test("script, action, count and size, with address cut at query and fragment", () => {
    const { run, pass, facts } = probed();
    run(draw, "https://third.test/lib.js?visitor=1#x");
    pass();
    expect(facts()).toEqual(
      expect.arrayContaining([
        { script: "https://third.test/lib.js", action: "canvas-text", count: 1, size: 13 },
        { script: "https://third.test/lib.js", action: "canvas-read", count: 1, size: 600 },
      ]),
    );
    expect(facts()).toHaveLength(2);
  });

  test("nothing before the time is up, and all of it when the page goes or is hidden", () => {
    for (const event of ["pagehide", "visibilitychange"]) {
      const { run, fire, said } = probed();
      run(draw);
      expect(said).toEqual([]);
      fire(event);
      expect(said).toHaveLength(1);
    }
  });

  test("totals, and only those that have changed", () => {
    const { run, pass, said } = probed();
    run(draw);
    pass();
    run(`pen.fillText("abc", 1, 2)`);
    pass();
    pass();
    expect(said).toHaveLength(2);
    expect(JSON.parse(said[1] ?? "")).toEqual([
      { script: "https://page.test/index.html", action: "canvas-text", count: 2, size: 13 },
    ]);
  });

  test("code out of eval and new Function is its maker's", () => {
    const { run, pass, facts } = probed();
    run(
      `eval(${JSON.stringify(draw)}); new Function("new CanvasRenderingContext2D().fillText('a')")()`,
      "https://third.test/lib.js",
    );
    pass();
    expect(new Set(facts().map(({ script }) => script))).toEqual(
      new Set(["https://third.test/lib.js"]),
    );
  });

  test("a script that takes over another's canvas is found by its larger text", () => {
    const { run, pass, facts } = probed();
    run(draw, "https://a.test/chart.js");
    run(`pen.fillText("abcdefghijklmnopqrstuvwxyz")`, "https://b.test/spy.js");
    pass();
    expect(facts()).toContainEqual({
      script: "https://b.test/spy.js",
      action: "canvas-text",
      count: 1,
      size: 26,
    });
  });

  test("scripts without end are counted up to a limit, in texts of bounded length", () => {
    const { run, pass, said, facts } = probed();
    for (let script = 0; script < 300; script += 1) run(draw, `https://a.test/${script}.js`);
    pass();
    expect(facts()).toHaveLength(400);
    for (const text of said) expect(JSON.parse(text).length).toBeLessThanOrEqual(50);
  });

  test("a script with an address that is too long, among others", () => {
    const { run, pass, said } = probed();
    run(draw, `https://a.test/${"x".repeat(2500)}.js`);
    run(draw, "https://b.test/y.js");
    pass();
    const claims = said.flatMap(parseClaims);
    expect(claims).toHaveLength(4);
    expect(Math.max(...claims.map(({ script }) => script.length))).toBe(2048);
  });

  test("nothing of a call that threw", () => {
    const { run, pass, said } = probed();
    run(`try { CanvasRenderingContext2D.prototype.fillText.call({}, "abc") } catch {}`);
    pass();
    expect(said).toEqual([]);
  });
});

describe("what the page sees", () => {
  test("the original's answer and error", () => {
    const { run } = probed();
    expect(run(`new CanvasRenderingContext2D().fillText("abc", 1, 2)`)).toBe("abc at 1,2");
    expect(
      run(`try { CanvasRenderingContext2D.prototype.fillText.call({}) } catch (e) { e.message }`),
    ).toBe("Illegal invocation");
  });

  test("the same name, length, flags, keys, prototype and text as before", () => {
    const look = `(() => {
      const property = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, "fillText");
      const { value, ...flags } = property;
      return JSON.stringify([flags, value.name, value.length, Reflect.ownKeys(value), \`\${value}\`,
        Object.getPrototypeOf(value) === Function.prototype,
        Function.prototype.toString.call(Function.prototype.toString), Function.prototype.toString.name,
        Object.keys(globalThis)]);
    })()`;
    expect(probed().run(look)).toBe(fakeWindow().run(look));
  });
});

describe("a hostile page", () => {
  test("breaks what sizes are told by: the call works and is counted", () => {
    const { run, pass, facts } = probed();
    run(`Object.defineProperty(ImageData.prototype, "width", { get() { throw new Error() } })`);
    run(draw);
    pass();
    expect(facts()).toContainEqual(
      expect.objectContaining({ action: "canvas-read", count: 1, size: 600 }),
    );
  });
});

describe("other windows that the page reaches", () => {
  const borrow = `(view) => view.CanvasRenderingContext2D.prototype.fillText.call(
    new view.CanvasRenderingContext2D(), "abc")`;

  test("by a frame's element", () => {
    const { run, pass, facts } = probed();
    const child = fakeWindow();
    run("(view) => { globalThis.frame = new HTMLIFrameElement(view) }").call(null, child.realm);
    run(`(${borrow})(frame.contentWindow)`);
    run(`(${borrow})(frame.contentWindow)`);
    pass();
    expect(facts()).toEqual([
      { script: "https://page.test/index.html", action: "canvas-text", count: 2, size: 3 },
    ]);
  });

  test("by putting a frame into the page", () => {
    const { realm, run, pass, facts } = probed();
    const child = fakeWindow();
    run(`(view) => new Node().appendChild(() => { globalThis[0] = view; frameCount = 1 })`).call(
      null,
      child.realm,
    );
    run(`(${borrow})(globalThis[0])`);
    pass();
    expect(realm[0]).toBe(child.realm);
    expect(facts()).toHaveLength(1);
  });

  test("with a probe of its own: left to that one", () => {
    const parent = probed();
    const child = probed();
    parent
      .run("(view) => { globalThis.frame = new HTMLIFrameElement(view) }")
      .call(null, child.realm);
    parent.run(`(${borrow})(frame.contentWindow)`);
    parent.pass();
    child.pass();
    expect(parent.facts()).toEqual([]);
    expect(child.facts()).toHaveLength(1);
  });

  test("of another origin: what the browser throws stays away from the page", () => {
    const { run } = probed();
    const foreign = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error("cross-origin");
        },
      },
    );
    run("(view) => { globalThis.frame = new HTMLIFrameElement(view) }").call(null, foreign);
    expect(run("frame.contentWindow")).toBe(foreign);
  });
});
