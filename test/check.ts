import { spawn } from "node:child_process";

/** What `npm run check` runs, all at once: three small ones beside the long one. */
const commands = ["tsc", "biome check .", "knip", "vitest run --project unit"];

/** Runs a command, and prints what it said once it has ended: nothing of two is mixed. */
function run(command: string): Promise<boolean> {
  const said: Buffer[] = [];
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", (part: Buffer) => said.push(part));
  child.stderr.on("data", (part: Buffer) => said.push(part));
  return new Promise((ended) =>
    child.on("close", (code) => {
      console.log(`\n== ${command}${code === 0 ? "" : ": failed"}`);
      process.stdout.write(Buffer.concat(said));
      ended(code === 0);
    }),
  );
}

const passed = await Promise.all(commands.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
