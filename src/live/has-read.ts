import type { KindId } from "../kinds/index.ts";
import type { Sending } from "./accounts.ts";
import { documentsOf } from "./documents.ts";
import { type Judging, senderOf } from "./sending.ts";
import type { LiveVisit } from "./visit.ts";

/** Did the script that sends something, or its company, read a field of a kind? */
export function hasRead(
  visit: LiveVisit,
  { scripts, host }: Sending,
  kind: KindId,
  know: Judging,
): boolean {
  const [script] = scripts ?? [];
  if (script === undefined) return false;
  return documentsOf(visit).some(({ facts }) =>
    facts.reads.some((read) => {
      if (read.kind !== kind || read.keys) return false;
      const by = senderOf(read.scripts, visit.host, know);
      return read.scripts[0] === script || (by !== null && know.sameCompany(by.host, host));
    }),
  );
}
