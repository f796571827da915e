import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { createNoting } from "../../extension/noting.ts";
import { createRecorder } from "../../src/live/recorder.ts";
import { createTabs } from "../../src/live/tabs.ts";
import type { Knowledge } from "../../src/live/visit.ts";
import { byVisit, openStore } from "../../src/log/index.ts";
import { field, frame } from "./facts.ts";

/** What session memory was given, in its order beside what was written. */
const { order } = vi.hoisted(() => ({ order: [] as string[] }));
vi.mock("../../extension/browser/session.ts", () => ({
  keepVisit: async () => void order.push("kept for a worker that is stopped"),
}));
vi.mock("../../extension/browser/uses.ts", () => ({ used: () => undefined }));

const knowledge: Knowledge = {
  siteOf: (host) => host,
  hostOf: (url) => new URL(url).hostname,
  sameCompany: (a, b) => a === b,
  companyOf: () => null,
  judge: () => [],
};
const page = { url: "https://shop.example/", host: "shop.example", site: "shop.example", at: 1 };
let databases = 0;

beforeEach(() => {
  order.length = 0;
});

/** A frame tells of a field; `fails`: what the store says to that. */
function told(fails?: Error) {
  databases += 1;
  const name = `noting-${databases}`;
  const store = openStore({ receiverOf: (host) => host, name });
  const tabs = createTabs(() => "visit");
  const add = (events: Parameters<typeof store.add>[0]) => {
    order.push("handed to the store");
    return fails === undefined ? store.add(events) : Promise.reject(fails);
  };
  const noting = createNoting({
    tabs,
    recorder: createRecorder(add, knowledge),
    knowledge,
    paused: () => false,
    counted: () => undefined,
    show: async () => undefined,
  });
  const from = { origin: page.url, document: "d", private: false };
  const visit = tabs.frame(1, 0, from, frame({ asked: [field()] }), page);
  if (visit === null) throw new Error("no visit");
  return {
    acknowledgement: noting.acknowledge(1, visit, 7),
    /** What somebody else finds in the database now. */
    stored: () => byVisit(openStore({ receiverOf: (host) => host, name }), "visit"),
  };
}

test("what a frame tells is acknowledged only when others can read it from the disk", async () => {
  const { acknowledgement, stored } = told();
  let seen: Promise<{ type: string }[]> | undefined;
  const acknowledged = acknowledgement.then((answer) => {
    // In the same moment: nothing that is still under way may count.
    seen = stored();
    return answer;
  });
  expect(await stored()).toEqual([]);
  expect(await acknowledged).toEqual({ acknowledged: 7, record: true });
  expect(await seen).toMatchObject([{ type: "asked", kind: "email-address" }]);
  expect(order).toEqual(["kept for a worker that is stopped", "handed to the store"]);
});

test("what could not be stored is not acknowledged", async () => {
  await expect(told(new Error("the disk is full")).acknowledgement).rejects.toThrow("full");
});
