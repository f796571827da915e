import { formNotEncrypted } from "./form-not-encrypted.ts";

export type { Finding, SignalDefinition, VisitFacts } from "./define.ts";
export type { BehaviourFact, FormFact, PageFact, RequestFact } from "./facts.ts";

/** Every signal that Fieldguide knows. */
export const signals = [formNotEncrypted] as const;

/** The id of a signal: its file's name. */
export type SignalId = (typeof signals)[number]["id"];

/** Is this string the id of a signal? For data from outside. */
export const isSignalId = (id: string): id is SignalId =>
  signals.some((signal) => signal.id === id);
