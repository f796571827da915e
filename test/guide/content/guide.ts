import { type GuideFiles, readGuide } from "../../../src/guide/schema/read.ts";

/** The guide's folder. */
export const folder = "assets/guide";

/** The guide as it stands in the repository. */
export const guide: GuideFiles = readGuide(folder);

/** Every text of one language with the place it stands in. */
export function textsOf(language: string): [where: string, text: string][] {
  const found: [string, string][] = [];
  const walk = (where: string, value: unknown): void => {
    if (typeof value === "string") found.push([where, value]);
    else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) walk(`${where} ${key}`, one);
    }
  };
  for (const [section, items] of Object.entries(guide.items)) {
    for (const { id, words } of items[language] ?? []) walk(`${section}/${id}`, words);
  }
  return found;
}
