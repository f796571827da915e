import { createFrame } from "../src/live/frame.ts";
import { createServiceLook } from "../src/live/service-look.ts";
import { createTeller } from "../src/messages/teller.ts";
import { readDom } from "../src/page/dom.ts";
import { type PageScan, siteFacts, watchPage, writtenIn } from "../src/page/index.ts";
import { watchResources } from "../src/page/resources.ts";
import { openContentEnd } from "../src/probe/channel.ts";
import { factsListener } from "../src/probe/claims.ts";
import { createHearing } from "../src/probe/hearing.ts";
import { ask } from "./browser/messages.ts";
import { onSettings } from "./browser/settings.ts";

const frame = createFrame(
  // Not randomUUID(): pages on unencrypted connections have none.
  crypto
    .getRandomValues(new Uint8Array(16))
    .reduce((id, byte) => id + byte.toString(16).padStart(2, "0"), ""),
  location.protocol === "https:" || isSecureContext,
);
const teller = createTeller(
  (sequence) => ask("frame-facts", frame.facts(sequence)),
  (task, ms) => setTimeout(task, ms),
);
const { signal } = new AbortController();
const told =
  <Fact>(take: (fact: Fact) => void) =>
  (fact: Fact): void => {
    take(fact);
    teller.changed();
  };

// The probe's first word comes before any of the page's: the channel must be open at once.
const probe = openContentEnd(document, createHearing({ facts: factsListener(told(frame.acted)) }));
const lookAtService = createServiceLook(
  () => siteFacts(document, readDom(window)),
  () => ask("service-words", { languages: writtenIn(document) }),
  told(frame.service),
);
let watching = false;
const scanned = (scan: PageScan): void => {
  frame.scanned(scan);
  // What a page is for matters only where it asks something; its frames have no say.
  if (scan.fields.length > 0 && self === top) void lookAtService();
  if (watching === scan.fields.length > 0) return;
  watching = !watching;
  probe.tell(watching ? "watch-on" : "watch-off");
};
watchPage(document, { scan: told(scanned), typed: told(frame.typed) }, signal, () =>
  ask("lexicons", { languages: writtenIn(document) }),
);
watchResources(told(frame.met), signal);
onSettings(teller.resume);
addEventListener("pagehide", teller.now);
