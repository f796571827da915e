import { beforeEach, describe, expect, test } from "vitest";
import { type KeptMeasure, measureKept } from "../../src/probe/kept.ts";
import type { Realm } from "../../src/probe/realm.ts";

const id = "7d793037-a076-4186-9a2b-1f0c3e5d7b91";
const lasting = {};
const ofTheTab = {};
let realm: Realm;

beforeEach(() => {
  class Response {
    get url() {
      return (this as unknown as { from?: string }).from ?? "";
    }
  }
  realm = Object.defineProperty({ Response }, "localStorage", {
    get: () => lasting,
  }) as unknown as Realm;
});

/** Measures one call in the window of this test. */
const measured = (
  measure: KeptMeasure,
  args: readonly unknown[],
  self: object = lasting,
  result?: unknown,
) => measureKept(measure, realm)(self, args, result, 0);

describe("cookies", () => {
  test.each([
    [`a=${id}; max-age=31536000`, 64],
    [`a=${id}; path=/; Expires=Tue, 19 Jan 2038 03:14:07 GMT`, 64],
    [`a=${id}`, null],
    [`a=${id}; max-age=60`, null],
    [`a=${id}; max-age=0; expires=Tue, 19 Jan 2038 03:14:07 GMT`, null],
    [`a=; expires=Thu, 01 Jan 1970 00:00:00 GMT`, null],
    ["theme=dark; max-age=31536000", null],
    [`cookie_consent=${id}; max-age=31536000`, null],
    [42, null],
  ])("%s: %s", (written, bits) => expect(measured("lasting-cookie", [written])).toBe(bits));
});

describe("cookies that are written as objects", () => {
  const later = Date.now() + 90 * 86_400_000;
  test.each([
    [{ name: "a", value: id, expires: later }, 64],
    [{ name: "a", value: id, expires: new Date(later) }, 64],
    [{ name: "a", value: id }, null],
    [{ name: "a", value: id, expires: Date.now() + 60_000 }, null],
    [{ name: "cookie_consent", value: id, expires: later }, null],
    [{ name: "theme", value: "dark", expires: later }, null],
    ["a", null],
  ])("%j", (entry, bits) => expect(measured("lasting-entry", [entry])).toBe(bits));
});

describe("stores", () => {
  test("what ends with the tab is nothing that is kept", () => {
    expect(measured("kept-item", ["a", id])).toBe(64);
    expect(measured("kept-item", ["a", id], ofTheTab)).toBeNull();
    expect(measured("kept-item", ["a", "large"])).toBeNull();
  });

  test.each([
    [id, 64],
    [{ who: id, since: 1 }, 64],
    [{ size: "large" }, null],
    [new Uint8Array(3), null],
    [null, null],
  ])("a record: %j", (record, bits) => expect(measured("kept-record", [record])).toBe(bits));

  test("an answer of the script's own, not one of a server's", () => {
    const { Response } = realm as unknown as { Response: new () => object };
    expect(measured("kept-answer", ["/a", new Response()])).toBe(26);
    const fromServer = Object.assign(new Response(), { from: "https://shop.test/a" });
    expect(measured("kept-answer", ["/a", fromServer])).toBeNull();
  });
});

describe("something is put back", () => {
  const cookie = `n=${id}; max-age=31536000`;

  test("into a cookie that was looked for and gone", () => {
    measured("noted-item", ["copy"], lasting, `{"id":"${id}"}`);
    measured("noted-cookie", [], {}, "theme=dark");
    expect(measured("restored-cookie", [cookie])).toBe(64);
  });

  test("out of a database", () => {
    measured("noted-record", [], {}, { id });
    measured("noted-cookie", [], {}, "");
    expect(measured("restored-cookie", [cookie])).toBe(64);
  });

  test("into an item that was looked for and gone", () => {
    measured("noted-cookie", [], {}, `n=${id}`);
    measured("noted-item", ["copy"], lasting, null);
    expect(measured("restored-item", ["copy", id])).toBe(64);
  });

  test.each([
    ["nobody looked for the cookie", undefined, id],
    ["it is there still", `n=${id}`, id],
    ["it is another one", "", "e41b90d2-7fa8-4c65-9d3e-0a1b2c3d4e5f"],
  ])("not where %s", (_, cookies, kept) => {
    measured("noted-item", ["copy"], lasting, kept);
    if (cookies !== undefined) measured("noted-cookie", [], {}, cookies);
    expect(measured("restored-cookie", [cookie])).toBeNull();
  });

  test("not where the item was never missing", () => {
    measured("noted-cookie", [], {}, `n=${id}`);
    measured("noted-item", ["copy"], lasting, id);
    expect(measured("restored-item", ["copy", id])).toBeNull();
  });
});
