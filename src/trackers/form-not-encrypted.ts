import { defineSignal } from "./define.ts";

/**
 * A form asks for personal data and people on the way can read what it sends, or could have changed
 * the page that holds it. What stays within this computer is no such way.
 */
export const formNotEncrypted = defineSignal({
  id: "form-not-encrypted",
  level: 2,
  inTheOpen: true,
  lessons: ["public-wifi"],
  laws: [],
  match: ({ page }) => {
    const open = page.asked.filter(({ secure, form }) => !(page.secure && secure && form.secure));
    if (open.length === 0) return [];
    const kinds = [...new Set(open.map(({ kind }) => kind))];
    return [{ confidence: "saw", evidence: { fields: open.length, kinds } }];
  },
});
