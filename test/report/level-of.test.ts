import { expect, test } from "vitest";
import type { LogEvent, LogFact } from "../../src/log/event.ts";
import { levelOfVisit } from "../../src/report/level-of.ts";

const level = (...facts: LogFact[]) =>
  levelOfVisit(
    facts.map((fact): LogEvent => ({ visit: "v", at: 1, site: "shop.example", ...fact })),
    () => null,
    () => 2,
    () => false,
  );

const by = { host: "t.ads.example", site: "ads.example" };
const asked: LogFact = {
  type: "asked",
  kind: "email-address",
  required: true,
  because: ["label"],
  confidence: "likely",
};
const sent = (when: "before-submit" | "after-submit", confidence: "saw" | "likely"): LogFact => ({
  type: "sent",
  kind: "email-address",
  to: by,
  channel: "body",
  encoding: [],
  when,
  confidence,
});

test("a visit is as loud as the one sentence about it", () => {
  expect(level({ type: "typed", kind: "email-address" })).toBe(0);
  expect(level(asked)).toBe(1);
  expect(level(asked, { type: "read", kind: "email-address", by, confidence: "saw" })).toBe(2);
  expect(level(asked, sent("after-submit", "saw"))).toBe(2);
  expect(level(asked, sent("before-submit", "likely"))).toBe(2);
  expect(level(asked, sent("before-submit", "saw"))).toBe(3);
});
