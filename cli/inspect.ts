import { plainReport } from "../src/report/plain.ts";
import { type InspectArguments, readArguments, UsageError, usage } from "./arguments.ts";
import { NoBrowser } from "./browsers.ts";
import { look } from "./look.ts";
import { openSession } from "./open.ts";
import { reportLine } from "./report-line.ts";
import { textsOf } from "./texts.ts";

/** Names that browsers take for this computer, whose pages may do what encrypted ones may. */
const isLocal = (host: string): boolean => /(?:^|\.)localhost$/.test(host);

/** Opens each page in turn and prints what was seen. Gives back the exit code. */
async function inspect(options: InspectArguments): Promise<number> {
  const texts = textsOf(options.language);
  const session = await openSession(options.browser, {
    language: options.language,
    ...(options.resolve === null ? {} : { resolve: options.resolve }),
    trusted: options.urls.map((url) => new URL(url).hostname).filter(isLocal),
  });
  let failed = false;
  try {
    for (const [index, url] of options.urls.entries()) {
      try {
        const { report, screenshots } = await look(session, url, {
          fill: options.fill,
          submit: options.submit,
          wait: options.wait,
          screenshot:
            options.screenshot === null
              ? null
              : { folder: options.screenshot, name: fileName(index, url) },
        });
        console.log(options.json ? reportLine(report, texts) : plainReport(report, texts));
        if (!options.json) for (const path of screenshots) console.log(path);
      } catch (error) {
        failed = true;
        console.error(`${url}: ${(error as Error).message.split("\n")[0]}`);
      }
    }
  } finally {
    await session.close();
  }
  return failed ? 1 : 0;
}

const fileName = (index: number, url: string): string =>
  `${String(index + 1).padStart(2, "0")}-${new URL(url).hostname.replace(/[^a-z0-9.-]/gi, "_")}`;

try {
  const options = readArguments(process.argv.slice(2));
  if (options === "help") console.log(usage);
  else process.exitCode = await inspect(options);
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
