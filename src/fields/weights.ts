/**
 * How much each kind of fact says. One scale for all kinds and languages, so that what is learned
 * from pages of one language holds for others. Measured with `bench:fields`.
 */
export const weights = {
  autocomplete: 6,
  autocompleteElsewhere: 2,
  type: 4,
  inputmode: 1,
  label: 3.4,
  placeholder: 2.6,
  header: 2.4,
  name: 2.2,
  id: 1.3,
  sameId: 0.3,
  /** Vague words, and words before the last one, in names of fields. */
  vague: 0.4,
  notLast: 0.5,
  /** From such a share of its weight on, a text is clear; names that say something else then count less. */
  clear: 0.75,
  beside: 0.7,
  /** What is no secret, in a box that hides what is typed. */
  dots: 0.5,
  title: 1.6,
  description: 0.8,
  nearby: 2.4,
  nearbyToo: 0.8,
  legend: 1.2,
  heading: 0.4,
  button: 2,
  options: 4,
  /** Of a long list only so many entries need to be known. */
  optionsRead: 6,
  /** A choice of numbers that look like days, months or years. */
  shape: 2.5,
  /** What a word in a long sentence still counts. */
  sentence: 0.5,
  /** So much of a text must name two kinds to mean "one or the other". */
  either: 0.6,
  /** From so many unknown words in a text on, weak ones may be about anything ("warehouse name"). */
  foreign: 0.3,
  /** Weak and vague words beside others. */
  doubt: 0.85,
  /** So much of a piece's evidence must be words of the piece. */
  piecely: 0.45,
  /** Weak words in a name, beside a label of which no word is known. */
  unheard: 0.5,
  /** So much of a placeholder must be words for kinds to name its field. */
  named: 0.3,
  search: 5,
  url: 3,
  fallback: 1.2,
  picture: -2,
  neighbours: 1.6,
  /** What says less is a word within another term: neighbours do not make it clear. */
  faint: 0.8,
  piece: 1.2,
  form: 1.4,
  order: 2,
  alone: 1.8,
  /** A piece of a date, or a choice in sight, that nothing else speaks for. */
  lonely: 1.5,
  /** In a search form only strong facts still count. */
  searchForm: 0.12,
  /** Scores from which a field is `possible` and `likely`. */
  possible: 1.1,
  likely: 2.2,
} as const;
