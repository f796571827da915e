import "fake-indexeddb/auto";
import { onTestFinished } from "vitest";
import type { Notice } from "../../src/log/connection.ts";
import type { LogEvent, LogFact } from "../../src/log/event.ts";
import { openStore, type Store, type StoreOptions } from "../../src/log/index.ts";
import { storeNames } from "../../src/log/schema.ts";

let databases = 0;

/** A database name that no other test uses. */
export const newName = (): string => `log-${++databases}`;

/** Hosts of one company share their last two labels here. */
export const receiverOf = (host: string): string => host.split(".").slice(-2).join(".");

/** A store of its own for a test, closed when the test is over, and what it gave notice of. */
export function freshStore(options: Partial<StoreOptions> = {}): Store & { notices: Notice[] } {
  const notices: Notice[] = [];
  const store = openStore({
    receiverOf,
    name: newName(),
    notice: (notice) => notices.push(notice),
    ...options,
  });
  onTestFinished(() => store.close());
  return { ...store, notices };
}

/** Adds events and does not wait for the queue's time. */
export async function addNow(store: Store, events: readonly LogEvent[]): Promise<void> {
  const added = store.add(events);
  await store.flush();
  await added;
}

/** An event of a visit to the shop, unless told otherwise. */
export const event = (
  visit: string,
  fact: LogFact,
  { at = 1000, site = "shop.example" } = {},
): LogEvent => ({ visit, at, site, ...fact });

export const asked = (kind: "email-address" | "person-name" = "email-address"): LogFact => ({
  type: "asked",
  kind,
  required: false,
  because: ["label"],
  confidence: "likely",
});

export const met = (host: string, requests = 1): LogFact => ({
  type: "met",
  party: { host, site: receiverOf(host) },
  requests,
});

export const sent = (host: string): LogFact => ({
  type: "sent",
  kind: "email-address",
  to: { host, site: receiverOf(host) },
  channel: "body",
  encoding: ["sha256"],
  when: "before-submit",
  confidence: "saw",
});

/** Everything a store keeps, in the order of its keys. */
export const everything = (store: Store): Promise<Record<string, unknown[]>> =>
  store.inside.run("readonly", async (transaction) =>
    Object.fromEntries(
      await Promise.all(
        storeNames.map(async (name) => [name, await transaction.objectStore(name).getAll()]),
      ),
    ),
  );
