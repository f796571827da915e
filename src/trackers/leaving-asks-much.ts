import { defineSignal } from "./define.ts";

/** An account, and how to reach its owner: whoever leaves is found by less than this. */
const most = 5;

/** Whoever wants to leave, or to have data deleted, is asked for much of it first. */
export const leavingAsksMuch = defineSignal({
  id: "leaving-asks-much",
  level: 1,
  lessons: ["changing-your-mind", "your-rights"],
  laws: ["cn-netdata-regs", "eu-gdpr"],
  match: ({ page: { about, asked } }) => {
    if (!about.shows.includes("leaving")) return [];
    const others = asked.filter(({ signIn }) => !signIn);
    const delicate = others.some(({ secret, sensitive }) => secret || sensitive);
    const kinds = [...new Set(others.map(({ kind }) => kind))];
    return delicate || kinds.length > most ? [{ confidence: "likely", evidence: { kinds } }] : [];
  },
});
