import { places } from "./places.ts";
import { startTown } from "./server.ts";

const town = await startTown();

console.log("The practice town is open. It is on this computer only, and nothing in it is real.\n");
for (const place of places) console.log(`  ${town.url(place)}`);
console.log("\nCtrl-C closes it. Everything it was told is then gone.");

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void town.close());
}
