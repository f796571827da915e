import { expect, test } from "vitest";
import { companyRows, kindRows } from "../../extension/popup/rows.ts";
import type { MetHost } from "../../src/report/shapes.ts";
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
