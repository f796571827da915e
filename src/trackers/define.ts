import type { Companies } from "../site/index.ts";
import type { BehaviourFact, HelperFact, PageFact, RequestFact } from "./facts.ts";
import type { TraceFact } from "./traces.ts";

/** What a signal concluded from the facts of one visit. */
export interface Finding {
  /** Host that did it; absent where the page itself did. */
  host?: string;
  /** Address of the script that did it, where it is known. */
  script?: string;
  confidence: "saw" | "likely" | "possible";
  /** Counts and API names only: no values, no page text. */
  evidence: Readonly<Record<string, number | boolean | readonly string[]>>;
}

/** Everything that is known about a visit when signals are judged. */
export interface VisitFacts {
  page: PageFact;
  behaviours: readonly BehaviourFact[];
  requests: readonly RequestFact[];
  /** Companies that the page's forms are made of, with what they were seen to get. */
  helpers?: readonly HelperFact[];
  traces: readonly TraceFact[];
}

/** One catalogued way of tracking, or one catalogued property of a page. Data and one pure function. */
export interface SignalDefinition<Id extends string = string> {
  id: Id;
  /** 0 silent, 1 note, 2 attention, 3 stop and look. */
  level: 0 | 1 | 2 | 3;
  /** Does it let people on the way read what is typed? Its evidence then has `kinds`. */
  inTheOpen?: true;
  /** Ids of lessons and laws that explain it. */
  lessons: readonly string[];
  laws: readonly string[];
  /** `companies` tells who runs a host that the facts name. */
  match: (facts: VisitFacts, companies: Companies) => Finding[];
}

/** Declares a signal, keeping its id as a literal type. */
export const defineSignal = <const Id extends string>(
  signal: SignalDefinition<Id>,
): SignalDefinition<Id> => signal;
