import { build } from "vite";
import type { Session } from "../../../cli/session.ts";
import type { Plan } from "./generate.ts";
import type { Bench } from "./in-page.ts";

/** The part that runs in a page of the extension, as one script. */
export async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL("./in-page.ts", import.meta.url).pathname,
        formats: ["iife"],
        name: "storeBench",
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("the script was not built");
  return output.output[0].code;
}

/** Puts it into the page from which the worker is asked: the extension's own database is at hand there. */
export const putIn = (session: Pick<Session, "desk">, script: string): Promise<void> =>
  session.desk.evaluate(new Function(`${script}; void 0`) as () => void, null);

/** Runs one step in the page. Its name is looked up there: functions cannot be handed over whole. */
export const step = <Result>(
  session: Pick<Session, "desk">,
  name: keyof Bench,
  ...args: unknown[]
): Promise<Result> =>
  session.desk.evaluate(
    ({ name, args }) =>
      (globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> }).bench[
        name
      ]?.(...args) as Promise<Result>,
    { name, args } as { name: string; args: unknown[] },
  );

/** Fills the database in steps, for drivers give up on an answer that takes minutes; events put in. */
export async function fill(session: Pick<Session, "desk">, plan: Plan): Promise<number> {
  const most = 2000;
  let events = 0;
  for (let done = 0; done <= plan.visits; done += most) {
    events += await step<number>(session, "fill", plan, most);
  }
  return events;
}
