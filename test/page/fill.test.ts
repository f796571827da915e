// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fillIn, placesAt } from "../../src/page/fill.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // No such command here: it is the browser that types.
  document.execCommand = (command, _, text = "") => {
    const field = document.activeElement as HTMLInputElement;
    field.value = command === "delete" ? "" : field.value + text;
    return true;
  };
});
afterEach(() => vi.useRealTimers());

const value = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value;

test("says what stands where, through open shadow roots; what is not there is left out", () => {
  document.body.innerHTML = `<input id="a" type="tel"><select id="s"><option value="1">One</select><div id="h"></div>`;
  const root = document.querySelector("#h")?.attachShadow({ mode: "open" });
  if (root) root.innerHTML = `<textarea id="t"></textarea>`;
  expect(placesAt(document, ["#a", "#s", "#h >>> #t", "#gone", "!!", "#a >>> #t"])).toEqual([
    { selector: "#a", type: "tel", options: [] },
    { selector: "#s", type: "select", options: [{ value: "1", text: "One" }] },
    { selector: "#h >>> #t", type: "textarea", options: [] },
  ]);
});

test("types in place of what stood there, ticks, chooses, and leaves alone what is locked", async () => {
  document.body.innerHTML = `<input id="a" value="old"><input id="c" type="checkbox"><input id="d" type="date">
    <select id="s"><option value="1"><option value="2"></select><input id="l" readonly value="kept">`;
  const keys: string[] = [];
  document.addEventListener("keydown", ({ key }) => keys.push(key));
  const done = fillIn(document, [
    { selector: "#a", value: "new" },
    { selector: "#c", value: "on" },
    { selector: "#d", value: "1957-03-23" },
    { selector: "#s", value: "2" },
    { selector: "#l", value: "changed" },
  ]);
  // Whoever presses twice does not get both at once.
  const second = fillIn(document, [{ selector: "#a", value: "xx" }]);
  await vi.runAllTimersAsync();
  await Promise.all([done, second]);
  expect(["#a", "#d", "#s", "#l"].map(value)).toEqual(["new", "1957-03-23", "2", "kept"]);
  expect(document.querySelector<HTMLInputElement>("#c")?.checked).toBe(true);
  expect(keys.join("")).toBe("new");
});
