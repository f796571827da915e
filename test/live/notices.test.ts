import { expect, test } from "vitest";
import { readNotices, withNotice } from "../../src/live/notices.ts";

test("one of each sort is kept, with what it concerns added up", () => {
  const shed = withNotice([], { what: "shed", visits: 50 }, 1);
  const both = withNotice(shed, { what: "damaged", store: "ties", records: 2 }, 2);
  expect(withNotice(both, { what: "shed", visits: 60 }, 3)).toEqual([
    { what: "damaged", at: 2, records: 2 },
    { what: "shed", at: 3, records: 110 },
  ]);
});

test("what cannot be read is no notice", () => {
  const [kept] = withNotice([], { what: "blocked" }, 1);
  expect(readNotices([kept])).toEqual([{ what: "blocked", at: 1, records: 0 }]);
  for (const odd of [undefined, null, "shed", [{ what: "shed" }], [{ ...kept, more: 1 }]]) {
    expect(readNotices(odd)).toEqual([]);
  }
});
