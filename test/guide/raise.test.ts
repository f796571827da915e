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

test("what a page can show is raised by something, or says why not", () => {
  const visible = behaviours.filter(({ seen }) => seen !== "no");
  expect(visible).toHaveLength(24);
  const reasons = visible.map(({ id, signals, signs = [], rule, words }) => ({
    id,
    raised: signals.length + signs.length > 0 || rule !== undefined,
    reason: words.unraised !== undefined,
  }));
  expect(reasons.filter(({ raised, reason }) => raised === reason)).toEqual([]);
  expect(reasons.filter(({ raised }) => !raised).map(({ id }) => id)).toEqual(["breaks-own-rules"]);
});

test.each(guide.languages)("in %s, all that is raised has its words", (language) => {
  const all = guide.items.behaviours[language] ?? [];
  const wordless = all.filter(
    ({ seen, words }) =>
      (seen === "no" || words.unraised !== undefined) === (words.phrase !== undefined),
  );
  expect(wordless.map(({ id }) => id)).toEqual([]);
});

test("what no page can show is never raised", () => {
  const unseen = behaviours.filter(({ seen }) => seen === "no");
  expect(
    unseen.flatMap(({ signals, signs = [], rule }) => [...signals, ...signs, rule ?? []].flat()),
  ).toEqual([]);
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

  const signal = (id: string, evidence: SeenOnPage["signals"][number]["evidence"] = {}) => ({
    signals: [{ id, confidence: "likely" as const, evidence }],
  });
  test.each([
    ["key-logging", {}, ["excess-frequency"]],
    ["tracking-after-refusal", {}, ["collect-after-refusal"]],
    ["required-marketing", {}, ["improve-experience-excuse"]],
    ["leaving-asks-much", {}, ["unreasonable-conditions"]],
    ["hard-notice", { unlinked: true }, ["hard-to-reach-policy"]],
    ["hard-notice", { size: 7 }, ["hard-to-read-policy"]],
    ["hard-notice", { contrast: 1.4 }, ["hard-to-read-policy"]],
    ["hard-notice", { minutes: 22 }, ["obscure-text"]],
    ["no-way-back", { missing: ["withdraw"] }, ["no-withdrawal"]],
    ["no-way-back", { missing: ["untargeted"] }, ["no-non-targeted-option"]],
    ["no-way-back", { missing: ["leave"] }, ["no-correct-delete"]],
    ["no-way-back", { missing: ["contact"] }, ["no-complaint-channel"]],
    ["no-way-back", { missing: [] }, []],
    ["hard-notice", { unlinked: false }, []],
  ])("%s %j raises %j", (id, evidence, expected) => {
    expect(ids(signal(id, evidence))).toEqual(expected);
  });

  test("that nothing was shown first, where neither a notice nor a dialog was", () => {
    const { signals } = signal("no-privacy-notice");
    const [asked] = signal("consent-dialog", { refuse: true }).signals;
    expect(ids({ signals })).toEqual(["no-privacy-policy", "no-first-run-notice"]);
    expect(ids({ signals: [...signals, ...(asked ? [asked] : [])] })).toEqual([
      "no-privacy-policy",
    ]);
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
