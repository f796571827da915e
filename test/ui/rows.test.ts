import { expect, test } from "vitest";
import { evidenceOf } from "../../extension/popup/evidence.ts";
import { companyRows, kindRows, pageFindings } from "../../extension/popup/rows.ts";
import type { MetHost, SeenSignal } from "../../src/report/shapes.ts";
import { reportWith } from "./fake-host.ts";

const met = (host: string, requests: number, part: Partial<MetHost> = {}): MetHost => ({
  host,
  site: host,
  company: null,
  companyKey: host,
  purposes: [],
  country: null,
  hosting: false,
  requests,
  ...part,
});

test("companies: who got data, then who was contacted most, then who only rents out room", () => {
  const rows = companyRows(
    reportWith({
      met: [
        met("host.example", 90, { hosting: true }),
        met("few.example", 1),
        met("many.example", 30),
        met("reader.example", 2),
      ],
      read: [
        {
          kind: "email-address",
          host: "reader.example",
          script: null,
          count: 1,
          confidence: "likely",
        },
      ],
    }),
  );
  expect(rows.map(({ key }) => key)).toEqual([
    "reader.example",
    "many.example",
    "few.example",
    "host.example",
  ]);
  expect(rows[0]).toMatchObject({ got: ["email-address"], confidence: "likely" });
  expect(rows[1]?.confidence).toBeNull();
});

test("hosts of one company are one row: requests add up, one that takes part is no mere hosting", () => {
  const shared = { company: "Acme", companyKey: "acme" };
  const [row, ...others] = companyRows(
    reportWith({
      met: [
        met("cdn.acme.example", 2, { ...shared, hosting: true, purposes: ["hosting"] }),
        met("ads.acme.example", 3, {
          ...shared,
          country: "CN",
          purposes: ["advertising", "hosting"],
        }),
      ],
    }),
  );
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    name: "Acme",
    requests: 5,
    hosting: false,
    country: "CN",
    purposes: ["hosting", "advertising"],
  });
});

test("kinds: one row each, also where a kind was only typed, read or sent", () => {
  const rows = kindRows(
    reportWith({
      typed: ["person-name"],
      read: [{ kind: "gender", host: "a.example", script: null, count: 1, confidence: "saw" }],
      sent: [
        {
          kind: "phone-number",
          host: "a.example",
          channel: "body",
          encoding: [],
          when: "after-submit",
          confidence: "likely",
        },
      ],
    }),
  );
  expect(rows.map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ["phone-number", "likely"],
    ["gender", "saw"],
    ["person-name", "possible"],
  ]);
});

const seen = (
  id: SeenSignal["id"],
  host: string | null,
  more: Partial<SeenSignal> = {},
): SeenSignal => ({
  id,
  level: 1,
  confidence: "saw",
  host,
  script: null,
  evidence: {},
  ...more,
});

test("what a company did stands in its row, and the loudest comes first", () => {
  const rows = companyRows(
    reportWith({
      met: [met("busy.example", 90), met("quiet.example", 1), met("loud.example", 1)],
      signals: [
        seen("identifying-pixel", "quiet.example"),
        seen("third-party-cookie", "quiet.example", { confidence: "likely" }),
        seen("contact-matching", "loud.example", { level: 2 }),
        seen("canvas-fingerprint", "busy.example", { level: 2, confidence: "possible" }),
      ],
    }),
  );
  expect(rows.map(({ key, did }) => [key, did.map(({ id }) => id)])).toEqual([
    ["loud.example", ["contact-matching"]],
    ["quiet.example", ["identifying-pixel", "third-party-cookie"]],
    ["busy.example", ["canvas-fingerprint"]],
  ]);
  expect(rows[1]?.confidence).toBe("saw");
});

test("what no other company is behind is the page's own, each signal once", () => {
  const report = reportWith({
    met: [met("ads.example", 1)],
    signals: [
      seen("consent-dialog", null, { level: 0 }),
      seen("disguised-collection", "shop.example"),
      seen("disguised-collection", "m.shop.example", { confidence: "likely" }),
      seen("identifying-pixel", "ads.example"),
      seen("prechecked-consent", null, { level: 2 }),
    ],
  });
  expect(pageFindings(report).map(({ id, confidence }) => [id, confidence])).toEqual([
    ["prechecked-consent", "saw"],
    ["disguised-collection", "saw"],
    ["consent-dialog", "saw"],
  ]);
});

test("forty trackers are forty lines at most, the loudest first, and name who it was", () => {
  const hosts = Array.from({ length: 40 }, (_, at) => `t${at}.example`);
  const report = reportWith({
    met: hosts.map((host) => met(host, 1, { company: `Company ${host}` })),
    signals: hosts.flatMap((host, at) => [
      seen("identifying-pixel", host, { confidence: "likely" }),
      seen("identifying-pixel", host, { confidence: "likely", script: "again" }),
      ...(at === 30 ? [seen("contact-matching", host, { level: 2 })] : []),
    ]),
  });
  const proofs = evidenceOf(report);
  expect(proofs[0]?.say).toEqual({
    key: "signal_contact_matching_by",
    values: { company: { text: "Company t30.example" } },
  });
  expect(proofs.filter(({ say }) => say.key === "signal_identifying_pixel_by")).toHaveLength(40);
});
