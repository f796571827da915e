import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowed, noPolicy, readPolicy, underPolicy } from "../../src/messages/policy.ts";
import { defaultSettings } from "../../src/messages/settings.ts";

const fileOf = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const schema = JSON.parse(fileOf("assets/managed-schema.json"));
const fits = new Ajv().compile(schema);
const full = {
  managedBy: "City School",
  language: "zh_CN",
  retention: "7",
  quietLevels: [2],
  skipWelcome: true,
  campaignPack: "personal-information",
  lockedSections: ["pause", "import"],
};

describe("a policy", () => {
  test("is read", () => {
    expect(readPolicy(full)).toEqual({
      by: "City School",
      forced: {
        language: "zh_CN",
        retention: 7,
        marks: false,
        cards: true,
        campaign: "personal-information",
        pausedUntil: 0,
        pausedSites: [],
      },
      locked: ["pause", "import"],
      skipWelcome: true,
    });
  });

  test.each([undefined, null, 0, "", [], {}])("of %j chooses nothing", (stored) => {
    expect(readPolicy(stored)).toEqual(noPolicy);
  });

  test.each<[keyof typeof full, unknown]>([
    ["managedBy", "x".repeat(61)],
    ["language", "tlh"],
    ["retention", 7],
    ["quietLevels", [1]],
    ["quietLevels", [2, 2, 2]],
    ["skipWelcome", "yes"],
    ["campaignPack", "none"],
    ["lockedSections", ["erase"]],
  ])("with a slip in %s (%j) keeps the rest", (name, value) => {
    const { [name]: _, ...rest } = full;
    expect(readPolicy({ ...full, [name]: value })).toEqual(readPolicy(rest));
  });

  test("holds against what the person chose, now and later; what it leaves open stays theirs", () => {
    const policy = readPolicy({ retention: "1" });
    const chosen = { ...defaultSettings, retention: 90, language: "en" } as const;
    expect(underPolicy(chosen, policy)).toEqual({ ...chosen, retention: 1 });
    expect(allowed({ retention: 90, language: "en" }, policy)).toEqual({ language: "en" });
  });

  test("that locks pausing ends the pauses that are on", () => {
    const paused = { ...defaultSettings, pausedUntil: 9e12, pausedSites: ["a.example"] };
    const policy = readPolicy({ lockedSections: ["pause"] });
    expect(underPolicy(paused, policy)).toMatchObject({ pausedUntil: 0, pausedSites: [] });
  });
});

describe("the schema that browsers hold policies against", () => {
  test("lets through nothing that is then not understood, and the other way round", () => {
    const anything = fc.record(
      Object.fromEntries(
        Object.entries(schema.properties as Record<string, Property>).map(([name, property]) => [
          name,
          fc.oneof(valuesOf(property), fc.constantFrom("no", 1, true, ["no"], [])),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (policy) => {
        const understood = Object.entries(policy).filter(
          ([name, value]) =>
            JSON.stringify(readPolicy({ [name]: value })) !== JSON.stringify(noPolicy),
        );
        const isEmpty = ([, value]: [string, unknown]) =>
          value === false || (Array.isArray(value) && value.length === 0);
        for (const [name, value] of understood) expect(fits({ [name]: value })).toBe(true);
        const lost = Object.entries(policy).filter(
          (entry) =>
            !isEmpty(entry) &&
            fits({ [entry[0]]: entry[1] }) &&
            !understood.some(([name]) => name === entry[0]),
        );
        expect(lost).toEqual([]);
      }),
    );
  });

  test("is of the simple sort that Chrome takes: else the extension would not load", () => {
    expect(schema.type).toBe("object");
    expect(schema).not.toHaveProperty("additionalProperties");
    for (const property of Object.values(schema.properties as Record<string, Property>)) {
      expect(["string", "boolean", "array"]).toContain(property.type);
      if (property.type === "array") expect(property.items?.enum?.length).toBeGreaterThan(0);
    }
  });
});

interface Property {
  type: string;
  enum?: unknown[];
  items?: Property;
}

function valuesOf({ type, enum: values, items }: Property): fc.Arbitrary<unknown> {
  if (values !== undefined) return fc.constantFrom(...values);
  if (items?.enum !== undefined) return fc.subarray(items.enum);
  return type === "boolean" ? fc.boolean() : fc.string({ minLength: 1, maxLength: 60 });
}

describe("the sample policies", () => {
  const samples: Record<string, (file: string) => unknown> = {
    "chrome-linux.json": (file) => JSON.parse(file)["3rdparty"].extensions.EXTENSION_ID,
    "firefox-policies.json": (file) =>
      JSON.parse(file).policies["3rdparty"].Extensions["fieldguide@fieldguide.invalid"],
    "firefox-managed-storage.json": (file) => JSON.parse(file).data,
  };
  test.each(Object.entries(samples))("%s holds what is documented", (name, read) => {
    const policy = read(fileOf(`docs/policies/${name}`));
    expect(policy).toEqual(full);
    expect(fits(policy)).toBe(true);
  });

  test.each([
    "docs/admin.md",
    "docs/policies/chrome-windows.reg",
    "docs/policies/chrome-mac.plist",
  ])("%s names every choice, and no other", (path) => {
    const text = fileOf(path);
    for (const name of Object.keys(schema.properties)) expect(text).toContain(name);
    const named = [...text.matchAll(/^\| `(\w+)`|^"(\w+)"=|<key>(\w+)</gm)].map(
      ([, table, line, key]) => table ?? line ?? key,
    );
    expect(named.sort()).toEqual(Object.keys(schema.properties).sort());
  });
});
