import type { Because } from "../fields/because.ts";
import type { KindId } from "../kinds/index.ts";
import type { Channel, Confidence, Encoding, Evidence } from "../log/event.ts";
import type { SignalId } from "../trackers/index.ts";

/** How loud a finding is: 0 silent, 1 note, 2 attention, 3 stop and look. */
export type Level = 0 | 1 | 2 | 3;

/** One field that asks for personal data, as it stands on the page now. Never stored. */
export interface AskedField {
  kind: KindId;
  /** Unique CSS path in its frame's document; `host >>> inner` through open shadow roots. */
  selector: string;
  /** All parts of a split field or radio group, where there is more than one. */
  parts?: readonly string[];
  /** Origin of the frame's document, with a slash. */
  frame: string;
  required: boolean;
  visible: boolean;
  because: readonly Because[];
  confidence: Confidence;
}

/** Another company's host that the page contacted. */
export interface MetHost {
  host: string;
  site: string;
  company: string | null;
  /** Key that joins hosts of one company: its group, else its name, else the site. */
  companyKey: string;
  purposes: readonly string[];
  country: string | null;
  /** Anyone can rent space there: "hosted at", never "sent to". */
  hosting: boolean;
  requests: number;
}

export interface SeenSignal {
  id: SignalId;
  level: Level;
  confidence: Confidence;
  host: string | null;
  script: string | null;
  evidence: Evidence;
}

export interface ReadField {
  kind: KindId;
  host: string;
  script: string | null;
  count: number;
  confidence: Confidence;
}

export interface SentField {
  kind: KindId;
  host: string;
  channel: Channel;
  encoding: readonly Encoding[];
  when: "before-submit" | "after-submit";
  confidence: Confidence;
  /** Script that sent it, where somebody saw. */
  script?: string;
  /** Milliseconds from the last change of the field to the sending. */
  delay?: number;
  /** It went to the page's own company, by another company's script. */
  collector?: true;
}

/** The one sentence: which text, with which words in it, how sure, how loud. */
export interface Verdict {
  level: Level;
  confidence: Confidence;
  /** Text key of the sentence and the values that go into it. */
  say: Phrase;
  /** Text key of the one thing to do, or null where there is nothing to do. */
  todo: Phrase | null;
}

/**
 * A sentence before it is translated. A value is plain text, a list of kinds, a company as
 * `{ key, name }`, or a number: whoever translates turns each into words of the language.
 */
export interface Phrase {
  key: string;
  values: Readonly<Record<string, PhraseValue>>;
}

export type PhraseValue = { text: string } | { kinds: readonly KindId[] } | { count: number };

/** A place in which a page may do something that we cannot see: a program beside the page. */
export type UnseenPlace = "worker";

/** Version 1 of what `inspect` prints, before the verdict's text is put into a language. */
export interface PageReport {
  version: 1;
  url: string;
  site: string;
  browser: "chromium" | "firefox";
  /** ISO 8601, UTC. */
  startedAt: string;
  asked: AskedField[];
  typed: KindId[];
  met: MetHost[];
  signals: SeenSignal[];
  read: ReadField[];
  sent: SentField[];
  notInspected: { host: string; why: string }[];
  /** Left out where there is none. */
  unseen?: UnseenPlace[];
  verdict: Verdict;
}
