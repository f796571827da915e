import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { dataSchemas } from "./data.ts";
import { type Item, type Section, sections } from "./index.ts";
import { sourceNames, textSchemas } from "./texts.ts";

/** Reads the guide's files. Node only: for building and for tests. */

/** Everything that a guide's folder says, by language and section. */
export interface GuideFiles {
  languages: string[];
  items: { [Name in Section]: Record<string, Item<Name>[]> };
  /** What is wrong with it, file by file; empty where nothing is. */
  problems: string[];
}

const idsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => name.slice(0, -".json".length))
        .sort()
    : [];

/**
 * Reads and checks a folder of the guide: `data/` for what is shared, and one folder for each language.
 * Every item that is shown must be there in every language; what carries a mark is kept but not given out.
 *
 * @param root the folder, `assets/guide`
 */
export function readGuide(root: string): GuideFiles {
  const problems: string[] = [];
  const languages = readdirSync(root)
    .filter((name) => name !== "data" && !name.includes("."))
    .sort();

  function read<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): v.InferOutput<Schema> | undefined {
    const file = join(root, path);
    if (!existsSync(file)) {
      problems.push(`${path}: is missing`);
      return undefined;
    }
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, "utf8")));
    if (parsed.success) return parsed.output;
    problems.push(
      ...parsed.issues.map((issue) => `${path}: ${v.getDotPath(issue) ?? ""} ${issue.message}`),
    );
    return undefined;
  }

  const named = Object.fromEntries(
    languages.map((language) => {
      const file = `${language}/sources.json`;
      return [language, (existsSync(join(root, file)) ? read(file, sourceNames) : null) ?? {}];
    }),
  );
  const met = new Set<string>();

  /** An item's sources, named as the language names them. */
  const withNames = (data: object, language: string): object => {
    if (!("sources" in data) || !Array.isArray(data.sources)) return data;
    for (const source of data.sources) met.add(source);
    return { ...data, sources: data.sources.map((one) => named[language]?.[one] ?? one) };
  };

  function section<Name extends Section>(name: Name): Record<string, Item<Name>[]> {
    const shared =
      name === "kinds" ? idsIn(join(root, "en", name)) : idsIn(join(root, "data", name));
    const found: Record<string, Item<Name>[]> = {};
    for (const language of languages) {
      const items: Item<Name>[] = [];
      for (const id of shared) {
        const data =
          name === "kinds" ? {} : read(join("data", name, `${id}.json`), dataSchemas[name]);
        // Complaint bodies that were only remembered have no words: nothing of them is ever shown.
        const hidden = name === "channels" && data !== undefined && "mark" in data;
        if (hidden) continue;
        const words = read(join(language, name, `${id}.json`), textSchemas[name]);
        if (data !== undefined && words !== undefined) {
          items.push({ id, ...withNames(data, language), words } as unknown as Item<Name>);
        }
      }
      for (const id of idsIn(join(root, language, name))) {
        if (!shared.includes(id))
          problems.push(`${language}/${name}/${id}.json: belongs to nothing`);
      }
      const order = (item: Item<Name>): number => ("no" in item ? item.no : 0);
      found[language] = items.sort((a, b) => order(a) - order(b));
    }
    return found;
  }

  const items = Object.fromEntries(
    sections.map((name) => [name, section(name)]),
  ) as unknown as GuideFiles["items"];
  for (const [language, names] of Object.entries(named)) {
    for (const name of Object.keys(names)) {
      if (!met.has(name)) problems.push(`${language}/sources.json: nothing is from "${name}"`);
    }
  }
  return { languages, items, problems: [...new Set(problems)] };
}

/**
 * A section as the product gets it: articles and rules that are only remembered or worked out are left out, and so
 * are the places where things were looked up (some are mirrors that nobody should be sent to).
 */
export function shown<Name extends Section>(
  name: Name,
  items: readonly Item<Name>[],
): Item<Name>[] {
  if (name === "behaviours")
    return (items as readonly Item<"behaviours">[]).map(checkedRules) as unknown as Item<Name>[];
  if (name !== "laws") return [...items];
  return (items as readonly Item<"laws">[]).map((law) => ({
    ...law,
    issued: checked(law.issued),
    effective: checked(law.effective),
    sources: [],
    articles: law.articles
      .filter(({ mark }) => mark === undefined)
      .map((article) => ({ ...article, source: "" })),
  })) as unknown as Item<Name>[];
}

/** What rules of a place say is left empty where it was only remembered. */
function checkedRules(behaviour: Item<"behaviours">): Item<"behaviours"> {
  const { words, remembered = [] } = behaviour;
  const elsewhere = { ...words.elsewhere };
  for (const place of remembered) elsewhere[place] = "";
  return { ...behaviour, words: { ...words, elsewhere } };
}

/** A date in the data may say that it was only remembered; then it is not shown. */
const checked = (date: string): string => (date.includes("recalled") ? "" : date);
