/** An answer that was given: which question, in which round, right or not. */
export interface Answer {
  question: string;
  /** `before` and `after` learning are told apart; `any` is practice. */
  round: "before" | "after" | "any";
  right: boolean;
}

/**
 * The order in which options are shown: another one each time, or people learn places and not answers.
 *
 * @param random numbers from 0 up to 1, `Math.random` or a test's own
 */
export function shuffled<Thing>(things: readonly Thing[], random: () => number): Thing[] {
  const left = [...things];
  const order: Thing[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

/** What changed between two rounds over the same questions. */
export interface Effect {
  /** Questions that were answered in both rounds: only these are compared. */
  questions: number;
  before: number;
  after: number;
  /** Wrong before, right after; and the other way round. */
  gained: number;
  lost: number;
  /**
   * How likely a change at least as uneven would be if nothing had been learned (sign test, two-sided).
   * null where nothing changed.
   */
  chance: number | null;
}

/** Holds the answers after learning against those before, question by question. */
export function effectOf(answers: readonly Answer[]): Effect {
  const last = (round: Answer["round"]) =>
    new Map(answers.filter((one) => one.round === round).map((one) => [one.question, one.right]));
  const before = last("before");
  const after = last("after");
  const both = [...before.keys()].filter((question) => after.has(question));
  const right = (round: ReadonlyMap<string, boolean>) =>
    both.filter((question) => round.get(question)).length;
  const gained = both.filter((one) => after.get(one) && !before.get(one)).length;
  const lost = both.filter((one) => !after.get(one) && before.get(one)).length;
  return {
    questions: both.length,
    before: right(before),
    after: right(after),
    gained,
    lost,
    chance: gained + lost === 0 ? null : signTest(gained, lost),
  };
}

/** Two-sided sign test: the share of all ways to split `gained + lost` coins that are at least as uneven. */
function signTest(gained: number, lost: number): number {
  const n = gained + lost;
  let choose = 1;
  let tail = 0;
  for (let k = 0; k <= Math.min(gained, lost); k += 1) {
    tail += choose;
    choose = (choose * (n - k)) / (k + 1);
  }
  return Math.min(1, (2 * tail) / 2 ** n);
}
