import { expect, test, vi } from "vitest";
import { schemas } from "../../src/guide/service/schemas.ts";
import { serviceWordsFor } from "../../src/guide/service/words/index.ts";
import { createServiceLook } from "../../src/live/service-look.ts";
import { tabState } from "../../src/live/tab-state.ts";
import { defaultSettings, sayService } from "../../src/messages/settings.ts";

const facts = (title: string, buttons: string[]) => ({
  title,
  description: "",
  headings: [],
  links: [],
  buttons,
  schema: [],
  openGraph: "",
});
const shop = facts("Checkout - add to basket", ["Place order"]);
const nothing = facts("Welcome", ["Send"]);
const load = async () => ({ words: serviceWordsFor(["en"]), schemas });

test("tells a guess once, and again when the page becomes another", async () => {
  const tell = vi.fn();
  let page = shop;
  const look = createServiceLook(() => page, load, tell);
  await look();
  await look();
  expect(tell.mock.calls).toEqual([["online-shopping"]]);
  page = nothing;
  await look();
  expect(tell).toHaveBeenLastCalledWith(null);
});

test("says nothing where nothing stands out", async () => {
  const tell = vi.fn();
  await createServiceLook(() => nothing, load, tell)();
  expect(tell).not.toHaveBeenCalled();
});

test("tries again where the words did not come", async () => {
  const tell = vi.fn();
  const words = vi.fn(load).mockRejectedValueOnce(new Error("updated"));
  const look = createServiceLook(() => shop, words, tell);
  await look();
  expect(tell).not.toHaveBeenCalled();
  await look();
  expect(tell).toHaveBeenCalledWith("online-shopping");
});

test("what the person said of a site goes before the guess", () => {
  const stateWith = (settings: typeof defaultSettings) =>
    tabState({ private: false, readable: true }, "a.example", null, null, "news", settings, 0)
      .service;
  expect(stateWith(defaultSettings)).toEqual({ id: "news", chosen: false });
  const said = { ...defaultSettings, ...sayService(defaultSettings, "a.example", "hotel") };
  expect(stateWith(said)).toEqual({ id: "hotel", chosen: true });
  const none = { ...said, ...sayService(said, "a.example", "none") };
  expect(none.services).toHaveLength(1);
  expect(stateWith(none)).toBeNull();
});
