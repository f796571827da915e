import { describe, expect, test } from "vitest";
import { judge } from "../../src/trackers/judge.ts";
import { companies } from "./companies.ts";
import { did, field, visit } from "./visit.ts";

describe("judge", () => {
  test("says of each finding which signal it is", () => {
    const facts = visit({
      asked: [field("email-address", { host: "forms.test", secure: false })],
      behaviours: [did("canvas-text", 26), did("canvas-read", 14_400)],
    });
    expect(judge(facts, companies)).toMatchObject([
      { signal: "form-not-encrypted", finding: { evidence: { fields: 1 } } },
      { signal: "form-to-other-company", finding: { host: "forms.test" } },
      { signal: "canvas-fingerprint", finding: { host: "cdn.test" } },
    ]);
  });

  test("finds nothing on a page that does nothing", () => {
    expect(judge(visit({ asked: [field("email-address")] }), companies)).toEqual([]);
  });
});
