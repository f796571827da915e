/** A pack for a theme day or week: what the guide shows first, in this order. */
export interface Campaign {
  id: string;
  /** Lessons, by id. */
  lessons: readonly string[];
  /** Sets of questions, by id. */
  quiz: readonly string[];
  /** Cases, by id: none that would frighten the children among its readers. */
  cases: readonly string[];
}

/**
 * The theme days of China's Cybersecurity Week, in their usual order; other campaigns fit in one of them.
 * They carry no dates: organisers move the week every year.
 */
export const campaigns = [
  {
    id: "campus",
    lessons: ["they-know-my-name", "facts-for-life", "one-door-one-key", "public-wifi", "phishing"],
    quiz: ["what", "sign-in"],
    cases: ["cnki"],
  },
  {
    id: "telecom",
    lessons: ["phishing", "they-know-my-name", "second-step", "permissions", "data-brokers"],
    quiz: ["scams"],
    cases: ["session-replay-study"],
  },
  {
    id: "law",
    lessons: [
      "your-rights",
      "complain-well",
      "you-may-say-no",
      "one-tick-many-promises",
      "changing-your-mind",
    ],
    quiz: ["rights", "choice"],
    cases: ["didi", "cnki"],
  },
  {
    id: "finance",
    lessons: ["shopping-safely", "phishing", "one-door-one-key", "second-step", "after-a-leak"],
    quiz: ["scams", "sign-in"],
    cases: ["equifax", "ticketmaster", "british-airways"],
  },
  {
    id: "youth",
    lessons: [
      "ask-a-grown-up",
      "sharing-children",
      "one-door-one-key",
      "dark-patterns",
      "you-may-say-no",
    ],
    quiz: ["children", "choice"],
    cases: [],
  },
  {
    id: "personal-information",
    lessons: [
      "pieces-that-point-to-you",
      "delicate-pieces",
      "facts-for-life",
      "needed-or-nice",
      "sent-before-send",
      "your-rights",
    ],
    quiz: ["what", "why"],
    cases: ["leaky-forms", "goodrx"],
  },
] as const satisfies readonly Campaign[];

export type CampaignId = (typeof campaigns)[number]["id"];

/** Names that settings and policies call them by. */
export const campaignIds = campaigns.map(({ id }) => id);
