import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainReport } from "../src/report/plain.ts";
import { startTown } from "../town/server.ts";
import { NoBrowser } from "./browsers.ts";
import { look } from "./look.ts";
import { openSession } from "./open.ts";
import { textsOf } from "./texts.ts";

const screenshots = fileURLToPath(new URL("../dist/screens", import.meta.url));

/** Is there a screen that a person sits in front of? */
const hasDisplay = (): boolean =>
  process.platform !== "linux" ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

/** Opens the town's shop in a browser with the extension, and leaves it to the person. */
async function show(shop: string): Promise<void> {
  const session = await openSession("chromium", { language: "en", visible: true });
  await session.open(shop, 30_000);
  console.log(`The practice town's shop is open: ${shop}`);
  console.log("Type a made-up e-mail address into the form. Then click the leaf in the toolbar.");
  console.log("Close the browser, or press Ctrl-C, to end.");
  await session.closed;
}

/** Does the same with nobody watching: types the made-up person in, and prints what was seen. */
async function tell(shop: string): Promise<void> {
  const session = await openSession("chromium", { language: "en" });
  try {
    const seen = await look(session, shop, {
      fill: "alex",
      submit: false,
      wait: 1500,
      screenshot: { folder: screenshots, name: "shop" },
    });
    console.log(plainReport(seen.report, textsOf("en")));
    console.log("Pictures of the page and of the popup:");
    for (const path of seen.screenshots) console.log(`  ${join(path)}`);
  } finally {
    await session.close();
  }
}

const town = await startTown();
try {
  const shop = town.url("shop", "/checkout");
  await (hasDisplay() ? show(shop) : tell(shop));
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await town.close();
}
