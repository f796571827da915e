import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** Draws the toolbar's icons from their SVG sources: `npx tsx scripts/icons.ts`. */
const folder = new URL("../assets/icons/", import.meta.url);

for (const name of ["mark", "saw", "paused"]) {
  const svg = readFileSync(new URL(`${name}.svg`, folder), "utf8");
  for (const size of [16, 32, 48, 128]) {
    const image = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
    writeFileSync(new URL(`${name}-${size}.png`, folder), image.asPng());
  }
}
