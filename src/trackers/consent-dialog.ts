import { defineSignal } from "./define.ts";

/** The page asks whether it may keep things in the browser. That it asks is as it should be. */
export const consentDialog = defineSignal({
  id: "consent-dialog",
  level: 0,
  lessons: ["dark-patterns"],
  laws: ["eu-eprivacy"],
  match: ({ page: { about } }) => {
    if (about.dialog === null) return [];
    const { product, refuse } = about.dialog;
    return [
      {
        confidence: product === "" ? ("likely" as const) : ("saw" as const),
        evidence: { refuse, ...(product === "" ? {} : { product: [product] }) },
      },
    ];
  },
});
