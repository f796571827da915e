// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { openContentEnd, openProbeEnd } from "../../src/probe/channel.ts";

const hello = "fieldguide-hello";
const page = window as Window & typeof globalThis;
let fonts: EventTarget;

beforeEach(() => {
  // happy-dom knows no fonts; all that matters is one more place both worlds can reach.
  fonts = new EventTarget();
  Object.defineProperty(document, "fonts", { value: fonts, configurable: true });
});

const settled = () => new Promise((done) => setTimeout(done, 5));

describe("the channel", () => {
  test("carries texts from the probe to the content script", () => {
    const { say } = openProbeEnd(page);
    const heard = vi.fn();
    openContentEnd(document, heard);
    say("t", "one");
    say("t", "two words");
    expect(heard.mock.calls).toEqual([
      ["t", "one", null],
      ["t", "two words", null],
    ]);
  });

  test("shows nothing of it on document and window", () => {
    const seen = vi.fn();
    const { say } = openProbeEnd(page);
    for (const place of [document, window])
      for (const type of [hello, "fieldguide-word"]) place.addEventListener(type, seen, true);
    openContentEnd(document, () => {});
    say("t", "one");
    expect(seen).not.toHaveBeenCalled();
  });

  test("says nothing without a content script", () => {
    const dispatched = vi.spyOn(EventTarget.prototype, "dispatchEvent");
    openProbeEnd(page).say("t", "one");
    expect(dispatched).not.toHaveBeenCalled();
    dispatched.mockRestore();
  });

  test("does not take a page for the content script once they have met", () => {
    const { say } = openProbeEnd(page);
    const heard = vi.fn();
    openContentEnd(document, heard);
    const forged = document.createTextNode("");
    const overheard = vi.fn();
    forged.addEventListener("fieldguide-word", overheard);
    fonts.dispatchEvent(new FocusEvent(hello, { relatedTarget: forged }));
    say("t", "one");
    expect(heard).toHaveBeenCalledOnce();
    expect(overheard).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      "once the parser goes on",
      async () => {
        document.body.append(document.createElement("script"));
        await Promise.resolve();
      },
    ],
    ["once the time is up", settled],
  ])("is closed to a page that never had a content script, %s", async (_, goOn) => {
    const { say } = openProbeEnd(page);
    await goOn();
    const forged = document.createTextNode("");
    const overheard = vi.fn();
    forged.addEventListener("fieldguide-word", overheard);
    fonts.dispatchEvent(new FocusEvent(hello, { relatedTarget: forged }));
    say("t", "one");
    expect(overheard).not.toHaveBeenCalled();
  });

  test("lets nothing of the page's be called when it closes", async () => {
    openProbeEnd(page);
    openContentEnd(document, () => {});
    const removed = vi.spyOn(EventTarget.prototype, "removeEventListener");
    const disconnected = vi.spyOn(MutationObserver.prototype, "disconnect");
    await settled();
    expect(removed).not.toHaveBeenCalled();
    expect(disconnected).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test("carries nothing but texts", () => {
    const heard = vi.fn();
    let line: EventTarget | null = null;
    fonts.addEventListener(hello, (event) => {
      line = (event as FocusEvent).relatedTarget;
    });
    openContentEnd(document, heard);
    for (const detail of [{ toString: () => "t one" }, 1, null, "t two"])
      (line as EventTarget | null)?.dispatchEvent(new CustomEvent("fieldguide-word", { detail }));
    expect(heard.mock.calls).toEqual([["t", "two", null]]);
  });

  test("names an element along with a text, and only that text", () => {
    const { say, point } = openProbeEnd(page);
    const heard = vi.fn();
    openContentEnd(document, heard);
    const host = document.createElement("div");
    const inner = document.createElement("input");
    host.attachShadow({ mode: "closed" }).append(inner);
    point("t", inner, "one");
    say("t", "two");
    expect(heard.mock.calls).toEqual([
      ["t", "one", inner],
      ["t", "two", null],
    ]);
  });

  test("carries words to the probe, and nothing but words", () => {
    const { onWord } = openProbeEnd(page);
    const heard = vi.fn();
    onWord(heard);
    const { tell } = openContentEnd(document, () => {});
    tell("watch-on");
    tell({ toString: () => "watch-off" } as unknown as string);
    expect(heard.mock.calls).toEqual([["watch-on"]]);
  });
});
