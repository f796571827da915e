/** Bounds of what the probe says, kept by it and asked of it. */
export const bounds = {
  /** Characters of a script's address. */
  address: 2048,
  /** Facts in one text. */
  facts: 50,
} as const;
