import { resolve } from "node:path";
import { build } from "vite";

/** Puts code and the packages that it imports together, as one classic script. */
export async function bundle(code: string): Promise<string> {
  const entry = resolve("bundled-start");
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [
      {
        name: "start",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ["iife"], name: "start" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("nothing was built");
  return output.output[0].code;
}
