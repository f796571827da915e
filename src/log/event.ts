import type { Because } from "../fields/because.ts";
import type { KindId } from "../kinds/index.ts";
import type { SignalId } from "../trackers/index.ts";

/** `saw`: we observed it. `likely`: a pattern matches. `possible`: the page asks or could. */
export type Confidence = "saw" | "likely" | "possible";

/** Where in a request the data stood. */
export type Channel = "url" | "body" | "header" | "referer" | "cookie" | "websocket" | "message";

/** One layer of disguise, by id (`sha256`, `base64`…); a list of them is outermost first. */
export type Encoding = string;

/** Whoever received or did something: a host of a site, and the script at work if it is known. */
export interface Party {
  host: string;
  site: string;
  /** Address of the script, without query and fragment. */
  script?: string;
}

/** What is safe to keep of how a signal was seen: counts and API names, no values, no page text. */
export type Evidence = Readonly<Record<string, number | boolean | readonly string[]>>;

/** What happened on a page. There is no place in it for what a person typed. */
export type LogFact =
  | {
      type: "asked";
      kind: KindId;
      required: boolean;
      because: readonly Because[];
      confidence: Confidence;
    }
  | { type: "typed"; kind: KindId }
  | {
      type: "read";
      kind: KindId;
      by: Party;
      confidence: Confidence;
      /** How often; 1 where it was not counted. */
      count?: number;
    }
  | {
      type: "sent";
      kind: KindId;
      to: Party;
      channel: Channel;
      encoding: readonly Encoding[];
      when: "before-submit" | "after-submit";
      confidence: Confidence;
      /** Milliseconds from the last change of the field to the sending. */
      delay?: number;
      /** It went to the page's own company, by another company's script. */
      collector?: true;
    }
  | { type: "met"; party: Party; requests: number }
  | { type: "signal"; signal: SignalId; by?: Party; confidence: Confidence; evidence: Evidence };

/**
 * The one event. `visit` is one document load of a top page, `at` milliseconds since the epoch,
 * `site` the registrable domain of the top page. Writing an event twice is the same as writing it once.
 */
export type LogEvent = { visit: string; at: number; site: string } & LogFact;
