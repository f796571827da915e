/** One scored field of a corpus page. */
export interface LabelledField {
  index: number;
  label: string;
  /** Kinds that count as right; none where the field asks for nothing personal. */
  kinds: readonly string[];
  /** What others said of the field, by their name. */
  peers?: Readonly<Record<string, string | null>>;
}

/** One page of a corpus, as `index.jsonl` has it. */
export interface LabelledPage {
  id: string;
  source: string;
  lang: string | null;
  scripts: readonly string[];
  html: string;
  fields: readonly LabelledField[];
}

/** What somebody said of one field: a kind, or nothing. */
export type Answer = string | null;

/** How well somebody did on a set of fields. */
export interface Score {
  asked: number;
  found: number;
  right: number;
  negatives: number;
  falseAlarms: number;
  askedRecall: number;
  rightKind: number;
  falseAlarmRate: number;
  precision: number;
  recall: number;
  f1: number;
  macroF1: number;
  byKind: Record<string, KindScore>;
}

/** How well one kind is told. */
export interface KindScore {
  precision: number;
  recall: number;
  f1: number;
  fields: number;
}

const share = (part: number, of: number) => (of === 0 ? 0 : part / of);

const harmonic = (precision: number, recall: number) =>
  share(2 * precision * recall, precision + recall);

/**
 * Scores answers. A field with several right kinds counts for the answered one if that is right,
 * else for the first.
 */
export function score(answers: readonly { field: LabelledField; kind: Answer }[]): Score {
  const tally = new Map<string, { right: number; said: number; fields: number }>();
  const of = (kind: string) => {
    const known = tally.get(kind) ?? { right: 0, said: 0, fields: 0 };
    tally.set(kind, known);
    return known;
  };
  let found = 0;
  let right = 0;
  let falseAlarms = 0;
  let asked = 0;
  for (const { field, kind } of answers) {
    if (field.kinds.length > 0) asked++;
    else if (kind !== null) falseAlarms++;
    const isRight = kind !== null && field.kinds.includes(kind);
    if (kind !== null) of(kind).said++;
    if (field.kinds.length > 0) {
      of(isRight ? kind : (field.kinds[0] as string)).fields++;
      if (kind !== null) found++;
    }
    if (isRight) {
      right++;
      of(kind).right++;
    }
  }
  const byKind: Record<string, KindScore> = {};
  for (const [kind, count] of [...tally].sort((a, b) => b[1].fields - a[1].fields)) {
    const precision = share(count.right, count.said);
    const recall = share(count.right, count.fields);
    byKind[kind] = { precision, recall, f1: harmonic(precision, recall), fields: count.fields };
  }
  const precision = share(right, found + falseAlarms);
  const recall = share(right, asked);
  const scored = Object.values(byKind).filter(({ fields }) => fields > 0);
  const negatives = answers.length - asked;
  return {
    asked,
    found,
    right,
    negatives,
    falseAlarms,
    askedRecall: share(found, asked),
    rightKind: share(right, asked),
    falseAlarmRate: share(falseAlarms, negatives),
    precision,
    recall,
    f1: harmonic(precision, recall),
    macroF1: share(
      scored.reduce((sum, { f1 }) => sum + f1, 0),
      scored.length,
    ),
    byKind,
  };
}
