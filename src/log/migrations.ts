import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { LogDatabase, StoreName } from "./schema.ts";

type Upgrading = IDBPTransaction<LogDatabase, StoreName[], "versionchange">;

/** Makes everything that is derived from the events anew: visits and tallies. */
export type Rebuild = (transaction: Upgrading) => Promise<void>;

/** Brings a database from one version to the next. Awaits nothing but the database itself. */
export type Migration = (
  database: IDBPDatabase<LogDatabase>,
  transaction: Upgrading,
  rebuild: Rebuild,
) => void | Promise<void>;

/** Number n of the list makes version n + 1. Once released, an entry is never changed. */
export const migrations: readonly Migration[] = [
  (database) => {
    const visits = database.createObjectStore("visits", { keyPath: "id" });
    visits.createIndex("at", "at");
    visits.createIndex("site", ["site", "at"]);
    database.createObjectStore("events");
    const ties = database.createObjectStore("ties", { keyPath: ["site", "company"] });
    ties.createIndex("first", ["company", "first"]);
    ties.createIndex("last", ["company", "last"]);
    ties.createIndex("sites", ["site", "counts.sites"]);
    const given = database.createObjectStore("given", { keyPath: ["site", "kind", "company"] });
    given.createIndex("first", ["kind", "company", "first"]);
    given.createIndex("last", ["kind", "company", "last"]);
    given.createIndex("company", ["company", "site"]);
    database.createObjectStore("progress", { keyPath: "id" });
  },
  // Sums by day, margins of what was given, how loud a visit was.
  (database, transaction, rebuild) => {
    const given = transaction.objectStore("given");
    given.createIndex("asked", ["site", "kind", "counts.asked"]);
    given.createIndex("got", ["site", "kind", "counts.got"]);
    database.createObjectStore("days", { keyPath: ["day", "site", "kind", "company"] });
    return rebuild(transaction);
  },
  // Who asked and who got on which days, without reading all that is known of them.
  (_, transaction) => {
    const days = transaction.objectStore("days");
    days.createIndex("asked", ["kind", "company", "day", "counts.asked"]);
    days.createIndex("got", ["site", "kind", "day", "counts.got"]);
    days.createIndex("company", ["site", "company", "day"]);
  },
];

/**
 * Runs, in order, the migrations that a database has not seen.
 *
 * @param from version that the database has; 0 for a new one
 * @param list migrations up to the version that is wanted
 * @param rebuild how what is derived is made anew
 */
export async function migrate(
  database: IDBPDatabase<LogDatabase>,
  from: number,
  transaction: Upgrading,
  list: readonly Migration[],
  rebuild: Rebuild = async () => {},
): Promise<void> {
  for (const migration of list.slice(from)) await migration(database, transaction, rebuild);
}
