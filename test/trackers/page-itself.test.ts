import { describe, expect, test } from "vitest";
import { ageSigns } from "../../src/trackers/age-signs.ts";
import { askedOnLoad } from "../../src/trackers/asked-on-load.ts";
import { bundledConsent } from "../../src/trackers/bundled-consent.ts";
import { consentDialog } from "../../src/trackers/consent-dialog.ts";
import { hardNotice } from "../../src/trackers/hard-notice.ts";
import { leavingAsksMuch } from "../../src/trackers/leaving-asks-much.ts";
import { noPrivacyNotice } from "../../src/trackers/no-privacy-notice.ts";
import { noWayBack } from "../../src/trackers/no-way-back.ts";
import { precheckedConsent } from "../../src/trackers/prechecked-consent.ts";
import { requiredMarketing } from "../../src/trackers/required-marketing.ts";
import { secretNotEncrypted } from "../../src/trackers/secret-not-encrypted.ts";
import { sensitiveWithoutReason } from "../../src/trackers/sensitive-without-reason.ts";
import { trackingAfterRefusal } from "../../src/trackers/tracking-after-refusal.ts";
import { trackingBeforeChoice } from "../../src/trackers/tracking-before-choice.ts";
import { companies } from "./companies.ts";
import { did, field, trace, visit } from "./visit.ts";

const open = { product: "", open: true, refuse: false };

describe("secret-not-encrypted", () => {
  test.each([
    ["the page came in the open", false, true],
    ["the form sends in the open", true, false],
  ])("is seen where %s", (_, pageSecure, formSecure) => {
    const asked = [field("password", { secure: formSecure }, true, { secret: true })];
    expect(secretNotEncrypted.match(visit({ secure: pageSecure, asked }), companies)).toEqual([
      { confidence: "saw", evidence: { fields: 1, kinds: ["password"] } },
    ]);
  });

  test.each([
    ["all is encrypted", true, true],
    ["what is asked opens no doors", false, false],
  ])("is not where %s", (_, secure, secret) => {
    const asked = [field("person-name", {}, true, { secret })];
    expect(secretNotEncrypted.match(visit({ secure, asked }), companies)).toEqual([]);
  });
});

describe("prechecked-consent", () => {
  test("says what the ticked boxes agree to, each once", () => {
    const facts = visit({ about: { ticked: ["news", "sharing", "news"] } });
    expect(precheckedConsent.match(facts, companies)).toEqual([
      { confidence: "saw", evidence: { purposes: ["news", "sharing"] } },
    ]);
  });

  test("is quiet where nothing is ticked", () => {
    expect(precheckedConsent.match(visit(), companies)).toEqual([]);
  });
});

describe("bundled-consent", () => {
  test.each([
    [["terms", "news"]],
    [["terms", "privacy", "sharing"]],
    [["sharing", "news"]],
  ] as const)("%j is more than one thing", (bundled) => {
    expect(bundledConsent.match(visit({ about: { bundled } }), companies)).toHaveLength(1);
  });

  test.each([
    [[]],
    [["terms"]],
    [["terms", "privacy"]],
    [["news", "privacy"]],
    [["news", "profiling"]],
  ] as const)("%j is one", (bundled) => {
    expect(bundledConsent.match(visit({ about: { bundled } }), companies)).toEqual([]);
  });
});

describe("consent-dialog", () => {
  test.each([
    [
      { product: "onetrust", open: true, refuse: true },
      "saw",
      { refuse: true, product: ["onetrust"] },
    ],
    [{ product: "", open: false, refuse: false }, "likely", { refuse: false }],
  ])("%j", (dialog, confidence, evidence) => {
    expect(consentDialog.match(visit({ about: { dialog } }), companies)).toEqual([
      { confidence, evidence },
    ]);
  });

  test("is quiet where none is shown", () => {
    expect(consentDialog.match(visit(), companies)).toEqual([]);
  });
});

describe("tracking-before-choice", () => {
  const traces = [trace("cookie-set", "ads.test"), trace("id-in-picture", "ads.test")];
  const behaviours = [did("storage-write", 100)];

  test("others have begun while the dialog stands", () => {
    const facts = visit({ about: { dialog: open }, traces, behaviours });
    expect(trackingBeforeChoice.match(facts, companies)).toEqual([
      { confidence: "saw", evidence: { companies: 2, hosts: ["ads.test", "cdn.test"] } },
    ]);
  });

  test.each([
    ["nothing was asked", visit({ traces, behaviours })],
    ["it was answered", visit({ about: { dialog: { ...open, open: false } }, traces })],
    [
      "only the page itself keeps something",
      visit({
        about: { dialog: open },
        behaviours: [did("cookie-write", 90, 1, "https://shop-files.test/app.js")],
      }),
    ],
  ])("is quiet where %s", (_, facts) => {
    expect(trackingBeforeChoice.match(facts, companies)).toEqual([]);
  });
});

describe("no-privacy-notice", () => {
  const asked = [field("email-address"), field("phone-number")];

  test("nowhere is said what becomes of it", () => {
    expect(noPrivacyNotice.match(visit({ asked, about: { notice: "none" } }), companies)).toEqual([
      { confidence: "likely", evidence: { kinds: ["email-address", "phone-number"] } },
    ]);
  });

  test.each([
    ["it stands by the form", visit({ asked, about: { notice: "near" } })],
    ["it stands at the foot of the page", visit({ asked, about: { notice: "page" } })],
    ["nothing is asked", visit({ about: { notice: "none" } })],
    [
      "people sign in",
      visit({
        asked: [field("email-address"), field("password", {}, true, { signIn: true })],
        about: { notice: "none" },
      }),
    ],
  ])("is quiet where %s", (_, facts) => {
    expect(noPrivacyNotice.match(facts, companies)).toEqual([]);
  });
});

describe("sensitive-without-reason", () => {
  const asked = [field("health-condition", {}, true, { sensitive: true }), field("person-name")];

  test("only what is sensitive", () => {
    const about = { unexplained: ["health-condition", "person-name"] };
    expect(sensitiveWithoutReason.match(visit({ asked, about }), companies)).toEqual([
      { confidence: "likely", evidence: { kinds: ["health-condition"] } },
    ]);
  });

  test("is quiet for what people pay with", () => {
    const card = [field("bank-card-number", {}, true, { sensitive: true, selfEvident: true })];
    const about = { unexplained: ["bank-card-number"] };
    expect(sensitiveWithoutReason.match(visit({ asked: card, about }), companies)).toEqual([]);
  });

  test("is quiet where the reason is given", () => {
    const about = { unexplained: ["person-name"] };
    expect(sensitiveWithoutReason.match(visit({ asked, about }), companies)).toEqual([]);
  });
});

describe("asked-on-load", () => {
  test("says for what, and who if it is not the page", () => {
    const behaviours = [
      did("ask-location", 1),
      did("ask-notifications", 1),
      did("ask-camera", 1, 1, "https://shop.test/app.js"),
    ];
    expect(askedOnLoad.match(visit({ behaviours }), companies)).toEqual([
      {
        host: "cdn.test",
        script: "https://cdn.test/lib.js",
        confidence: "saw",
        evidence: { permissions: ["location", "notifications"] },
      },
      { confidence: "saw", evidence: { permissions: ["camera"] } },
    ]);
  });

  test.each([
    ["nothing is asked for", did("canvas-text", 3)],
    ["somebody pressed a button first", did("ask-location", 0)],
  ])("is quiet where %s", (_, deed) => {
    expect(askedOnLoad.match(visit({ behaviours: [deed] }), companies)).toEqual([]);
  });
});

describe("age-signs", () => {
  test("each sign once, and no more than possible", () => {
    const facts = visit({ about: { ages: ["age-gate", "children", "age-gate"] } });
    expect(ageSigns.match(facts, companies)).toEqual([
      { confidence: "possible", evidence: { signs: ["age-gate", "children"] } },
    ]);
  });

  test("is quiet without any", () => expect(ageSigns.match(visit(), companies)).toEqual([]));
});

describe("required-marketing", () => {
  test("says what the box is for", () => {
    const facts = visit({ about: { demanded: ["news", "sharing"] } });
    expect(requiredMarketing.match(facts, companies)).toEqual([
      { confidence: "likely", evidence: { purposes: ["news", "sharing"] } },
    ]);
  });

  test("is quiet where no such box must be ticked", () => {
    expect(requiredMarketing.match(visit(), companies)).toEqual([]);
  });
});

describe("hard-notice", () => {
  const look = { unlinked: false, size: 12, contrast: 4.5, minutes: 4 };
  const asked = [field("email-address")];
  const found = (more: Partial<typeof look>, asks = asked) =>
    hardNotice.match(visit({ asked: asks, about: { look: { ...look, ...more } } }), companies);

  test.each([
    [{ unlinked: true }, "likely"],
    [{ size: 7 }, "saw"],
    [{ contrast: 1.4 }, "saw"],
    [{ minutes: 25 }, "saw"],
  ] as const)("tells %j", (more, confidence) => {
    expect(found(more)).toEqual([{ confidence, evidence: more }]);
  });

  test.each([[{}], [{ size: 9, contrast: 2 }], [{ size: 0, contrast: 0 }]])(
    "is quiet at %j",
    (more) => {
      expect(found(more)).toEqual([]);
    },
  );

  test("is quiet about small print where nothing is asked", () => {
    expect(found({ size: 6 }, [])).toEqual([]);
  });
});

describe("no-way-back", () => {
  const missing = (about: Parameters<typeof visit>[0], kinds: readonly string[] = []) =>
    noWayBack.match(visit({ asked: kinds.map((kind) => field(kind)), ...about }), companies);

  test.each([
    ["withdraw", { dialog: { ...open, open: false } }, []],
    ["contact", {}, ["email-address", "person-name"]],
    ["untargeted", { shows: ["personal"] }, []],
    ["leave", { shows: ["account"] }, []],
  ] as const)("%s is missed where it belongs, and not where it is offered", (way, about, kinds) => {
    expect(missing({ about }, kinds)).toEqual([
      { confidence: "likely", evidence: { missing: [way] } },
    ]);
    expect(missing({ about: { ...about, offers: [way] } }, kinds)).toEqual([]);
  });

  test("nothing is missed on a page that asks for one thing, while its dialog is open", () => {
    expect(missing({ about: { dialog: open } }, ["email-address"])).toEqual([]);
  });
});

describe("leaving-asks-much", () => {
  const asked = (...kinds: string[]) => kinds.map((kind) => field(kind));
  const shows = ["leaving"] as const;
  const id = field("national-id", {}, true, { secret: true, sensitive: true });

  test("is raised by a number of an identity document, and by many kinds", () => {
    expect(leavingAsksMuch.match(visit({ about: { shows }, asked: [id] }), companies)).toEqual([
      { confidence: "likely", evidence: { kinds: ["national-id"] } },
    ]);
    const many = asked(
      "person-name",
      "email-address",
      "phone-number",
      "home-address",
      "age",
      "gender",
    );
    expect(leavingAsksMuch.match(visit({ about: { shows }, asked: many }), companies)).toHaveLength(
      1,
    );
  });

  test("is quiet where an account is named and opened, and on every other form", () => {
    const password = field("password", {}, true, { secret: true, signIn: true });
    const plain = [...asked("email-address", "person-name"), password];
    expect(leavingAsksMuch.match(visit({ about: { shows }, asked: plain }), companies)).toEqual([]);
    expect(leavingAsksMuch.match(visit({ asked: [id] }), companies)).toEqual([]);
  });
});

describe("tracking-after-refusal", () => {
  const refusedThen = (...afterNo: string[]) => ({ about: { afterNo } });

  test("is raised by who was seen to recognise somebody, and is asked again after a no", () => {
    const facts = visit({ ...refusedThen("ads.test"), traces: [trace("id-passed", "ads.test")] });
    expect(trackingAfterRefusal.match(facts, companies)).toEqual([
      { confidence: "likely", evidence: { companies: 1, hosts: ["ads.test"] } },
    ]);
  });

  test("is quiet about who only delivers files, about the site's own, and without a no", () => {
    expect(
      trackingAfterRefusal.match(visit(refusedThen("rented.test", "pay.test")), companies),
    ).toEqual([]);
    const own = visit({
      ...refusedThen("shop-files.test"),
      traces: [trace("id-passed", "shop-files.test")],
    });
    expect(trackingAfterRefusal.match(own, companies)).toEqual([]);
    const before = visit({ traces: [trace("id-passed", "ads.test")] });
    expect(trackingAfterRefusal.match(before, companies)).toEqual([]);
  });
});
