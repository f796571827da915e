import type { FieldFacts, FormFacts } from "./facts.ts";
import type { Judged } from "./judge.ts";
import { kindOfConcept } from "./lexicon.ts";
import type { Matcher } from "./matcher.ts";
import { nameWords } from "./normalise.ts";

/** What a form is for. */
const purposeIds = [
  "sign-in",
  "sign-up",
  "recovery",
  "verification",
  "checkout",
  "payment",
  "search",
  "newsletter",
  "contact",
  "application",
] as const;

/** One of them; `other` where nothing tells. */
export type FormPurpose = (typeof purposeIds)[number] | "other";

/** How often each kind is asked in a form. */
type Counts = (kind: string) => number;

/** One purpose: what the kinds that a form asks for say for (or against) it. Data with one function. */
interface Purpose {
  id: (typeof purposeIds)[number];
  /** @param lines text fields of the form */
  fits(asked: Counts, lines: number): number;
}

const any = (asked: Counts, ...kinds: string[]) => kinds.filter((kind) => asked(kind) > 0).length;

const purposes: readonly Purpose[] = [
  {
    id: "sign-in",
    fits: (asked, lines) =>
      asked("password") === 1 && lines <= 3
        ? 2 - any(asked, "person-name", "birth-date", "gender", "phone-number") * 1.5
        : -3,
  },
  {
    id: "sign-up",
    fits: (asked) =>
      asked("password") === 0
        ? -1
        : (asked("password") === 2 ? 2 : 0) +
          any(asked, "person-name", "birth-date", "gender", "security-question") * 1.2 +
          any(asked, "email-address", "phone-number", "one-time-code") * 0.4,
  },
  {
    id: "recovery",
    fits: (asked, lines) => (lines <= 2 && asked("password") !== 1 ? 0.6 : -2),
  },
  {
    id: "verification",
    fits: (asked, lines) => (asked("one-time-code") > 0 && lines <= 2 ? 2.5 : -1),
  },
  {
    id: "checkout",
    fits: (asked) =>
      asked("home-address") > 0 ? 0.6 + 0.4 * any(asked, "region", "phone-number") : -1,
  },
  {
    id: "payment",
    fits: (asked) =>
      any(asked, "bank-card-number", "card-expiry", "card-security-code", "payment-pin") * 1.5 -
      (asked("home-address") > 0 ? 0.5 : 0),
  },
  { id: "search", fits: (asked, lines) => (asked("password") > 0 || lines > 6 ? -3 : 0) },
  {
    id: "newsletter",
    fits: (asked, lines) =>
      asked("password") > 0 || asked("home-address") > 0 || lines > 4
        ? -3
        : asked("email-address") === 1
          ? 0.6
          : 0,
  },
  {
    id: "contact",
    fits: (asked, lines) =>
      asked("password") > 0 || asked("home-address") > 1
        ? -2
        : any(asked, "person-name", "email-address", "phone-number") > 0 && lines <= 10
          ? 0.6
          : 0,
  },
  {
    id: "application",
    fits: (asked) =>
      any(
        asked,
        "resume",
        "education-history",
        "employer-occupation",
        "income",
        "national-id",
        "nationality",
        "marital-status",
      ) *
        0.7 -
      (asked("password") > 0 ? 1 : 0),
  },
];

/** What each kind of text says of a form. */
const weights = { buttons: 2, names: 1.5, heading: 1.2, enough: 1.8 } as const;

/** For what the form's own words say that it is. */
export function purposesSaid(
  form: FormFacts,
  words: Matcher,
  languages: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  const read = (text: string, weight: number) => {
    if (text === "") return;
    for (const id of new Set(
      words.read(text, languages).matches.map(({ concept }) => kindOfConcept(concept)),
    ))
      said.set(id, (said.get(id) ?? 0) + weight);
  };
  read(form.buttons, weights.buttons);
  read(nameWords(form.names), weights.names);
  read(form.heading, weights.heading);
  if (form.search) said.set("search", (said.get("search") ?? 0) + weights.buttons);
  return said;
}

/** Judges what a form is for, by its words and by the kinds that it asks for. */
export function purposeOf(
  form: FormFacts,
  fields: readonly FieldFacts[],
  verdicts: readonly Judged[],
  words: Matcher,
  languages: ReadonlySet<string>,
): FormPurpose {
  const said = purposesSaid(form, words, languages);
  const counts = new Map<string, number>();
  for (const verdict of verdicts)
    if (verdict) counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1);
  const lines = fields.filter(({ control }) => control === "text" || control === "area").length;
  let best: FormPurpose = "other";
  let most: number = weights.enough;
  for (const { id, fits } of purposes) {
    const score = (said.get(id) ?? 0) + fits((kind) => counts.get(kind) ?? 0, lines);
    if (score >= most) {
      most = score + 0.01;
      best = id;
    }
  }
  return best;
}
