import { canvasFingerprint } from "./canvas-fingerprint.ts";
import { formNotEncrypted } from "./form-not-encrypted.ts";
import { formToOtherCompany } from "./form-to-other-company.ts";
import { formToPaymentCompany } from "./form-to-payment-company.ts";
import { hiddenAutofill } from "./hidden-autofill.ts";

export type { Finding, SignalDefinition, VisitFacts } from "./define.ts";
export type { BehaviourFact, FormFact, PageFact, RequestFact } from "./facts.ts";

/** Every signal that Fieldguide knows. */
export const signals = [
  formNotEncrypted,
  formToOtherCompany,
  formToPaymentCompany,
  hiddenAutofill,
  canvasFingerprint,
] as const;

/** The id of a signal: its file's name. */
export type SignalId = (typeof signals)[number]["id"];

/** Is this string the id of a signal? For data from outside. */
export const isSignalId = (id: string): id is SignalId =>
  signals.some((signal) => signal.id === id);

/** How loud a signal is by itself. */
export const levelOf = (id: SignalId): 0 | 1 | 2 | 3 =>
  signals.find((signal) => signal.id === id)?.level ?? 0;
