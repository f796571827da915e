import fc from "fast-check";
import { expect, type Mock, test, vi } from "vitest";
import { type Handlers, handle } from "../../src/messages/handle.ts";
import {
  type FrameFacts,
  limits,
  type MessageType,
  protocol,
} from "../../src/messages/protocol.ts";

const facts: FrameFacts = {
  document: "0123456789abcdef0123456789abcdef",
  sequence: 3,
  secure: true,
  asked: [
    {
      kind: "email-address",
      selector: "#email",
      parts: ["#a", "#b"],
      required: true,
      visible: true,
      because: ["label"],
      confidence: "likely",
      form: { secure: true, host: "" },
    },
  ],
  hiddenAutofill: ["home-address"],
  typed: ["email-address"],
  about: {
    ticked: ["news"],
    bundled: ["terms", "sharing"],
    demanded: ["news"],
    look: { unlinked: false, size: 12, contrast: 4.5, minutes: 0 },
    offers: ["contact"],
    shows: ["account"],
    afterNo: ["ads.example"],
    dialog: { product: "", open: true, refuse: false },
    notice: "near",
    unexplained: ["national-id"],
    ages: ["age-gate"],
    markedLinks: 2,
  },
  met: [{ host: "ads.example", requests: 4 }],
  reads: [],
  actions: [{ script: "https://ads.example/a.js", action: "canvas-read", count: 1, size: 400 }],
  notRead: ["time"],
};

const field = facts.asked[0];

/** A message of each type that is answered, and who may send it. */
const good: { [Type in MessageType]: unknown } = {
  "frame-facts": facts,
  "open-line": {},
  "quiet-cards": { where: "site" },
  "fill-in": { tab: 3, person: "alex" },
  lexicons: { languages: ["zh", "latin"] },
  "about-words": {},
  learned: {},
  "tab-state": { tab: 7 },
  "tab-story": { tab: 7 },
  erase: { what: "all" },
  "erase-soon": { what: "company", company: "Acme Ads" },
  "erase-undo": { id: "made-up" },
  "notices-seen": {},
  "record-news": {},
  "storage-summary": {},
  export: { format: "csv" },
};

const types = Object.keys(good) as MessageType[];

/** Handlers that tell which of them was called with what. */
const spies = () =>
  Object.fromEntries(
    types.map((type) => [type, vi.fn(async (data: unknown) => ({ type, data }))]),
  ) as unknown as { [Type in MessageType]: Mock<Handlers<null>[Type]> };

/** What `handle` gives for a message; fails where a refused one reached a handler all the same. */
async function say(raw: unknown, from: "frame" | "ui" | null): Promise<unknown> {
  const handlers = spies();
  const reply = handle(raw, from, null, handlers);
  const calls = types.filter((type) => handlers[type].mock.calls.length).length;
  expect(calls).toBe(reply === undefined ? 0 : 1);
  return reply;
}

test.each(types)("%s is answered by its own handler", async (type) => {
  const answer = await say({ type, data: good[type] }, protocol[type].from);
  expect(answer).toEqual({ type, data: good[type] });
});

test.each(types)("%s from anybody else gets silence", async (type) => {
  const other = protocol[type].from === "ui" ? "frame" : "ui";
  expect(await say({ type, data: good[type] }, other)).toBeUndefined();
  expect(await say({ type, data: good[type] }, null)).toBeUndefined();
});

test("a wrong sender's data is not even looked at", async () => {
  let looks = 0;
  const look = () => {
    looks++;
    return undefined;
  };
  const data = new Proxy({}, { get: look, has: () => Boolean(look()), ownKeys: () => [] });
  expect(await say({ type: "erase", data }, "frame")).toBeUndefined();
  expect(looks).toBe(0);
  expect(await say({ type: "erase", data }, "ui")).toBeUndefined();
  expect(looks).toBeGreaterThan(0);
});

test.each(types)("%s with an extra property gets silence", async (type) => {
  const { from } = protocol[type];
  const data = good[type] as object;
  const extras = ["more", "site", "constructor", "toString", "hasOwnProperty", "__proto__"];
  for (const name of extras) {
    const own = { value: 1, enumerable: true };
    const extra = Object.defineProperty({ ...data }, name, own);
    expect(await say({ type, data: extra }, from), `in the data: ${name}`).toBeUndefined();
    const message = Object.defineProperty({ type, data }, name, own);
    expect(await say(message, from), `in the message: ${name}`).toBeUndefined();
  }
});

test.each(types)("%s without one of its properties gets silence", async (type) => {
  const { from } = protocol[type];
  const data = good[type] as Record<string, unknown>;
  for (const name of Object.keys(data)) {
    const { [name]: _, ...less } = data;
    expect(await say({ type, data: less }, from), name).toBeUndefined();
  }
});

test.each([
  "",
  "unknown",
  "constructor",
  "toString",
  "__proto__",
  "hasOwnProperty",
  "FRAME-FACTS",
  "frame-facts ",
])("the type %j gets silence", async (type) => {
  for (const from of ["frame", "ui"] as const) {
    expect(await say({ type, data: facts }, from)).toBeUndefined();
  }
});

test.each([undefined, null, 0, "frame-facts", [], [{ type: "erase" }], () => {}, Symbol("x")])(
  "%s is no message",
  async (raw) => {
    for (const from of ["frame", "ui"] as const) expect(await say(raw, from)).toBeUndefined();
  },
);

test("whatever comes in, nothing is thrown and nothing is answered", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
      for (const from of ["frame", "ui"] as const) {
        expect(handle(data, from, null, spies())).toBeUndefined();
      }
      expect(handle({ type: "frame-facts", data }, "frame", null, spies())).toBeUndefined();
    }),
  );
});

test("getters and proxies that throw get silence", async () => {
  const fail = () => {
    throw new Error("from the page");
  };
  const trap = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
  const getter = Object.defineProperty({ ...facts }, "typed", { get: fail, enumerable: true });
  const listTrap = new Proxy([], { get: fail });
  for (const raw of [
    trap,
    { type: "frame-facts", data: trap },
    { type: "frame-facts", data: getter },
    { type: "frame-facts", data: { ...facts, met: listTrap } },
    Object.defineProperty({ data: facts }, "type", { get: fail, enumerable: true }),
  ]) {
    expect(await say(raw, "frame")).toBeUndefined();
  }
});

const long = "x".repeat(2_000_000);

test.each<[string, Record<string, unknown>]>([
  ["a selector of 2 MB", { asked: [{ ...field, selector: long }] }],
  ["a host of 2 MB", { met: [{ host: long, requests: 1 }] }],
  ["a script's address of 2 MB", { actions: [{ ...facts.actions[0], script: long }] }],
  ["a reason of 2 MB", { notRead: [long] }],
  ["too many fields", { asked: Array(limits.fields + 1).fill(field) }],
  ["too many hosts", { met: Array(limits.hosts + 1).fill(facts.met[0]) }],
  ["too many actions", { actions: Array(limits.actions + 1).fill(facts.actions[0]) }],
  ["too many kinds", { typed: Array(201).fill("email-address") }],
  ["a kind that there is not", { typed: ["shoe-size"] }],
  ["a kind by a prototype's name", { typed: ["constructor"] }],
  ["a confidence that a frame cannot have", { asked: [{ ...field, confidence: "saw" }] }],
  ["a reason that there is not", { asked: [{ ...field, because: ["magic"] }] }],
  ["what was typed", { asked: [{ ...field, value: "ada@mail.example" }] }],
  ["a count below nothing", { met: [{ host: "ads.example", requests: -1 }] }],
  ["half a request", { met: [{ host: "ads.example", requests: 0.5 }] }],
  ["no number", { sequence: Number.NaN }],
  ["no end of numbers", { sequence: Number.POSITIVE_INFINITY }],
  ["markup as an action", { actions: [{ ...facts.actions[0], action: "<b>" }] }],
  ["a document id of another form", { document: "0123" }],
  ["a list that is none", { met: { length: 1, 0: facts.met[0] } }],
])("a frame that claims %s gets silence", async (_, claim) => {
  const raw = { type: "frame-facts", data: { ...facts, ...claim } };
  expect(await say(raw, "frame")).toBeUndefined();
});

test("as much as a frame may claim is answered", async () => {
  const data = {
    ...facts,
    asked: Array(limits.fields).fill(field),
    met: Array(limits.hosts).fill(facts.met[0]),
    actions: Array(limits.actions).fill(facts.actions[0]),
  };
  expect(await say({ type: "frame-facts", data }, "frame")).toBeDefined();
});

test("of a list that is far too long not one item is looked at", async () => {
  const item = vi.fn(() => "ads.example");
  const host = Object.defineProperty({ requests: 1 }, "host", { get: item, enumerable: true });
  const data = { ...facts, met: Array(1_000_000).fill(host) };
  expect(await say({ type: "frame-facts", data }, "frame")).toBeUndefined();
  expect(item).not.toHaveBeenCalled();
});

test.each([
  { what: "everything" },
  { what: "site" },
  { what: "site", site: "x".repeat(254) },
  { what: "visit", visit: 3 },
  { what: "all", site: "shop.example" },
])("the erasure %j gets silence", async (data) => {
  expect(await say({ type: "erase", data }, "ui")).toBeUndefined();
});

test("what a handler fails at reaches whoever asked", async () => {
  const handlers = spies();
  handlers.erase.mockRejectedValue(new Error("disk"));
  const reply = handle({ type: "erase", data: { what: "all" } }, "ui", null, handlers);
  await expect(reply).rejects.toThrow("disk");
});
