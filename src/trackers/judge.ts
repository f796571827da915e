import type { Companies } from "../site/index.ts";
import type { Finding, VisitFacts } from "./define.ts";
import { type SignalId, signals } from "./index.ts";

/**
 * Runs every signal over the facts of one visit. Pure: the same facts give the same findings.
 *
 * @param companies who runs which host
 */
export const judge = (
  facts: VisitFacts,
  companies: Companies,
): { signal: SignalId; finding: Finding }[] =>
  signals.flatMap(({ id, match }) =>
    match(facts, companies).map((finding) => ({ signal: id, finding })),
  );
