import * as v from "valibot";
import type { Notice } from "../log/index.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Something the store had to say, with the number of records it concerns and when it last happened. */
const kept = v.strictObject({
  what: v.picklist(["shed", "full", "damaged", "ahead", "blocked", "newer"]),
  at: count,
  records: count,
});
export type KeptNotice = v.InferOutput<typeof kept>;

/** The notices as they were kept, or none. */
export function readNotices(stored: unknown): KeptNotice[] {
  const read = v.safeParse(v.array(kept), stored);
  return read.success ? read.output : [];
}

/** Adds a notice: one of each sort, with what it concerns added up. */
export function withNotice(known: readonly KeptNotice[], notice: Notice, at: number): KeptNotice[] {
  const records =
    notice.what === "shed" ? notice.visits : notice.what === "damaged" ? notice.records : 0;
  const before = known.find(({ what }) => what === notice.what)?.records ?? 0;
  return [
    ...known.filter(({ what }) => what !== notice.what),
    { what: notice.what, at, records: before + records },
  ];
}
