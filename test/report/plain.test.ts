import { describe, expect, test } from "vitest";
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import chinese from "../../assets/_locales/zh_CN/messages.json" with { type: "json" };
import { kinds } from "../../src/kinds/index.ts";
import { plainReport } from "../../src/report/plain.ts";
import { verdictOf } from "../../src/report/verdict.ts";
import { purposes } from "../../src/site/index.ts";
import { createTexts, type Messages, type Texts } from "../../src/text/index.ts";
import { isInTheOpen, signals } from "../../src/trackers/index.ts";
import { asked, type Facts, met, quiet, read, sent, signal } from "./reports.ts";

/** Texts that show their keys: what stands where, whatever the words are. */
const keys: Texts = {
  ...createTexts({}, "en"),
  t: (key) => `<${key}>`,
  phrase: ({ key }) => `<${key}>`,
};
const languages: [language: string, Texts][] = (
  [
    ["en", english],
    ["zh_CN", chinese],
  ] satisfies [string, Messages][]
).map(([language, messages]) => [language, createTexts(messages, language)]);

const plain = (facts: Partial<Facts>, texts: Texts = keys): string => {
  const report = { ...quiet, ...facts };
  return plainReport({ ...report, verdict: verdictOf(report, (host) => host, isInTheOpen) }, texts);
};

test("a quiet page says that nothing was seen", () => {
  expect(plain({})).toBe(
    [
      "https://shop.example/",
      "",
      "  <confidence_saw>: <verdict_nothing>",
      "",
      "<plain_asked>",
      "  <plain_asked_none>",
      "",
      "<plain_met>",
      "  <plain_met_none>",
      "",
    ].join("\n"),
  );
});

test("a full page tells each kind and each company once", () => {
  const adco = { company: "Adco", companyKey: "adco" };
  const page = plain({
    asked: [asked("email-address"), asked("email-address"), asked("age", false)],
    typed: ["email-address"],
    read: [read("age")],
    sent: [sent("email-address", "before-submit")],
    met: [
      met("ads.example", { ...adco, purposes: ["advertising"] }),
      met("tags.example", { ...adco, purposes: ["advertising", "tag-manager"] }),
      met("t.stats.example", { companyKey: "stats.example" }),
      met("space.example", { hosting: true, purposes: ["hosting"] }),
    ],
    signals: [
      signal("canvas-fingerprint", { host: "ads.example" }),
      signal("canvas-fingerprint", { host: "ads.example" }),
      signal("hidden-autofill", { confidence: "likely" }),
    ],
    notInspected: [{ host: "ads.example", why: "blob-body" }],
  });
  expect(page).toBe(
    [
      "https://shop.example/",
      "",
      "  <confidence_saw>: <verdict_sent_before>",
      "  <plain_todo> <todo_sent_before>",
      "",
      "<plain_sent>",
      "  - <confidence_saw>: <popup_proof_sent_before_submit> <sent_as_plain>",
      "",
      "<plain_asked>",
      "  - <kind_email_address> (<plain_row_asked>, <plain_row_required>, <plain_row_typed>, <plain_row_sent>)",
      "  - <kind_age> (<plain_row_asked>, <plain_row_read>)",
      "",
      "<plain_met>",
      "  - Adco (ads.example, tags.example): <purpose_advertising> and <purpose_tag_manager>",
      "  - stats.example (t.stats.example): <purpose_unknown>",
      "  - space.example: <plain_hosted>",
      "",
      "<plain_signals>",
      "  - <confidence_saw>: <signal_canvas_fingerprint_what> (ads.example)",
      "  - <confidence_likely>: <signal_hidden_autofill_what>",
      "",
      "<plain_not_read>",
      "",
    ].join("\n"),
  );
});

describe.each(languages)("in %s", (language, texts) => {
  /** Pages that between them say everything a report can say. */
  const pages: Partial<Facts>[] = [
    {},
    { notInspected: [{ host: "ads.example", why: "blob-body" }] },
    { met: purposes.map(({ id }) => met(`${id}.example`, { purposes: [id] })) },
    { met: [met("ads.example")] },
    { asked: [asked("person-name", false)] },
    ...[4, 5].map((count) => ({
      asked: (["age", "gender", "region", "nationality", "person-name"] as const)
        .slice(0, count)
        .map((kind) => asked(kind)),
    })),
    { signals: [signal("form-not-encrypted", { evidence: { kinds: ["password"] } })] },
    ...signals.map(({ id }) => ({ signals: [signal(id)] })),
    ...kinds.flatMap(({ id }) => [
      { asked: [asked(id)] },
      { typed: [id], read: [read(id)] },
      { sent: [sent(id, "before-submit")] },
      { sent: [sent(id, "after-submit")] },
    ]),
  ];

  test("every word is there and every value is put in", () => {
    for (const page of pages) {
      expect(plain(page, texts)).not.toMatch(/\$\w+\$|undefined|null|\[object/);
    }
  });

  test("nobody else's words stand in it", () => {
    const words = plain({ asked: [asked("email-address")], met: [met("ads.example")] }, texts);
    expect(/\p{Script=Han}/u.test(words)).toBe(language === "zh_CN");
  });
});
