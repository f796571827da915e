import { defineSignal } from "./define.ts";

/** What opens doors is asked for where people on the way can read it. */
export const secretNotEncrypted = defineSignal({
  id: "secret-not-encrypted",
  level: 3,
  inTheOpen: true,
  lessons: ["public-wifi"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page }) => {
    const open = page.asked.filter(
      ({ secret, secure, form }) => secret && !(page.secure && secure && form.secure),
    );
    if (open.length === 0) return [];
    const kinds = [...new Set(open.map(({ kind }) => kind))];
    return [{ confidence: "saw", evidence: { fields: open.length, kinds } }];
  },
});
