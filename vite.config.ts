import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { minifySync, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };
import { guidePlugin } from "./src/guide/vite-plugin.ts";
import { companiesPlugin } from "./src/site/vite-plugin.ts";

/** The browsers that are built for; `vite build --mode NAME` writes `dist/NAME`. */
type Target = "chrome" | "firefox";

/** Firefox's manifest, made from Chrome's: it has event pages instead of service workers. */
function manifestFor(target: Target): ManifestV3Export {
  if (target === "chrome") return manifest as ManifestV3Export;
  // Firefox holds policies against no schema.
  const { minimum_chrome_version: _, storage: __, ...both } = manifest;
  const { background, side_panel, commands, ...shared } = both;
  const { "open-panel": panelKey, ...otherKeys } = commands;
  return {
    ...shared,
    // The side panel is called otherwise there, needs no permission, and would open at installation.
    permissions: shared.permissions.filter((name) => name !== "sidePanel"),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: shared.name,
      default_icon: shared.action.default_icon,
      open_at_install: false,
    },
    commands: {
      ...otherKeys,
      _execute_sidebar_action: { suggested_key: panelKey.suggested_key },
    },
    background: { scripts: [background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: "fieldguide@fieldguide.invalid",
        strict_min_version: "140.0",
        // Nothing ever leaves the computer, and the browser says so at installation.
        data_collection_permissions: { required: ["none"] },
      },
      // On phones the browser says so from this version on.
      gecko_android: { strict_min_version: "142.0" },
    },
  } as unknown as ManifestV3Export;
}

/**
 * Takes preact's one way of turning text into markup out of the build: with it gone, no mistake of ours
 * can make page text into elements. Fails the build where preact has changed, so that it is never lost.
 */
function noMarkupFromText(): Plugin {
  const assignment = /\.innerHTML=(\w+\.__html)/g;
  return {
    name: "no-markup-from-text",
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.(m|module\.)?js$/.test(id)) return undefined;
      if (!assignment.test(code)) throw new Error("preact has changed: look for innerHTML in it");
      return { code: code.replace(assignment, ".textContent=$1"), map: null };
    },
  };
}

/** Leaves out of our pages' texts what only translators need: half of the bytes that a popup waits for. */
function leanTexts(): Plugin {
  return {
    name: "lean-texts",
    enforce: "pre",
    transform(code, id) {
      if (!/[\\/]_locales[\\/]\w+[\\/]messages\.json$/.test(id)) return undefined;
      const texts = Object.entries(JSON.parse(code) as Record<string, { message: string }>);
      const lean = texts.map(([key, { message }]) => [key, { message }]);
      return { code: JSON.stringify(Object.fromEntries(lean)), map: null };
    },
  };
}

/** Puts the style sheets of our pages before their scripts: what is painted first waits for nothing else. */
function stylesFirst(): Plugin {
  const sheet = /\s*<link rel="stylesheet"[^>]*>/g;
  return {
    name: "styles-first",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(sheet, "").replace(/\s*<script/, `${(html.match(sheet) ?? []).join("")}$&`),
    },
  };
}

/**
 * What every page gets: without comments, which are a fifth of its bytes and stand in the sources, and
 * without indentation, which any editor puts back. Names and lines stay as they were written, so that it
 * can be read beside them.
 *
 * The probe's script is named after nothing of ours: an error's stack would show the extension's address
 * to the page, and by it that the person uses this. Fails the build where the probe is not where it was.
 */
function leanContentScripts(): Plugin {
  const keep = { compress: false, mangle: false } as const;
  const printed = (name: string, code: string, removeWhitespace: boolean): string => {
    const { code: text, errors } = minifySync(name, code, {
      ...keep,
      codegen: { removeWhitespace },
    });
    if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
    return text;
  };
  return {
    name: "lean-content-scripts",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (!name.endsWith(".iife.js") || file.type !== "asset") continue;
          const lines = printed(name, String(file.source), false);
          const lean = lines.replace(/^\t+/gm, "");
          if (printed(name, lean, true) !== printed(name, lines, true))
            throw new Error(`${name}: a text of several lines is indented, which would be lost`);
          file.source = lean;
        }
        const probe = bundle["extension/probe.iife.js"];
        if (probe?.type !== "asset") throw new Error("the probe is not where it was");
        probe.source = `//# sourceURL=native\n${probe.source}`;
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === "firefox" ? "firefox" : "chrome";
  return {
    publicDir: "assets",
    plugins: [
      companiesPlugin(),
      guidePlugin(),
      noMarkupFromText(),
      // Vitest has a mode of its own, and builds nothing.
      ...(mode === "test"
        ? []
        : [
            leanTexts(),
            crx({ manifest: manifestFor(target), browser: target }),
            leanContentScripts(),
            stylesFirst(),
          ]),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === "firefox" ? "firefox140" : "chrome120",
      // Readable, so that reviewers of the stores and strangers can hold it against the source.
      minify: false,
      sourcemap: false,
      // No list of scripts in the page's head: reading sixteen files at once, the browser paints a third later,
      // and the page is drawn no sooner. The list's polyfill would call fetch(), and this extension asks for nothing.
      modulePreload: false,
      rolldownOptions: {
        input: { welcome: "extension/welcome/index.html", panel: "extension/panel/index.html" },
        // Or the list of public suffixes, one long text, stands wherever it is used: three times 69 KB.
        optimization: { inlineConst: false },
        // Libraries' comments name addresses; a reader who finds one should know that it is code.
        output: { comments: { legal: true, annotation: false, jsdoc: false } },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            // Files share their workers: a file that leaves a clock or a global changed breaks the next one, and each
            // puts back what it changed. Files by themselves take more than twice as long, most of it loading.
            isolate: false,
            setupFiles: ["test/empty-page.ts"],
            include: ["test/**/*.test.{ts,tsx}"],
            exclude: ["test/e2e/**"],
            // The projects differ in workers, so they must run one after the other, and say so.
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            include: ["test/e2e/**/*.test.ts"],
            testTimeout: 60_000,
            hookTimeout: 180_000,
            // Browsers mostly wait: two files side by side take two thirds of the time.
            maxWorkers: 2,
            sequence: { groupOrder: 1 },
          },
        },
      ],
    },
  };
});
