import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { type Migration, migrate, migrations, type Rebuild } from "./migrations.ts";
import { type LogDatabase, type StoreName, storeNames, type Transaction } from "./schema.ts";

/** What the store has to say beside its answers. */
export type Notice =
  /** The disk was full: the oldest visits went. */
  | { what: "shed"; visits: number }
  /** The disk is full and stays so: what was to be written is not noted. */
  | { what: "full" }
  /** Records could not be read and were left out. */
  | { what: "damaged"; store: StoreName; records: number }
  /** Visits lie in the future: the clock was set back. They are kept for a while, and then go. */
  | { what: "ahead" }
  /** Another page holds an older version of the database open; the wait goes on. */
  | { what: "blocked" }
  /** The database is of a later version of this extension: it is left as it is. */
  | { what: "newer" };

/** The way to the database: opened when first needed, and again where it was closed under us. */
export interface Connection {
  /** Runs a task in one transaction over the whole database; resolves when that is committed. */
  run<Mode extends "readonly" | "readwrite", Result>(
    mode: Mode,
    task: (transaction: Transaction<Mode>) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
  /**
   * Deletes the whole database, which browsers do many times faster than emptying it. The next task finds a
   * new one. Other pages let go of it by themselves.
   */
  drop(): Promise<void>;
}

/**
 * @param name of the database
 * @param notice hears of what happens beside
 * @param list the migrations up to the version that is wanted
 * @param rebuild makes what is derived from the events anew, for migrations that ask for it
 */
export function connect(
  name: string,
  notice: (notice: Notice) => void,
  list: readonly Migration[] = migrations,
  rebuild?: Rebuild,
): Connection {
  let opened: Promise<IDBPDatabase<LogDatabase>> | undefined;
  let isNewerTold = false;

  function open(): Promise<IDBPDatabase<LogDatabase>> {
    const opening = openDB<LogDatabase>(name, list.length, {
      upgrade: (database, from, _, transaction) => {
        // The end of the transaction is told by the opening itself.
        transaction.done.catch(() => {});
        migrate(database, from, transaction, list, rebuild).catch(() => abort(transaction));
      },
      blocked: () => notice({ what: "blocked" }),
      // Another page brings a newer version, or deletes the database: it must not wait for us.
      blocking: () => void leave(),
    });
    const forget = () => {
      if (opened === opening) opened = undefined;
    };
    const leave = async () => {
      forget();
      (await opening).close();
    };
    opening.catch((error: unknown) => {
      forget();
      if (isNewerTold || !(error instanceof DOMException) || error.name !== "VersionError") return;
      isNewerTold = true;
      notice({ what: "newer" });
    });
    return opening;
  }

  async function attempt<Mode extends "readonly" | "readwrite", Result>(
    mode: Mode,
    task: (transaction: Transaction<Mode>) => Promise<Result>,
  ): Promise<Result> {
    opened ??= open();
    const database = await opened;
    const transaction = database.transaction([...storeNames], mode);
    const done = transaction.done.then(
      () => ({ error: null }),
      (error: unknown) => ({ error: transaction.error ?? error }),
    );
    try {
      const result = await task(transaction);
      const { error } = await done;
      if (error !== null) throw error;
      return result;
    } catch (error) {
      abort(transaction);
      await done;
      throw transaction.error ?? error;
    }
  }

  const close = async (): Promise<void> => {
    const last = opened;
    opened = undefined;
    (await last)?.close();
  };

  return {
    close,
    async drop() {
      await close();
      await deleteDB(name);
    },
    async run(mode, task) {
      const used = opened;
      try {
        return await attempt(mode, task);
      } catch (error) {
        if (used === undefined || !wasClosed(error)) throw error;
        if (opened === used) opened = undefined;
        // Usually it is closed already; once more does no harm.
        (await used).close();
        return attempt(mode, task);
      }
    },
  };
}

/** All or nothing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It failed by itself already, and cannot be aborted again.
  }
}

/**
 * Names of the errors that a database gives which was closed, deleted or lost under its user. `AbortError`
 * comes with a transaction that the browser broke off; what we break off ourselves keeps its own error.
 */
const closedNames: readonly string[] = [
  "AbortError",
  "InvalidStateError",
  "NotFoundError",
  "UnknownError",
];

const wasClosed = (error: unknown): boolean =>
  error instanceof DOMException && closedNames.includes(error.name);
