import type { DBSchema, IDBPTransaction } from "idb";
import type { LogEvent } from "./event.ts";
import type { EventKey } from "./key.ts";
import type { Day, Given, Progress, Tie, Visit } from "./records.ts";

/**
 * The database. Events carry no index: their key begins with the visit, so a visit's events are one range,
 * and what is asked across visits is answered by the tallies and the visits. That keeps writing cheap.
 */
export interface LogDatabase extends DBSchema {
  visits: {
    key: string;
    value: Visit;
    indexes: { at: number; site: [site: string, at: number] };
  };
  events: { key: EventKey; value: LogEvent };
  ties: {
    key: [site: string, company: string];
    value: Tie;
    indexes: {
      first: [company: string, first: number];
      last: [company: string, last: number];
      /** Holds only sums over all sites: no other row counts sites. */
      sites: [site: string, sites: number];
    };
  };
  given: {
    key: [site: string, kind: string, company: string];
    value: Given;
    indexes: {
      first: [kind: string, company: string, first: number];
      last: [kind: string, company: string, last: number];
      company: [company: string, site: string];
      /** By how often they asked, or got something: for lists of the most. */
      asked: [site: string, kind: string, asked: number];
      got: [site: string, kind: string, got: number];
    };
  };
  days: {
    key: [day: number, site: string, kind: string, company: string];
    value: Day;
    indexes: {
      /** Holds only rows of visits that asked for something. */
      asked: [kind: string, company: string, day: number, asked: number];
      /** Holds only rows of whoever got something. */
      got: [site: string, kind: string, day: number, got: number];
      company: [site: string, company: string, day: number];
    };
  };
  progress: { key: string; value: Progress };
}

export const storeNames = ["visits", "events", "ties", "given", "days", "progress"] as const;
export type StoreName = (typeof storeNames)[number];

/** A transaction over the whole database. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  LogDatabase,
  StoreName[],
  Mode
>;

/** Greater than every number, string and date as a part of a key. */
export const afterAll: [] = [];
