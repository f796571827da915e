import { expect, test } from "vitest";
import { createStream, createWatch } from "../../src/leaks/index.ts";
import { benignSites, commonPeople } from "../bench/leaks/benign-sites.ts";

const patient = { bytes: 262_144, ms: 5000 };

test("honest traffic holds nothing of people whose answers are everyday words", {
  timeout: 60_000,
}, () => {
  const bodies = benignSites();
  expect(bodies.length).toBeGreaterThan(150);
  const alarms = Object.entries(commonPeople).flatMap(([person, values]) => {
    const watch = createWatch(values, [], { salts: ["shop.example"] });
    return bodies.flatMap(({ id, part }) =>
      watch.scan(part, patient).leaks.map(({ kind }) => `${id}: ${kind} of ${person}`),
    );
  });
  expect(alarms).toEqual([]);
});

test("the same people's answers are found where they leave together", () => {
  const watch = createWatch(commonPeople.alex ?? []);
  const body = JSON.stringify({
    first: "Alex",
    last: "Morgan",
    street: "10 Market Street",
    city: "San Francisco",
    zip: "94105",
    born: "2000-01-01",
    code: "123456",
  });
  const kinds = new Set(watch.scan(body, patient).leaks.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["birth-date", "home-address", "one-time-code", "person-name"]);
});

test("a birth date in three parameters is told from dates to choose from", () => {
  const watch = createWatch([{ kind: "birth-date", value: "1987-11-23" }]);
  const found = (part: string) => watch.scan(part, patient).leaks.length > 0;
  expect(found("year=1987&month=11&day=23")).toBe(true);
  expect(found('{"d":23,"m":11,"y":1987}')).toBe(true);
  const count = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).join(",");
  expect(
    found(`{"months":[${count(1, 12)}],"days":[${count(1, 31)}],"years":[${count(1980, 1999)}]}`),
  ).toBe(false);
});

test("counters are nobody's number", () => {
  const watch = createWatch([
    { kind: "one-time-code", value: "123456" },
    { kind: "phone-number", value: "19912345678" },
    { kind: "phone-number", value: "202 555 0147" },
  ]);
  const stream = createStream(watch, () => 0);
  const typed = (digits: string) =>
    [...digits].flatMap((digit) => stream.add(`event=hit&n=${digit}`).leaks);
  expect(typed("12345678")).toEqual([]);
  expect(typed("2025550147").length).toBeGreaterThan(0);
});
