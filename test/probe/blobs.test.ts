import { expect, test } from "vitest";
import { rememberBlobs, textOfBlob } from "../../src/probe/blobs.ts";
import type { Kit } from "../../src/probe/kit.ts";
import { hideSources } from "../../src/probe/wrap.ts";
import { fakeWindow } from "./realm.ts";

function page() {
  const { realm, run } = fakeWindow();
  run(`
    globalThis.Blob = class Blob {
      #parts;
      constructor(parts) { if (parts === 7) throw new TypeError("no parts"); this.#parts = parts }
      get size() { return this.#parts.length }
    };
    globalThis.File = class File extends Blob {};
    Object.defineProperty(globalThis, "Blob", { enumerable: false });
    globalThis.before = { text: Function.prototype.toString.call(Blob), ...Object.getOwnPropertyDescriptor(globalThis, "Blob") };
  `);
  const kit = { following: true } as Kit;
  hideSources(realm);
  rememberBlobs(realm, kit);
  return { run, kit };
}

test("what a Blob was made of is known at once, while somebody is followed", () => {
  const { run, kit } = page();
  expect(textOfBlob(run(`new Blob(["a@b", ".example"])`))).toBe("a@b.example");
  expect(textOfBlob(run(`new File(["name"], "f.txt")`))).toBe("name");
  kit.following = false;
  expect(textOfBlob(run(`new Blob(["later"])`))).toBeUndefined();
});

test("nothing is known of other pieces, of many, or of long ones, and no code of the page's is called", () => {
  const { run } = page();
  expect(textOfBlob(run(`new Blob(["a", new Uint8Array(3)])`))).toBeUndefined();
  expect(textOfBlob(run(`new Blob(Array(50).fill("a"))`))).toBeUndefined();
  expect(textOfBlob(run(`new Blob(["a".repeat(70000)])`))).toBeUndefined();
  run(`globalThis.called = 0;
    const parts = ["a"]; Object.defineProperty(parts, 1, { get() { called += 1; return "b" } });
    new Blob(parts)`);
  expect(run("called")).toBe(0);
});

test("to page code the constructor looks as it did", () => {
  const { run } = page();
  expect(run("Function.prototype.toString.call(Blob) === before.text")).toBe(true);
  expect(
    run(`const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(globalThis, "Blob");
    [enumerable, writable, configurable].join() === [before.enumerable, before.writable, before.configurable].join()`),
  ).toBe(true);
  expect(
    run(`[Blob.name, Blob.length, Blob.prototype.constructor === Blob, Object.getPrototypeOf(File) === Blob,
    new Blob([]) instanceof Blob, new File([]) instanceof Blob, new (class extends Blob {})([1]).size].join()`),
  ).toBe("Blob,1,true,true,true,true,1");
  expect(run(`try { new Blob(7) } catch (error) { error.message }`)).toBe("no parts");
  expect(run(`try { Blob([]) } catch (error) { error instanceof TypeError }`)).toBe(true);
});
