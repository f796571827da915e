import { expect, test } from "vitest";
import { tabState } from "../../src/live/tab-state.ts";
import { defaultSettings, sayService } from "../../src/messages/settings.ts";

test("a type of service is what the person said of the site, and only that", () => {
  const stateWith = (settings: typeof defaultSettings) =>
    tabState({ private: false, readable: true }, "a.example", null, null, settings, 0).service;
  expect(stateWith(defaultSettings)).toBeNull();
  const said = { ...defaultSettings, ...sayService(defaultSettings, "a.example", "hotel") };
  expect(stateWith(said)).toEqual({ id: "hotel", chosen: true });
  const none = { ...said, ...sayService(said, "a.example", "none") };
  expect(none.services).toHaveLength(1);
  expect(stateWith(none)).toBeNull();
});
