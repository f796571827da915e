import { isKindId, type KindId, kindOf, type Risk } from "../kinds/index.ts";
import type { Level, PageReport, Phrase, PhraseValue, SeenSignal, Verdict } from "./shapes.ts";

type Facts = Omit<PageReport, "verdict">;

/** Tells the name that people know for a host: its company, else the host itself. */
type NameOf = (host: string) => string;

/** Does a signal say that people on the way can read what is typed? */
type InTheOpen = (id: SeenSignal["id"]) => boolean;

/** One way to sum a page up: what it says, or null where it does not fit. */
type Rule = (facts: Facts, nameOf: NameOf, inTheOpen: InTheOpen) => Verdict | null;

/** Most kinds that one sentence names. */
const mostNamed = 3;

const risks: Record<Risk, number> = { low: 0, medium: 1, high: 2, "very-high": 3 };

/** The one sentence about a page: the first rule that fits, loudest first. */
export function verdictOf(facts: Facts, nameOf: NameOf, inTheOpen: InTheOpen): Verdict {
  for (const rule of rules) {
    const verdict = rule(facts, nameOf, inTheOpen);
    if (verdict !== null) return verdict;
  }
  return nothing;
}

const rules: readonly Rule[] = [
  sentTo("before-submit", "verdict_sent_before", "todo_sent_before", 3),
  secretInTheOpen,
  readBySomebody,
  sentTo("after-submit", "verdict_sent_after", "todo_sent_after", 2),
  collected,
  loudSignal,
  asksMuch,
  asks,
  companiesNoting,
  companiesHere,
  notAllRead,
];

const nothing: Verdict = {
  level: 0,
  confidence: "saw",
  say: phrase("verdict_nothing"),
  todo: null,
};

/** Data left for somebody else. Only what we saw leave is loud; a pattern is worth a look. */
function sentTo(when: string, key: string, todo: string, level: Level): Rule {
  return ({ sent }, nameOf) => {
    const all = sent.filter(
      (leak) =>
        leak.when === when && leak.confidence !== "possible" && leak.collector === undefined,
    );
    const first = all.find(({ confidence }) => confidence === "saw") ?? all[0];
    if (first === undefined) return null;
    const kinds = all.filter(({ host }) => host === first.host).map(({ kind }) => kind);
    return {
      level: first.confidence === "saw" ? level : 2,
      confidence: first.confidence,
      say: phrase(key, { company: { text: nameOf(first.host) }, kinds: named(kinds) }),
      todo: level === 3 ? (remedyOf(kinds) ?? phrase(todo)) : phrase(todo),
    };
  };
}

/** What to do first about what somebody else has already: where it opens doors or pays, more than leaving the rest. */
function remedyOf(kinds: readonly KindId[]): Phrase | null {
  const changeable = kinds.filter((kind) => kindOf(kind).changeable);
  if (changeable.length > 0) return phrase("todo_sent_change", { kinds: named(changeable) });
  return kinds.some((kind) => kindOf(kind).pays) ? phrase("todo_sent_pays") : null;
}

/** The site's own address has it, in the hands of a measuring program: who reads it there cannot be seen. */
function collected({ sent }: Facts): Verdict | null {
  const kinds = sent.filter(({ collector }) => collector).map(({ kind }) => kind);
  if (kinds.length === 0) return null;
  return {
    level: 2,
    confidence: "likely",
    say: phrase("verdict_collected", { kinds: named(kinds) }),
    todo: phrase("todo_collected"),
  };
}

/** Something that opens doors is asked for where people on the way can read it. */
function secretInTheOpen({ signals }: Facts, _: NameOf, inTheOpen: InTheOpen): Verdict | null {
  const open = signals.filter(({ id, confidence }) => inTheOpen(id) && confidence === "saw");
  // Of all that is asked, only what stands in such a form: the page may have a safe one as well.
  const kinds = open.flatMap(({ evidence: { kinds } }) => (Array.isArray(kinds) ? kinds : []));
  const secrets = kinds.filter(isKindId).filter((kind) => kindOf(kind).risk === "very-high");
  if (secrets.length === 0) return null;
  return {
    level: 3,
    confidence: "saw",
    say: phrase("verdict_secret_in_the_open", { kinds: named(secrets) }),
    todo: phrase("todo_secret_in_the_open"),
  };
}

function readBySomebody({ read }: Facts, nameOf: NameOf): Verdict | null {
  const all = read.filter(({ confidence }) => confidence !== "possible");
  const first = all.find(({ confidence }) => confidence === "saw") ?? all[0];
  if (first === undefined) return null;
  const kinds = all.filter(({ host }) => host === first.host).map(({ kind }) => kind);
  return {
    level: 2,
    confidence: first.confidence,
    say: phrase("verdict_read", { company: { text: nameOf(first.host) }, kinds: named(kinds) }),
    todo: phrase("todo_read"),
  };
}

/** A signal that is worth a look. What only might be is left to the rows; a pattern stops nobody. */
function loudSignal({ signals }: Facts, nameOf: NameOf): Verdict | null {
  const loud = signals.filter(({ level, confidence }) => level >= 2 && confidence !== "possible");
  const first = loud.find(({ confidence }) => confidence === "saw") ?? loud[0];
  if (first === undefined) return null;
  return {
    level: first.confidence === "saw" ? first.level : 2,
    confidence: first.confidence,
    say: signalSentence(first, nameOf),
    todo: phrase(`signal_${textId(first.id)}_todo`),
  };
}

const signalSentence = ({ id, host }: SeenSignal, nameOf: NameOf): Phrase =>
  host === null
    ? phrase(`signal_${textId(id)}_what`)
    : phrase(`signal_${textId(id)}_by`, { company: { text: nameOf(host) } });

function asksMuch({ asked }: Facts): Verdict | null {
  const delicate = asked.map(({ kind }) => kind).filter((kind) => risks[kindOf(kind).risk] >= 2);
  // To be told every day that a sign-in asks for a password helps nobody.
  const kinds = delicate.filter((kind) => !kindOf(kind).signIn);
  if (kinds.length === 0) return null;
  return {
    level: 1,
    confidence: "possible",
    say: phrase("verdict_asks_much", { kinds: named(kinds) }),
    todo: phrase("todo_asks_much"),
  };
}

function asks({ asked }: Facts): Verdict | null {
  if (asked.length === 0) return null;
  const kinds = asked.map(({ kind }) => kind);
  const more = new Set(kinds).size - mostNamed;
  return {
    level: 1,
    confidence: "possible",
    say:
      more > 0
        ? phrase("verdict_asks_more", { kinds: named(kinds), count: { count: more } })
        : phrase("verdict_asks", { kinds: named(kinds) }),
    todo: asked.some(({ required }) => !required) ? phrase("todo_asks") : null,
  };
}

/** Of many companies most only deliver something: those that do more are worth a word. */
function companiesNoting({ met, signals }: Facts): Verdict | null {
  const seen = signals.filter(({ level, confidence }) => level > 0 && confidence !== "possible");
  const hosts = new Set(seen.map(({ host }) => host));
  const noting = companiesOf(met.filter(({ host }) => hosts.has(host)));
  if (noting === 0) return null;
  const all = companiesOf(met);
  const count = { count: noting };
  return {
    level: 1,
    confidence: seen.some((signal) => signal.confidence === "saw") ? "saw" : "likely",
    say:
      all === noting
        ? phrase("verdict_noting_all", { count })
        : phrase("verdict_noting", { count, all: { text: `${all}` } }),
    todo: phrase("todo_noting"),
  };
}

/** How many companies hosts belong to, those aside that only rent out room. */
const companiesOf = (met: Facts["met"]): number =>
  new Set(met.filter(({ hosting }) => !hosting).map(({ companyKey }) => companyKey)).size;

function companiesHere({ met }: Facts): Verdict | null {
  const companies = companiesOf(met);
  if (companies === 0) return null;
  return {
    level: 1,
    confidence: "saw",
    say: phrase("verdict_met", { count: { count: companies } }),
    todo: null,
  };
}

/** Where a part could not be read, the rest is never called clean. */
function notAllRead({ notInspected }: Facts): Verdict | null {
  if (notInspected.length === 0) return null;
  return { level: 0, confidence: "possible", say: phrase("verdict_not_all_read"), todo: null };
}

function phrase(key: string, values: Readonly<Record<string, PhraseValue>> = {}): Phrase {
  return { key, values };
}

/** A few kinds for a sentence: each once, those that could do most harm first. */
function named(kinds: readonly KindId[]): PhraseValue {
  const riskiest = [...new Set(kinds)].sort(
    (a, b) => risks[kindOf(b).risk] - risks[kindOf(a).risk],
  );
  return { kinds: riskiest.slice(0, mostNamed) };
}

/** How an id is written in the names of texts. */
const textId = (id: string): string => id.replaceAll("-", "_");
