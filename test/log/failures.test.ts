import { forceCloseDatabase } from "fake-indexeddb";
import { deleteDB, openDB, unwrap } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { connect, type Notice } from "../../src/log/connection.ts";
import { byVisit, importJson, summary } from "../../src/log/index.ts";
import { migrations } from "../../src/log/migrations.ts";
import { addNow, asked, event, everything, freshStore, met, newName } from "./help.ts";
import { oracle } from "./oracle.ts";

afterEach(() => vi.restoreAllMocks());

/** Databases that are opened from now on, so that a test can close them under their user. */
function openedDatabases(): IDBDatabase[] {
  const databases: IDBDatabase[] = [];
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, ...args) {
    const request = open.apply(this, args);
    request.addEventListener("success", () => databases.push(request.result));
    return request;
  });
  return databases;
}

/** A number of writes that the browser breaks off: the whole transaction fails, with an error by name. */
function breakOff(failures: number, name: string): void {
  const put = IDBObjectStore.prototype.put;
  let left = failures;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === "events" && left > 0) {
      left--;
      const { transaction } = this as unknown as { transaction: { _abort(error: string): void } };
      queueMicrotask(() => transaction._abort(name));
    }
    return put.apply(this, args);
  });
}

/** A disk that is too full for a number of writes. */
const fullDisk = (failures: number): void => breakOff(failures, "QuotaExceededError");

/** Every transaction that writes is broken off, until the spy is restored. */
function breakOffAll() {
  const put = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const { transaction } = this as unknown as { transaction: { _abort(error: string): void } };
    queueMicrotask(() => transaction._abort("QuotaExceededError"));
    return put.apply(this, args);
  });
}

/** A disk without room for anything, until a transaction that only deletes has made some. */
function fullUntilDeleted(): void {
  const spy = breakOffAll();
  const remove = IDBObjectStore.prototype.delete;
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    this.transaction.addEventListener("complete", () => spy.mockRestore());
    return remove.apply(this, args);
  });
}

/** Old visits, one a second. */
const manyVisits = (count: number) =>
  Array.from({ length: count }, (_, i) => event(`old-${i}`, asked(), { at: 1000 * (i + 1) }));

describe("a full disk", () => {
  test("makes room by the oldest visits, says so, and loses nothing that is acknowledged after", async () => {
    const store = freshStore();
    const old = manyVisits(120);
    await addNow(store, old);
    fullDisk(1);
    const fresh = [event("new", met("ads.example"), { at: 999_999 })];
    await addNow(store, fresh);
    expect(store.notices).toEqual([{ what: "shed", visits: 50 }]);
    expect(await everything(store)).toEqual(oracle([...old.slice(50), ...fresh]));
  });

  test("that stays full takes more of them each time", async () => {
    const store = freshStore();
    const old = manyVisits(120);
    await addNow(store, old);
    fullDisk(2);
    await addNow(store, [event("new", asked(), { at: 999_999 })]);
    expect(store.notices).toEqual([
      { what: "shed", visits: 50 },
      { what: "shed", visits: 50 },
    ]);
    expect(await byVisit(store, "new")).toHaveLength(1);
    expect(await byVisit(store, "old-100")).toHaveLength(1);
  });

  test("with nothing left to shed is told to whoever added", async () => {
    const store = freshStore();
    fullDisk(Number.POSITIVE_INFINITY);
    await expect(addNow(store, [event("new", asked())])).rejects.toMatchObject({
      name: "QuotaExceededError",
    });
    expect(store.notices).toEqual([{ what: "full" }]);
  });

  test("that takes deletions but nothing written makes room all the same", async () => {
    const store = freshStore();
    const old = manyVisits(120);
    await addNow(store, old);
    fullUntilDeleted();
    const fresh = [event("new", met("ads.example"), { at: 999_999 })];
    await addNow(store, fresh);
    expect(store.notices).toEqual([{ what: "shed", visits: 50 }]);
    expect(await everything(store)).toEqual(oracle([...old.slice(50), ...fresh]));
  });

  test("of other things costs no more notes with every write", async () => {
    const store = freshStore();
    await addNow(store, manyVisits(300));
    const isFull = breakOffAll();
    for (const visit of ["a", "b", "c"]) {
      await expect(addNow(store, [event(visit, asked(), { at: 999_999 })])).rejects.toMatchObject({
        name: "QuotaExceededError",
      });
    }
    expect(store.notices.filter(({ what }) => what === "shed")).toHaveLength(1);
    expect(store.notices.at(-1)).toEqual({ what: "full" });
    expect(await byVisit(store, "old-200")).toHaveLength(1);
    isFull.mockRestore();
    await addNow(store, [event("d", asked(), { at: 999_999 })]);
    expect(await byVisit(store, "d")).toHaveLength(1);
  });

  test("refuses an import and sheds nothing for it", async () => {
    const store = freshStore();
    const old = manyVisits(3);
    await addNow(store, old);
    fullDisk(1);
    const file = {
      format: "fieldguide-log",
      version: 1,
      events: [event("v", asked())],
      progress: [],
    };
    await expect(importJson(store, JSON.stringify(file))).rejects.toMatchObject({
      name: "QuotaExceededError",
    });
    expect(await everything(store)).toEqual(oracle(old));
  });
});

test("a write that fails half-way leaves nothing of itself", async () => {
  const store = freshStore();
  const known = [event("v", met("ads.example"))];
  await addNow(store, known);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === "given") throw new DOMException("made up", "DataError");
    return put.apply(this, args);
  });
  await expect(addNow(store, [event("v", asked()), event("w", asked())])).rejects.toThrow(
    "made up",
  );
  expect(await everything(store)).toEqual(oracle(known));
});

test("what the browser takes, and gives up only when it commits, is not acknowledged", async () => {
  const connection = connect(newName(), () => {});
  const writing = connection.run("readwrite", async (transaction) => {
    await transaction.objectStore("progress").put({ id: "quiz:1", at: 1 });
    const { _abort } = unwrap(transaction) as unknown as { _abort(error: string): void };
    // Later than whoever waits for the task alone, sooner than the commit.
    let wait = Promise.resolve();
    for (let turn = 0; turn < 20; turn++) wait = wait.then(() => {});
    void wait.then(() => _abort.call(unwrap(transaction), "QuotaExceededError"));
  });
  await expect(writing).rejects.toMatchObject({ name: "QuotaExceededError" });
  await connection.close();
});

describe("a database closed under its user", () => {
  test("by the browser is opened again, with all that was in it", async () => {
    const databases = openedDatabases();
    const store = freshStore();
    await addNow(store, [event("v", asked())]);
    for (const database of databases) forceCloseDatabase(database as never);
    await addNow(store, [event("v", met("ads.example"))]);
    expect(await byVisit(store, "v")).toHaveLength(2);
  });

  test("in the middle of a write is opened again, and the write is done whole", async () => {
    const databases = openedDatabases();
    const store = freshStore();
    await addNow(store, [event("v", asked())]);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args
    ) {
      for (const database of databases) queueMicrotask(() => forceCloseDatabase(database as never));
      return put.apply(this, args);
    });
    const more = [event("v", met("ads.example")), event("w", asked())];
    await addNow(store, more);
    expect(await everything(store)).toEqual(oracle([event("v", asked()), ...more]));
  });

  test("while a write is broken off is opened again, and the write is done", async () => {
    const store = freshStore();
    await addNow(store, [event("v", asked())]);
    breakOff(1, "AbortError");
    await addNow(store, [event("w", asked())]);
    expect(await everything(store)).toEqual(oracle([event("v", asked()), event("w", asked())]));
  });

  test("without a word is opened again", async () => {
    const databases = openedDatabases();
    const store = freshStore();
    await addNow(store, [event("v", asked())]);
    for (const database of databases) database.close();
    expect(await byVisit(store, "v")).toHaveLength(1);
    for (const database of databases) database.close();
    await addNow(store, [event("v", met("ads.example"))]);
    expect(await byVisit(store, "v")).toHaveLength(2);
  });

  test("by deletion starts anew", async () => {
    const name = newName();
    const store = freshStore({ name });
    await addNow(store, [event("v", asked())]);
    await deleteDB(name);
    expect(await summary(store)).toMatchObject({ since: null });
    await addNow(store, [event("w", asked())]);
    expect(await everything(store)).toEqual(oracle([event("w", asked())]));
  });

  test("again and again fails in the end instead of going round", async () => {
    const store = freshStore();
    await addNow(store, [event("v", asked())]);
    const open = vi.spyOn(IDBFactory.prototype, "open");
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("closed", "InvalidStateError");
    });
    await expect(byVisit(store, "v")).rejects.toThrow("closed");
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe("another version of the database", () => {
  test("is let in at once; what is added here then fails and is not lost silently", async () => {
    const name = newName();
    const store = freshStore({ name });
    await addNow(store, [event("v", asked())]);
    const newer = await openDB(name, migrations.length + 1);
    await expect(addNow(store, [event("v", met("ads.example"))])).rejects.toMatchObject({
      name: "VersionError",
    });
    expect(await newer.count("events")).toBe(1);
    newer.close();
  });

  test("that is newer is left as it is, and that is said once", async () => {
    const name = newName();
    const newer = await openDB(name, migrations.length + 1, {
      upgrade: (database) => void database.createObjectStore("events"),
    });
    await newer.put("events", event("v", asked()), "v");
    const store = freshStore({ name });
    for (const visit of ["w", "x"])
      await expect(addNow(store, [event(visit, asked())])).rejects.toThrow();
    expect(store.notices).toEqual([{ what: "newer" }]);
    expect(await newer.count("events")).toBe(1);
    newer.close();
  });

  test("that does not give way is waited for, and that is said", async () => {
    const name = newName();
    const older = await openDB(name, migrations.length, {
      upgrade: (database) => void database.createObjectStore("progress", { keyPath: "id" }),
    });
    const notices: Notice[] = [];
    let migrated = false;
    const connection = connect(name, (notice) => notices.push(notice), [
      ...migrations,
      () => {
        migrated = true;
      },
    ]);
    const reading = connection.run("readonly", async () => {}).catch(() => {});
    await vi.waitFor(() => expect(notices).toEqual([{ what: "blocked" }]));
    expect(migrated).toBe(false);
    older.close();
    await reading;
    expect(migrated).toBe(true);
    await connection.close();
  });
});
