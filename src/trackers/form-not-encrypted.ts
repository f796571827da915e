import { defineSignal } from "./define.ts";

/** A form asks for personal data and sends it where people on the way can read it. */
export const formNotEncrypted = defineSignal({
  id: "form-not-encrypted",
  level: 2,
  lessons: ["public-wifi"],
  laws: [],
  match: ({ page }) => {
    const open = page.asked.filter(({ form }) => !page.secure || !form.secure);
    if (open.length === 0) return [];
    return [{ confidence: "saw", evidence: { fields: open.length } }];
  },
});
