import browser from "webextension-polyfill";
import type { Pending } from "../../src/live/erasures.ts";
import { type KeptNotice, readNotices } from "../../src/live/notices.ts";
import { policyKey } from "./settings-change.ts";

/** Small lists that must outlive the worker: on disk, beside the settings. */

const keys = { erasures: "erasures", notices: "notices" } as const;

const load = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
const save = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value });

export const loadErasures = async (): Promise<readonly Pending[]> =>
  ((await load(keys.erasures)) ?? []) as Pending[];
export const saveErasures = (all: readonly Pending[]): Promise<void> => save(keys.erasures, all);

export const loadNotices = async (): Promise<KeptNotice[]> => readNotices(await load(keys.notices));
export const saveNotices = (all: readonly KeptNotice[]): Promise<void> => save(keys.notices, all);

/** What is kept beside the record: entries, and about how many bytes they take as text. */
export async function storesBeside(): Promise<
  { name: "settings" | "policy" | "memory"; count: number; bytes: number }[]
> {
  const sizeOf = (items: object) => ({
    count: Object.keys(items).length,
    bytes: new TextEncoder().encode(JSON.stringify(items)).length,
  });
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  const { [policyKey]: policy, ...own } = local;
  return [
    { name: "settings", ...sizeOf(own) },
    ...(policy === undefined ? [] : [{ name: "policy" as const, ...sizeOf(policy as object) }]),
    { name: "memory", ...sizeOf(session) },
  ];
}
