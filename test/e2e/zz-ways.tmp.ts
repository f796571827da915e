import { readFileSync } from "node:fs";
import { openStage } from "/work/wt/flow/test/e2e/sessions.ts";
import { stateOf } from "/work/wt/flow/cli/look.ts";
const browser = (process.argv[2] ?? "chromium") as "chromium";
const stage = await openStage(browser);
try {
  stage.sites.put("cdn.sender.test/ways.js", { body: readFileSync("/work/wt/flow/test/e2e/senders/ways.js", "utf8"), type: "text/javascript" });
  stage.sites.put("other.ways.test/frame", "<title>x</title>");
  stage.sites.put("shop.localhost/page", `<!doctype html><title>Sign up</title><form><label>E-mail <input id=email type=email></label><button>Send</button></form><iframe name=other src="http://other.ways.test/frame"></iframe><script src="http://cdn.sender.test/ways.js"></script>`);
  const page = await stage.session.open("http://shop.localhost/page", 20000);
  await new Promise(r => setTimeout(r, 500));
  const target = { selector: "#email", frame: "http://shop.localhost/" };
  const control = await page.control(target);
  await page.fill(target, control!, "canary.7391@mailbox.example");
  await new Promise(r => setTimeout(r, 4000));
  const { report } = await stateOf(stage.session, page.tab);
  for (const s of report!.sent) console.log(s.host.padEnd(24), s.channel, JSON.stringify(s.encoding), s.when, s.confidence, s.script, s.delay);
  console.log(report!.read, report!.notInspected, report!.met.map(m => m.host).filter(h => !report!.sent.some(s => s.host === h)));
  console.log(await page.evaluate(() => document.title, null));
} finally { await stage.close(); }
