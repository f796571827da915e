import { build } from "vite";

/** A script of the sources as one file that can be put into a page, like the content script. */
export async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: entry.pathname, formats: ["iife"], name: "engine" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
