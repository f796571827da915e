/**
 * Labels as forms have them, by the kind that they ask for (`not`: nothing personal); separated by `|`.
 * Written from how such forms read, not from the lexicons: what was missing there was then added.
 */
export type Labels = Readonly<Record<string, string>>;
