import { defineSignal } from "./define.ts";

/** A box must be ticked, and by its words it is for adverts, for partners or for profiles alone. */
export const requiredMarketing = defineSignal({
  id: "required-marketing",
  level: 1,
  lessons: ["one-tick-many-promises", "you-may-say-no"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page: { about } }) =>
    about.demanded.length === 0
      ? []
      : [{ confidence: "likely", evidence: { purposes: [...about.demanded] } }],
});
