import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };
import { companiesPlugin } from "./src/site/vite-plugin.ts";

/** The browsers that are built for; `vite build --mode NAME` writes `dist/NAME`. */
type Target = "chrome" | "firefox";

/** Firefox's manifest, made from Chrome's: it has event pages instead of service workers. */
function manifestFor(target: Target): ManifestV3Export {
  if (target === "chrome") return manifest as ManifestV3Export;
  const { minimum_chrome_version: _, background, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: "fieldguide@fieldguide.invalid",
        strict_min_version: "140.0",
        // Nothing ever leaves the computer, and the browser says so at installation.
        data_collection_permissions: { required: ["none"] },
      },
    },
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === "firefox" ? "firefox" : "chrome";
  return {
    publicDir: "assets",
    plugins: [
      companiesPlugin(),
      ...(process.env.VITEST
        ? []
        : [
            crx({
              manifest: manifestFor(target),
              browser: target,
            }),
          ]),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === "firefox" ? "firefox140" : "chrome120",
      // Readable, so that reviewers of the stores and strangers can hold it against the source.
      minify: false,
      sourcemap: false,
      // The polyfill would call fetch(): this extension never asks for anything.
      modulePreload: false,
      rollupOptions: { input: { welcome: "extension/welcome/index.html" } },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            include: ["test/**/*.test.{ts,tsx}"],
            exclude: ["test/e2e/**"],
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            include: ["test/e2e/**/*.test.ts"],
            testTimeout: 60_000,
            hookTimeout: 180_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
