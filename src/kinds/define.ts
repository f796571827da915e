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

/** What kind of control a form asks with, whatever element it is made of. */
export type Control = "text" | "area" | "date" | "choice" | "checks" | "checkbox" | "file";

/**
 * How values of a kind are written, for knowing them again: people's names, places, telephone numbers,
 * one of a few choices (many people's), secrets (letter for letter), or any words.
 */
export type Written = "name" | "place" | "phone" | "choice" | "secret" | "words";

/** What a list of choices can look like without knowing its words. */
export type OptionShape = "days" | "months" | "past-years" | "coming-years";

/** When pieces that words give to another kind are asked for as this one. */
export interface Absorbing {
  readonly parts: readonly string[];
  /** One of these kinds is asked as well. */
  readonly near?: readonly string[];
  /** None of these is asked besides. */
  readonly apart?: readonly string[];
  /** The form says that it is for one of these purposes. */
  readonly inForms?: readonly string[];
}

/** How a form shows that it asks for a kind, beyond the words of the lexicons. */
export interface Spotting {
  /** Tokens of the `autocomplete` attribute. */
  autocomplete?: readonly string[];
  /** `type` of an input, with how much it says (0–1). */
  types?: Readonly<Record<string, number>>;
  /** Controls that can ask for it. A single line of text and a choice where nothing is said. */
  controls?: readonly Control[];
  options?: readonly OptionShape[];
  /** Asked in several boxes side by side that count as one field. */
  split?: true;
  /** Kinds whose presence in the same form makes weak words clear. */
  near?: readonly string[];
  /** Weak and vague words name it only where they are most of a text ("name", not "warehouse name"). */
  whole?: true;
  /** Vague words name it only where one of these is asked as well. */
  among?: readonly string[];
  /** Parts that count only where one of `near` is asked as well (a building is part of an address). */
  pieces?: { readonly parts: readonly string[]; readonly near: readonly string[] };
  /** Kinds that are written with the same words: asked in the form, and none of `near`, it is theirs. */
  rivals?: readonly string[];
  /** Says whose data it is: takes over basic data that is asked of that person. */
  whose?: true;
  /** Parts of other kinds that belong to this one in forms as told; in all but searches, where nothing is told. */
  absorbs?: Absorbing;
  /** Kinds whose words mean this one when a file is asked for. */
  fileOf?: readonly string[];
  /**
   * The line right before `kind`, in a form of these two, is this one, even if called one of `over` by a
   * vague word, or one of `numbers`.
   */
  precedes?: {
    readonly kind: string;
    readonly over: readonly string[];
    readonly numbers: readonly string[];
  };
  /** Parts of another kind whose weak words may mean this one as well (month and year of a date). */
  borrows?: readonly string[];
  /** Where one text asks for this or one of these ("user name or e-mail"), it is this one. */
  unites?: readonly string[];
  /** Form purposes that make a line clear which is the only one of its form, or which weak words name. */
  inForms?: readonly string[];
  /** Given away by typing it even into a search (shops near a place). */
  inSearches?: true;
  /** Chosen where a control of this sort is asked for and nothing else is known. */
  fallback?: Control;
}

/** One kind of personal data. Data only: no engine ever names a kind. */
export interface KindDefinition<Id extends string = string> {
  id: Id;
  category: CategoryId;
  risk: Risk;
  /** Can a person be asked for it in a form? (`cookie-identifier` cannot.) */
  askable: boolean;
  /** Passwords, card numbers, codes: never named but by kind, in no report and no screenshot. */
  secret: boolean;
  /** Given at every sign-in: that a page asks for it is no news. */
  signIn?: true;
  /** Can be changed once somebody else has it, and should be. */
  changeable?: true;
  /** What people pay with: that it is asked for says what for. */
  pays?: true;
  /** Usual wherever people have an account, whatever the service needs besides. */
  account?: true;
  /** How its values are written; any words where nothing is said. */
  written?: Written;
  /** What programs call it when they send it, without what they add: small letters alone. */
  sentAs?: readonly string[];
  /** People ask to have it completed as they type: look-ups of it are help, not leaks. */
  lookedUp?: true;
  /** How it is spotted in forms; nothing where words alone tell. */
  spot?: Spotting;
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
