import { type KindId, kindOf } from "../../kinds/index.ts";

/** What a form asks, held against what such a service needs. Each kind stands in one list. */
export interface Compared {
  /** On the list for this type of service. */
  needed: KindId[];
  /** Not on it, but usual wherever there is an account. */
  account: KindId[];
  /** Not on it, and little harm: it can probably stay empty. */
  optional: KindId[];
  /** Not on it, and a leak of it could do much harm. */
  unusual: KindId[];
}

/**
 * Sorts asked kinds by what a type of service needs.
 *
 * @param necessary items of the list, each with the kinds that come nearest to it
 */
export function compareNeeds(
  necessary: readonly { kinds: readonly KindId[] }[],
  asked: readonly KindId[],
): Compared {
  const list = new Set(necessary.flatMap(({ kinds }) => kinds));
  const result: Compared = { needed: [], account: [], optional: [], unusual: [] };
  for (const kind of new Set(asked)) {
    const { risk, signIn, account } = kindOf(kind);
    if (list.has(kind)) result.needed.push(kind);
    else if (signIn || account) result.account.push(kind);
    else if (risk === "low" || risk === "medium") result.optional.push(kind);
    else result.unusual.push(kind);
  }
  return result;
}
