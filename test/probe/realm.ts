import { createContext, runInContext } from "node:vm";
import type { Realm } from "../../src/probe/realm.ts";

/** A window of its own language realm, with as much of a browser as the probe looks at. */
export interface FakeWindow {
  realm: Realm;
  /** Runs code as a script of an address; gives its value. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the code gives
  run(code: string, address?: string): any;
  /** Lets all timers go off that were set up to now. */
  pass(): void;
  /** Calls the listeners of an event on window or document. */
  fire(type: string): void;
}

const browser = `
  class Canvas {
    #width = 300; #height = 150;
    get width() { return this.#width } set width(to) { this.#width = to }
    get height() { return this.#height } set height(to) { this.#height = to }
  }
  globalThis.HTMLCanvasElement = class extends Canvas {
    toDataURL() { return "data:," + this.width }
    get width() { return super.width } set width(to) { super.width = to }
    get height() { return super.height } set height(to) { super.height = to }
  };
  globalThis.ImageData = class {
    #width; #height;
    constructor(width, height) { this.#width = width; this.#height = height }
    get width() { return this.#width }
    get height() { return this.#height }
  };
  globalThis.CanvasRenderingContext2D = class {
    fillText(text, x, y) { if (!(this instanceof CanvasRenderingContext2D)) throw new TypeError("Illegal invocation"); return \`\${text} at \${x},\${y}\` }
    fillRect() {}
    getImageData(x, y, width, height) { return new ImageData(width, height) }
  };
  globalThis.Node = class { appendChild(child) { child?.(); return child } };
  globalThis.HTMLIFrameElement = class {
    constructor(view) { this.view = view }
    get contentWindow() { return this.view }
  };
`;

export function fakeWindow(): FakeWindow {
  const tasks: (() => void)[] = [];
  const listeners = new Map<string, (() => void)[]>();
  const addEventListener = (type: string, listener: () => void): void => {
    listeners.set(type, [...(listeners.get(type) ?? []), listener]);
  };
  const context = createContext({
    addEventListener,
    setTimeout: (task: () => void) => tasks.push(task),
    document: { addEventListener },
    location: { href: "https://page.test/index.html?visit=1" },
    frameCount: 0,
  });
  const realm = runInContext("globalThis", context) as Realm;
  runInContext(browser, context);
  // Own accessors, as those of a browser's window.
  const { document } = realm;
  Object.defineProperty(realm, "document", { get: () => document, configurable: false });
  Object.defineProperty(realm, "length", {
    get: () => (realm as unknown as { frameCount: number }).frameCount,
    configurable: true,
  });
  return {
    realm,
    run: (code, address = "https://page.test/index.html") => runInContext(code, context, address),
    pass() {
      for (const task of tasks.splice(0)) task();
    },
    fire(type) {
      for (const listener of listeners.get(type) ?? []) listener();
    },
  };
}
