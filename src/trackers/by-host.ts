import type { Companies } from "../site/index.ts";
import type { Finding, VisitFacts } from "./define.ts";
import type { BehaviourFact } from "./facts.ts";
import { identifying } from "./identifier.ts";
import type { TraceFact, TraceName } from "./traces.ts";

/** The traces of one name, in the order in which they were first seen. */
export const tracesOf = ({ traces }: VisitFacts, name: TraceName): TraceFact[] =>
  traces.filter(({ trace }) => trace === name);

/** Host of a script's address; `""` where the script is not known. */
export const scriptHost = (script: string): string =>
  URL.canParse(script) ? new URL(script).hostname : "";

/** A script that did something, on whose page. */
export interface Deed extends BehaviourFact {
  /** Host of the script, or of the frame where the script is not known. */
  by: string;
}

/**
 * What scripts of other companies did, in the page itself or in frames of theirs.
 *
 * @param actions names of what was done
 */
export function deedsOfOthers(
  facts: VisitFacts,
  companies: Companies,
  actions: readonly string[],
): Deed[] {
  let others = read.get(facts);
  if (others === undefined) {
    others = facts.behaviours.flatMap((fact) => {
      const by = scriptHost(fact.script) || (fact.frame ?? "");
      return by === "" || companies.sameCompany(by, facts.page.host) ? [] : [{ ...fact, by }];
    });
    read.set(facts, others);
  }
  return others.filter(({ action }) => actions.includes(action));
}

/** Several signals ask for the same: it is worked out once for the facts of a visit. */
const read = new WeakMap<VisitFacts, readonly Deed[]>();

/** Was what was kept long and random enough to recognise a browser by? */
export const keepsId = ({ size }: BehaviourFact): boolean => size >= identifying;

/** Does a script run in a frame of another company's than the page's? */
export const inOtherFrame = (
  { frame }: BehaviourFact,
  { page }: VisitFacts,
  companies: Companies,
): boolean => frame !== undefined && !companies.sameCompany(frame, page.host);

/** One finding a script, with the actions counted. */
export function findingsByScript(deeds: readonly Deed[]): Finding[] {
  const scripts = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const key = deed.script || deed.by;
    scripts.set(key, [...(scripts.get(key) ?? []), deed]);
  }
  return [...scripts.values()].map((own) => {
    const [{ by, script }] = own as [Deed];
    const counts: Record<string, number> = {};
    for (const { action, count } of own) counts[action] = (counts[action] ?? 0) + count;
    return {
      host: by,
      ...(script === "" ? {} : { script }),
      confidence: "saw" as const,
      evidence: counts,
    };
  });
}
