import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  defaultSettings,
  isPaused,
  pauseSite,
  putTipAway,
  readSettings,
  resumeSite,
  type Settings,
  settingsSchema,
} from "../../src/messages/settings.ts";

const chosen: Settings = {
  language: "zh_CN",
  retention: 7,
  pausedUntil: 5000,
  pausedSites: ["bank.example"],
  quietTips: ["public-wifi"],
  services: [["shop.example", "online-shopping"]],
  tipsShown: [["second-step", 20_000]],
  region: "UK",
  marks: false,
  cards: false,
  quietCards: ["shop.example"],
  campaign: "law",
  welcomed: true,
};

describe("settings read from storage", () => {
  test("are what was chosen", () => {
    expect(readSettings(chosen)).toEqual(chosen);
  });

  test.each([undefined, null, 0, "", "{}", [], true])("%j gives the defaults", (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  test.each<[keyof Settings, unknown]>([
    ["language", "tlh"],
    ["retention", 365],
    ["retention", "forever"],
    ["pausedUntil", -1],
    ["pausedUntil", Number.NaN],
    ["pausedSites", ["bank.example", 3]],
    ["pausedSites", "bank.example"],
    ["quietTips", [null]],
    ["services", [["shop.example", "no-such-type"]]],
    ["region", "XX"],
    ["marks", 1],
    ["cards", "no"],
    ["quietCards", [7]],
    ["campaign", "carnival"],
    ["welcomed", "yes"],
  ])("a damaged %s (%j) costs none of the others", (name, value) => {
    expect(readSettings({ ...chosen, [name]: value })).toEqual({
      ...chosen,
      [name]: defaultSettings[name],
    });
  });

  test("of an older version get the defaults of what it did not know", () => {
    expect(readSettings({ retention: 90 })).toEqual({ ...defaultSettings, retention: 90 });
  });

  test("drop what nobody knows", () => {
    expect(readSettings({ ...chosen, secret: "x", retention: null })).toEqual({
      ...chosen,
      retention: defaultSettings.retention,
    });
  });

  test("are readable whatever is stored", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(chosen)), fc.anything()),
        (any, damaged) => {
          expect(v.is(settingsSchema, readSettings(any))).toBe(true);
          expect(v.is(settingsSchema, readSettings(damaged))).toBe(true);
        },
      ),
    );
  });
});

describe("pausing", () => {
  test("lasts until its time, everywhere", () => {
    const settings = { ...defaultSettings, pausedUntil: 5000 };
    expect(isPaused(settings, "shop.example", 4999)).toBe(true);
    expect(isPaused(settings, "shop.example", 5000)).toBe(false);
  });

  test("a site concerns no other site", () => {
    const settings = { ...defaultSettings, ...pauseSite(defaultSettings, "bank.example") };
    expect(isPaused(settings, "bank.example", 0)).toBe(true);
    expect(isPaused(settings, "shop.example", 0)).toBe(false);
  });

  test("ends for the site and its time, not for other sites", () => {
    const paused = { ...chosen, pausedSites: ["bank.example", "shop.example"] };
    expect(resumeSite(paused, "shop.example")).toEqual({
      pausedUntil: 0,
      pausedSites: ["bank.example"],
    });
  });

  test("more sites than there is room for drops the oldest and stays readable", () => {
    let settings = defaultSettings;
    for (let site = 0; site <= 500; site++) {
      settings = { ...settings, ...pauseSite(settings, `site-${site}.example`) };
    }
    expect(readSettings(settings)).toEqual(settings);
    expect(isPaused(settings, "site-0.example", 0)).toBe(false);
    expect(isPaused(settings, "site-1.example", 0)).toBe(true);
    expect(isPaused(settings, "site-500.example", 0)).toBe(true);
  });

  test("a site twice keeps it once", () => {
    const once = { ...defaultSettings, ...pauseSite(defaultSettings, "bank.example") };
    expect(pauseSite(once, "bank.example").pausedSites).toEqual(["bank.example"]);
  });
});

test("more tips put away than there is room for drops the oldest and stays readable", () => {
  let settings = defaultSettings;
  for (let tip = 0; tip <= 200; tip++)
    settings = { ...settings, ...putTipAway(settings, `t${tip}`) };
  expect(readSettings(settings)).toEqual(settings);
  expect(settings.quietTips.at(0)).toBe("t1");
  expect(settings.quietTips.at(-1)).toBe("t200");
});
