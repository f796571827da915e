import type { ProbeEnd } from "./channel.ts";
import type { Realm } from "./realm.ts";
import type { Tally } from "./tally.ts";

/** What all parts of a probe share. */
export interface Kit {
  /** The probe's own window; all others are such as scripts have reached. */
  readonly first: Realm;
  /** Says texts to the content script: one topic a part. */
  readonly say: ProbeEnd["say"];
  readonly point: ProbeEnd["point"];
  /** Counts what scripts do. */
  readonly tally: Tally;
  /** `setTimeout` of the first window, as it was before any page script. */
  readonly later: (task: () => void, ms: number) => void;
  /** Is something personal asked or typed here? Changes with the content script's word. */
  watching: boolean;
  /** Has somebody typed something personal, so that it is followed? */
  following: boolean;
}

/**
 * One thing that the probe watches for. Called for each window before its scripts run: for the probe's
 * own first, then for the same-origin windows that scripts reach. Wraps what it wants with `wrap()`, and
 * finds the script behind a call with `callerOf()`.
 */
export type Part = (realm: Realm, kit: Kit) => void;
