// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../src/fields/pack.ts";
import type { KindId } from "../../src/kinds/index.ts";
import type { PageScan } from "../../src/page/index.ts";
import { watchPage } from "../../src/page/index.ts";

const packed = packKnowledge(lexicons);
const scans: PageScan[] = [];
const typed: KindId[] = [];
let stop = new AbortController();

beforeEach(() => {
  scans.length = 0;
  typed.length = 0;
  stop = new AbortController();
});
afterEach(() => stop.abort());

function watch(html: string) {
  document.body.innerHTML = html;
  watchPage(
    document,
    { scan: (scan) => scans.push(scan), typed: (kind) => typed.push(kind) },
    stop.signal,
    async () => packed,
  );
}

/** Selectors of the latest scan. */
const latest = () => scans.at(-1)?.fields.map(({ selector }) => selector) ?? [];

const see = (...selectors: string[]) =>
  vi.waitFor(() => expect(latest()).toEqual(selectors), { timeout: 3000 });

/** An event as the browser sends one for a person. */
function type(selector: string, value: string, event = "input", trusted = true) {
  const field = document.querySelector(selector) as HTMLInputElement;
  field.value = value;
  const typing = new Event(event, { bubbles: true, composed: true });
  Object.defineProperty(typing, "isTrusted", { value: trusted });
  field.dispatchEvent(typing);
}

test("fields that come later are found, and ones that go are gone", async () => {
  watch('<label>E-mail <input id="a"></label>');
  await see("#a");
  document.body.insertAdjacentHTML("beforeend", '<label>Phone <input id="b"></label>');
  await see("#a", "#b");
  document.querySelector("label")?.remove();
  await see("#b");
});

test("typing is told once for each kind, and only a person's", async () => {
  watch('<label>E-mail <input id="a"></label><label>Phone <input id="b"></label>');
  await see("#a", "#b");
  type("#a", "x", "input", false);
  expect(typed).toEqual([]);
  type("#a", "x");
  type("#a", "xy");
  type("#b", "1");
  expect(typed).toEqual(["email-address", "phone-number"]);
});

test("a box that says nothing is known by the shape of what is typed into it", async () => {
  watch('<input id="a">');
  await vi.waitFor(() => expect(scans.length).toBeGreaterThan(0), { timeout: 3000 });
  type("#a", "lin.mei@example.org", "change");
  await see("#a");
  expect(scans.at(-1)?.fields[0]?.because).toEqual(["value-shape"]);
  expect(typed).toEqual(["email-address"]);
  expect(JSON.stringify(scans)).not.toContain("lin.mei");
});

test("the shape shows while the person still types, once they rest", async () => {
  watch('<input id="a">');
  await vi.waitFor(() => expect(scans.length).toBeGreaterThan(0), { timeout: 3000 });
  type("#a", "4111 1111 1111 1");
  type("#a", "4111 1111 1111 1111");
  expect(typed).toEqual([]);
  await see("#a");
  expect(typed).toEqual(["bank-card-number"]);
  expect(JSON.stringify(scans)).not.toContain("4111");
});

test("a search box stays one, whatever is typed into it", async () => {
  watch('<input id="a" type="search"><label>Phone <input id="b"></label>');
  await see("#b");
  type("#a", "lin.mei@example.org", "change");
  document.body.insertAdjacentHTML("beforeend", '<label>E-mail <input id="c"></label>');
  await see("#b", "#c");
  expect(typed).toEqual([]);
});

test("nothing is read after it was stopped", async () => {
  watch('<label>E-mail <input id="a"></label>');
  await see("#a");
  stop.abort();
  const before = scans.length;
  document.body.insertAdjacentHTML("beforeend", '<label>Phone <input id="b"></label>');
  await new Promise((done) => setTimeout(done, 500));
  expect(scans).toHaveLength(before);
});

test("what waited for a page that loads is read soon after it has loaded", async () => {
  vi.useFakeTimers();
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  try {
    watch('<label>E-mail <input id="a"></label>');
    // Its words have come, and it is left to load: it is read a second after that.
    await vi.advanceTimersByTimeAsync(500);
    expect(latest()).toEqual([]);
    state.mockReturnValue("complete");
    window.dispatchEvent(new Event("load"));
    await vi.advanceTimersByTimeAsync(250);
    expect(latest()).toEqual(["#a"]);
  } finally {
    state.mockRestore();
    vi.useRealTimers();
  }
});
