import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import english from "../../assets/_locales/en/messages.json";
import chinese from "../../assets/_locales/zh_CN/messages.json";
import { bareAddress, evidenceFiles } from "../../src/report/evidence/files.ts";
import { createTexts } from "../../src/text/index.ts";
import { reportWith } from "../ui/fake-host.ts";

const report = reportWith({
  url: "https://shop.example/pay?token=abc123#me",
  asked: [
    {
      kind: "email-address",
      selector: "#mail",
      frame: "https://shop.example/",
      required: true,
      visible: true,
      because: ["label"],
      confidence: "likely",
    },
  ],
  read: [
    {
      kind: "email-address",
      host: "t.example",
      script: "https://t.example/a.js?id=abc123",
      count: 1,
      confidence: "saw",
    },
  ],
  notInspected: [{ host: "t.example", why: "blob-body" }],
});
const digest = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const pack = (more: Partial<Parameters<typeof evidenceFiles>[0]> = {}) =>
  evidenceFiles(
    {
      report,
      findings: [
        { confidence: "saw", text: "<script>alert(1)</script>", ordinary: 'It "may" be & so' },
      ],
      texts: createTexts(english, "en"),
      at: Date.UTC(2026, 10, 26, 4),
      versions: { product: "0.1.0", browser: "Chromium 140" },
      picture: null,
      ...more,
    },
    digest,
  );
const read = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("holds a page, JSON and a table, with check sums that fit", async () => {
  const files = await pack({ picture: new Uint8Array([1, 2, 3]) });
  expect(Object.keys(files)).toEqual([
    "evidence.html",
    "evidence.json",
    "evidence.csv",
    "page.png",
    "SHA256SUMS.txt",
  ]);
  for (const line of read(files["SHA256SUMS.txt"]).trim().split("\n")) {
    const [sum, name = ""] = line.split("  ");
    expect(
      createHash("sha256")
        .update(files[name] ?? "")
        .digest("hex"),
      name,
    ).toBe(sum);
  }
  expect(read(files["evidence.csv"])).toContain(
    "read,email-address,t.example,https://t.example/a.js,saw,1",
  );
  expect(JSON.parse(read(files["evidence.json"])).report.site).toBe("shop.example");
});

test("what follows the question mark of an address is nowhere in it", async () => {
  const files = await pack();
  for (const [name, bytes] of Object.entries(files))
    expect(read(bytes), name).not.toContain("abc123");
  expect(bareAddress("https://a.example/x?y#z")).toBe("https://a.example/x");
  expect(bareAddress("data:text/html,secret")).toBe("");
});

test("what pages say is text, and what is not proved is said", async () => {
  const html = read((await pack())["evidence.html"]);
  expect(html).not.toContain("<script");
  expect(html).toContain("&#60;script&#62;");
  expect(html).toContain("What this does not prove");
  expect(html).toContain("That any rule was broken. Others have to judge that.");
  expect(html).toContain("1 requests could not be read.");
  expect(html).not.toMatch(/page\.png/);
});

test("speaks the person's language", async () => {
  const html = read((await pack({ texts: createTexts(chinese, "zh_CN") }))["evidence.html"]);
  expect(html).toContain('<html lang="zh-CN">');
  expect(html).toContain("这不能证明什么");
});
