import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtExtension } from "../../cli/build.ts";
import { startMeasured } from "./overhead/browser.ts";
import { median } from "./overhead/median.ts";
import { servePages } from "./overhead/pages.ts";

const usage = `bench:probe -- [--rounds 7] [--json FILE]
  Times calls that the probe counts, in Chromium without and with this extension, in turns.`;

/**
 * What is timed: a loop body with `at` counting up, and how often it runs. The names in it stand in
 * `before`. Bodies of pages run once.
 */
const calls: Readonly<Record<string, { body: string; times: number }>> = {
  "input.value": { body: "sum += field.value.length", times: 100_000 },
  "element.attributes": { body: "sum += box.attributes.length", times: 50_000 },
  "element.innerHTML": { body: "sum += box.innerHTML.length", times: 20_000 },
  "element.offsetWidth": { body: "sum += box.offsetWidth", times: 50_000 },
  appendChild: { body: "box.appendChild(part)", times: 20_000 },
  setAttribute: { body: "box.setAttribute('data-at', at)", times: 20_000 },
  addEventListener: { body: "box.addEventListener('x' + (at & 15), listen)", times: 20_000 },
  "event.key": { body: "sum += key.key.length", times: 50_000 },
  "event.clientX": { body: "sum += move.clientX", times: 50_000 },
  "navigator.language": { body: "sum += navigator.language.length", times: 50_000 },
  "document.cookie": { body: "sum += document.cookie.length", times: 500 },
  getItem: { body: "sum += (localStorage.getItem('a') ?? '').length", times: 20_000 },
  fillRect: { body: "pen.fillRect(at & 63, 0, 4, 4)", times: 20_000 },
  fillText: { body: "pen.fillText('Label', at & 63, 9)", times: 5000 },
  measureText: { body: "sum += pen.measureText('Label').width", times: 5000 },
  getImageData: { body: "sum += pen.getImageData(0, 0, 8, 8).width", times: 500 },
  matchMedia: { body: "sum += matchMedia('(min-width: 1px)').matches", times: 5000 },
  "page full of canvas": {
    body: `for (let frame = 0; frame < 40; frame += 1) {
      pen.clearRect(0, 0, 300, 150);
      for (let bar = 0; bar < 250; bar += 1) { pen.fillStyle = "#" + (100 + bar); pen.fillRect(bar, 0, 1, bar); pen.stroke(); }
      for (let label = 0; label < 20; label += 1) pen.fillText("Label " + label, label * 9, 20);
    }`,
    times: 1,
  },
  "page full of elements": {
    body: `const list = document.createElement("ul");
    for (let row = 0; row < 1500; row += 1) {
      const item = list.appendChild(document.createElement("li"));
      item.setAttribute("class", "row"); item.textContent = "Row " + row;
      item.addEventListener("click", listen);
      if (row % 150 === 0) { document.body.append(list); sum += item.offsetHeight; }
    }
    list.innerHTML = list.innerHTML.slice(0, 9000); list.remove();`,
    times: 1,
  },
};

const before = `
  const field = document.createElement("input"); field.value = "text";
  const box = document.body.appendChild(document.createElement("div"));
  const part = document.createElement("p"), pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const key = new KeyboardEvent("keydown", { key: "a" }), move = new MouseEvent("mousemove", { clientX: 3 });
  const listen = () => {}; let sum = 0;
  const listed = {};
  const time = (name, run) => { run(); const start = performance.now(); run(); listed[name] = performance.now() - start; };`;

/** A script that times everything once, in ms a loop. */
const script = `(() => {${before}
${Object.entries(calls)
  .map(
    ([name, { body, times }]) =>
      `time(${JSON.stringify(name)}, () => { for (let at = 0; at < ${times}; at += 1) { ${body} } });`,
  )
  .join("\n")}
  globalThis.sum = sum; return listed; })()`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "7" },
      json: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const server = await servePages();
  const bare = await startMeasured("bare", null, server.port);
  const wrapped = await startMeasured("wrapped", builtExtension("chromium"), server.port);
  try {
    const times: Record<string, Record<string, number>[]> = { bare: [], wrapped: [] };
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const { name, context } of [bare, wrapped]) {
        const tab = await context.newPage();
        await tab.goto("http://shop.test/light");
        // As a script of the page, so that stacks are as deep as they are there.
        await tab.addScriptTag({ content: `globalThis.listed = ${script}` });
        times[name]?.push(
          await tab.evaluate(
            () => (globalThis as unknown as { listed: Record<string, number> }).listed,
          ),
        );
        await tab.close();
      }
    const rows = Object.entries(calls).map(([name, { times: loops }]) => {
      const middle = (which: string) =>
        median((times[which] ?? []).map((listed) => listed[name] ?? Number.NaN));
      const each = (ms: number) => Number(((ms * 1e6) / loops).toFixed(0));
      const [without, withProbe] = [middle("bare"), middle("wrapped")];
      return loops === 1
        ? { what: name, "without, ms": round(without), "with, ms": round(withProbe) }
        : {
            what: `${name} x ${loops}`,
            "without, ns": each(without),
            "with, ns": each(withProbe),
            "added, ns": each(withProbe) - each(without),
          };
    });
    console.table(rows);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows }, null, 2)}\n`);
  } finally {
    await bare.close();
    await wrapped.close();
    server.close();
  }
}

const round = (ms: number): number => Number(ms.toFixed(1));

await main();
