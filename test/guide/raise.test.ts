import { describe, expect, test } from "vitest";
import { raised, ruleIds, type SeenOnPage } from "../../src/guide/behaviours/raise.ts";
import { compareNeeds } from "../../src/guide/service/compare.ts";
import { guide } from "./content/guide.ts";

const behaviours = guide.items.behaviours.en ?? [];
const page = (part: Partial<SeenOnPage> = {}): SeenOnPage => ({
  asked: [],
  signals: [],
  sent: [],
  met: [],
  ...part,
});
const ids = (part: Partial<SeenOnPage>, compared: Parameters<typeof raised>[2] = null) =>
  raised(behaviours, page(part), compared).map(({ id }) => id);

test("every rule that the guide names is there, and every rule is named", () => {
  const named = behaviours.flatMap(({ rule }) => rule ?? []);
  expect([...named].sort()).toEqual([...ruleIds].sort());
});

test("what no page can show is never raised", () => {
  const unseen = behaviours.filter(({ seen }) => seen === "no");
  expect(unseen.flatMap(({ signals, rule }) => [...signals, rule ?? []].flat())).toEqual([]);
  expect(unseen.filter(({ words }) => words.phrase !== undefined)).toEqual([]);
});

describe("raised", () => {
  test.each(["saw", "likely"] as const)("by a signal that is %s", (confidence) => {
    const signals = [{ id: "prechecked-consent", confidence, evidence: {} }];
    expect(ids({ signals })).toEqual(["default-consent"]);
  });

  test("not by what only might be", () => {
    const signals = [{ id: "prechecked-consent", confidence: "possible" as const, evidence: {} }];
    expect(ids({ signals, sent: [{ confidence: "possible" }] })).toEqual([]);
  });

  test("by a dialog that cannot be refused, not by one that can", () => {
    const dialog = (refuse: boolean) => ({
      signals: [{ id: "consent-dialog", confidence: "saw" as const, evidence: { refuse } }],
    });
    expect(ids(dialog(false))).toEqual(["misleading-consent"]);
    expect(ids(dialog(true))).toEqual([]);
  });

  test("by what the service does not need, only where the service is known", () => {
    const asked = [{ kind: "national-id" as const, required: true }];
    const shop = compareNeeds([{ kinds: ["home-address"] }], ["national-id"]);
    expect(ids({ asked }, shop)).toEqual(["unrelated-to-function", "refuse-service"]);
    expect(ids({ asked })).toEqual([]);
  });

  test("by what went to another company", () => {
    expect(ids({ sent: [{ confidence: "saw" }] })).toEqual(["client-to-third-party"]);
  });

  test("by many other companies on a page that asks, not by those who only rent out room", () => {
    const met = [..."abcde"].map((companyKey) => ({ companyKey, hosting: false }));
    const asked = [{ kind: "person-name" as const, required: false }];
    expect(ids({ met, asked })).toEqual(["purposes-not-listed"]);
    expect(ids({ met })).toEqual([]);
    expect(ids({ met: met.map((one) => ({ ...one, hosting: true })), asked })).toEqual([]);
  });
});
