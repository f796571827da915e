import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { type Section, sections } from "./schema/index.ts";
import { type GuideFiles, readGuide, shown } from "./schema/read.ts";

const id = "virtual:guide";
const folder = fileURLToPath(new URL("../../assets/guide/", import.meta.url));

/**
 * The source of one module: `virtual:guide` loads a section of a language on demand (as a script, since
 * our pages may request nothing), `virtual:guide/en/lessons` is one.
 */
export function guideModule(guide: GuideFiles, module: string): string | undefined {
  const [, language, section] = module.split("/");
  if (language === undefined) {
    const loaders = guide.languages.flatMap((language) =>
      sections.map(
        (section) =>
          `${JSON.stringify(`${language}/${section}`)}: () => import(${JSON.stringify(`${id}/${language}/${section}`)}),`,
      ),
    );
    return [
      `const loaders = {\n${loaders.join("\n")}\n};`,
      "export const load = async (language, section) =>",
      "  (await loaders[language + '/' + section]()).default;",
    ].join("\n");
  }
  const items = guide.items[section as Section]?.[language];
  if (items === undefined) return undefined;
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(shown(section as Section, items as never)))});`;
}

/** Provides the guide's texts as modules, checked; and keeps the loose files out of the build. */
export function guidePlugin(): Plugin {
  let guide: GuideFiles | undefined;
  let out = "";
  return {
    name: "guide",
    configResolved(config) {
      out = config.command === "build" ? join(config.root, config.build.outDir) : "";
    },
    resolveId: (source) => (source.startsWith(id) ? `\0${source}` : undefined),
    load(module) {
      if (!module.startsWith(`\0${id}`)) return undefined;
      guide ??= readGuide(folder);
      if (guide.problems.length > 0) throw new Error(guide.problems.join("\n"));
      return guideModule(guide, module.slice(1));
    },
    closeBundle() {
      if (out !== "") rmSync(join(out, "guide"), { recursive: true, force: true });
    },
  };
}
