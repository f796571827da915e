/** How much harm a leak of this kind of data can do. Our own reading, for teaching. */
export type Risk = "low" | "medium" | "high" | "very-high";

/** Groups of kinds, after GB/T 35273-2020 Annex A. */
export type CategoryId =
  | "basic-profile"
  | "identity-document"
  | "biometric"
  | "online-identifier"
  | "health"
  | "education-work"
  | "property-finance"
  | "communication"
  | "contacts"
  | "online-activity"
  | "device"
  | "location"
  | "other";

/** Whether a rule book names the kind as sensitive: listed, only in some situations, or not. */
export type SensitiveFlag = "yes" | "context" | "no";

/** One kind of personal data. Data only: no engine ever names a kind. */
export interface KindDefinition<Id extends string = string> {
  id: Id;
  category: CategoryId;
  risk: Risk;
  /** Can a person be asked for it in a form? (`cookie-identifier` cannot.) */
  askable: boolean;
  /** Passwords, card numbers, codes: never named but by kind, in no report and no screenshot. */
  secret: boolean;
  sensitive: {
    gbt35273: SensitiveFlag;
    pipl28: SensitiveFlag;
    gbt45574: SensitiveFlag;
    gdpr9: SensitiveFlag;
    gdpr10: SensitiveFlag;
    ccpa: SensitiveFlag;
  };
}

/** Declares a kind, keeping its id as a literal type. */
export const defineKind = <const Id extends string>(kind: KindDefinition<Id>): KindDefinition<Id> =>
  kind;
