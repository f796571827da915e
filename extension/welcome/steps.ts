/** The screens of the welcome page, in order; each is reachable by its hash. */
export const steps = ["hello", "access", "practice"] as const;
export type Step = (typeof steps)[number];

/** Browsers name things differently: the words follow. */
export type BrowserName = "chrome" | "firefox";

/** The screen that a hash names; the first where it names none. */
export const stepOf = (hash: string): Step => steps.find((step) => `#${step}` === hash) ?? steps[0];
