/**
 * Why a field was taken for a kind: which of its facts decided.
 * One list, so that messages, the store and the report validate against the same words.
 */
export const becauseIds = [
  "autocomplete",
  "type",
  "inputmode",
  "name",
  "label",
  "placeholder",
  "title",
  "description",
  "nearby-text",
  "header",
  "legend",
  "heading",
  "options",
  "accept",
  "pattern",
  "length",
  "neighbours",
  "form",
  "value-shape",
] as const;

/** One reason for a field's kind. */
export type Because = (typeof becauseIds)[number];
