import { describe, expect, test } from "vitest";
import { sensorsBattery } from "../../src/trackers/sensors-battery.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("sensors-battery", () => {
  test.each([
    ["the battery's values", "saw", [did("battery", 0), did("battery-read", 4, 4)]],
    [
      "movement, and the browser in detail",
      "likely",
      [did("listen-sensors", 2, 2), did("environment", 20, 15)],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(sensorsBattery.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a page that saves power", [did("battery", 0), did("battery-read", 1, 9)]],
    ["a game that is played by turning", [did("listen-sensors", 1)]],
    [
      "a game of the page's own",
      [
        did("listen-sensors", 1, 1, "https://shop.test/a.js"),
        did("environment", 20, 15, "https://shop.test/a.js"),
      ],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(sensorsBattery.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
