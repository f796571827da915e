import { describe, expect, test } from "vitest";
import { lastScript, readLine } from "../../src/probe/stack.ts";

const last = (stack: string): string =>
  lastScript(stack, stack.startsWith("Error") ? "v8" : "spidermonkey");

describe("the script of a stack's last frame", () => {
  test.each([
    ["V8", "Error\n    at draw (https://a.test/x.js:1:2)", "https://a.test/x.js"],
    ["V8 without a name", "Error\n    at https://a.test/x.js:1:2", "https://a.test/x.js"],
    ["a port", "Error\n    at https://a.test:8443/x.js:1:2", "https://a.test:8443/x.js"],
    ["a query", "Error\n    at f (https://a.test/x.js?a=1:2&b#c:1:2)", "https://a.test/x.js"],
    ["a bracket", "Error\n    at f (https://a.test/x(1).js:1:2)", "https://a.test/x(1).js"],
    ["a version", "f@https://a.test/x@1.2.3/y.js:1:2\n", "https://a.test/x@1.2.3/y.js"],
    [
      "V8's eval",
      "Error\n    at eval (eval at f (https://a.test/x.js:1:2), <anonymous>:1:1)",
      "https://a.test/x.js",
    ],
    [
      "V8's eval in eval",
      "Error\n    at eval (eval at g (eval at f (https://a.test/x.js:1:2), <anonymous>:1:1), <anonymous>:3:4)",
      "https://a.test/x.js",
    ],
    ["SpiderMonkey", "draw@https://a.test/x.js:1:2\n", "https://a.test/x.js"],
    ["SpiderMonkey without a name", "@https://a.test/x.js:1:2\n", "https://a.test/x.js"],
    ["its eval", "f@https://a.test/x.js line 3 > eval:1:2\n", "https://a.test/x.js"],
    [
      "its Function in eval",
      "anonymous@https://a.test/x.js line 3 > eval line 1 > Function:1:2\n",
      "https://a.test/x.js",
    ],
    ["its promise", "promise callback*f@https://a.test/x.js:1:2\n", "https://a.test/x.js"],
    [
      "the last of two",
      "f@https://a.test/x.js:1:2\ng@https://b.test/y.js:3:4\n",
      "https://b.test/y.js",
    ],
  ])("%s", (_, stack, script) => expect(last(stack)).toBe(script));

  test.each([
    ["a function of the browser", "Error\n    at Array.forEach (<anonymous>)"],
    ["an extension", "f@moz-extension://1234/probe.js:1:2\n"],
    ["code without an address", "Error\n    at f (blob:https://a.test/1234:1:2)"],
    ["nothing", ""],
  ])("%s is no script", (_, stack) => expect(last(stack)).toBe(""));

  test.each([
    [
      "V8",
      "Error\n    at x (https://innocent.test/a.js:1:1)\n at y (https://evil.test/b.js:3:4)",
      "https://evil.test/b.js",
    ],
    [
      "V8, on one line",
      "Error\n    at x (https://innocent.test/a.js:1:1) (https://evil.test/b.js:3:4)",
      "https://evil.test/b.js",
    ],
    [
      "V8, in the address",
      "Error\n    at x (https://evil.test/b.js?(https://innocent.test/a.js:3:4)",
      "https://evil.test/b.js",
    ],
    [
      "V8, in the path",
      "Error\n    at x (https://evil.test/b.js@https://innocent.test/a.js:3:4)",
      "https://evil.test/b.js@https://innocent.test/a.js",
    ],
    [
      "SpiderMonkey, with a bracket",
      "x (https://innocent.test/a.js?@https://evil.test/b.js:3:4\n",
      "https://evil.test/b.js",
    ],
    [
      "SpiderMonkey, over lines",
      "x@https://innocent.test/a.js:1:1\ny@https://evil.test/b.js:3:4\n",
      "https://evil.test/b.js",
    ],
    ["SpiderMonkey", "x@https://innocent.test/a.js:1:1@https://evil.test/b.js:3:4\n", ""],
    [
      "SpiderMonkey, with a query",
      "x@https://innocent.test/a.js?@https://evil.test/b.js:3:4\n",
      "",
    ],
    [
      "SpiderMonkey, with eval",
      "x@https://innocent.test/a.js line 1 > eval:1:1@https://evil.test/b.js:3:4\n",
      "",
    ],
  ])("a function named like an address is not taken for it: %s", (_, stack, script) =>
    expect(last(stack)).toBe(script),
  );

  test("a name of any length costs no time", () => {
    const stack = `Error\n    at ${"(https://a.test/".repeat(100_000)} (https://evil.test/b.js:3:4)`;
    expect(last(stack)).toBe("");
  });
});

describe("a line of a stack", () => {
  test.each([
    [
      "of code that was written into the page, in SpiderMonkey",
      "late/<@https://page.test/ line 10 > injectedScript:4:25",
      { script: "https://page.test/", made: "", injected: { line: 4, column: 25 }, handler: "" },
    ],
    [
      "of a handler that was written as text",
      "onerror@https://page.test/:1:7",
      { script: "https://page.test/", made: "", injected: null, handler: "onerror" },
    ],
    [
      "of an address that was made",
      "f@blob:https://page.test/1-2:1:7",
      { script: "", made: "blob:https://page.test/1-2", injected: null, handler: "" },
    ],
    [
      "of V8's, likewise",
      "    at f (data:text/javascript,f():1:7)",
      { script: "", made: "data:text/javascript,f()", injected: null, handler: "" },
    ],
    ["of the browser's", "    at Array.forEach (<anonymous>)", null],
  ])("%s", (_, line, read) =>
    expect(readLine(line, line.startsWith("    at") ? "v8" : "spidermonkey")).toEqual(read),
  );
});
