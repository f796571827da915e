import { guessService, wordsIn } from "../src/guide/service/guess.ts";
import { createFrame } from "../src/live/frame.ts";
import { hearMessages } from "../src/live/heard.ts";
import { createOutbox } from "../src/live/outbox.ts";
import { createTyping } from "../src/live/typing.ts";
import type { LineAnswer } from "../src/messages/line.ts";
import { persist } from "../src/messages/persist.ts";
import { createTeller } from "../src/messages/teller.ts";
import { fieldBoxes } from "../src/page/boxes.ts";
import { readDom } from "../src/page/dom.ts";
import { empty, fillIn, placesAt } from "../src/page/fill.ts";
import { type PageScan, siteFacts, watchAbout, watchPage, writtenIn } from "../src/page/index.ts";
import { watchResources } from "../src/page/resources.ts";
import { openContentEnd } from "../src/probe/channel.ts";
import { factsListener } from "../src/probe/claims.ts";
import { readsListener, shapesListener, sinksListener } from "../src/probe/followed.ts";
import { createHearing } from "../src/probe/hearing.ts";
import { ask } from "./browser/ask.ts";
import { onBoxesAsked } from "./browser/boxes-asked.ts";
import { onFilling } from "./browser/filling.ts";
import { onLine } from "./browser/lines.ts";
import { onQuestion } from "./browser/questions.ts";
import { onServiceAsked } from "./browser/service-asked.ts";
import { onSettingsChange } from "./browser/settings-change.ts";
import { showCard } from "./card/card.ts";

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
  // While a page loads there is news all the time, and each message costs it time.
  () => (document.readyState === "complete" ? 300 : 900),
);
const { signal } = new AbortController();
const told =
  <Fact>(take: (fact: Fact) => void) =>
  (fact: Fact): void => {
    take(fact);
    teller.changed();
  };

/** What a page is judged by, from a worker that may be stopped at any moment: nothing on a still page would ask again. */
const words: typeof ask = (type, data) => persist(() => ask(type, data), setTimeout);

const outbox = createOutbox(() => ask("open-line", {}));

// Frames of other companies get messages that no listener of requests ever sees.
const listenToWindows = hearMessages(window, outbox.post, signal);
const typing = createTyping(document, outbox, () => probe.tell("follow"), signal);
// The probe's first word comes before any of the page's: the channel must be open at once.
const probe = openContentEnd(
  document,
  createHearing({
    facts: factsListener(told(frame.acted)),
    sinks: sinksListener(typing.sent),
    shapes: shapesListener(typing.shaped),
    reads: readsListener((field, { scripts, keys, count }) => {
      // The page's own scripts may read its form as they like.
      if (scripts.every((script) => new URL(script).host === location.host)) return;
      for (const kind of typing.kindsIn(field)) frame.read(kind, scripts, keys, count);
      teller.changed();
    }),
  }),
);
let watching = false;
let found: PageScan["fields"] = [];
/** The field on which the context menu was opened last. */
let pointed: EventTarget | undefined;
addEventListener("contextmenu", (event) => ([pointed] = event.composedPath()), {
  capture: true,
  signal,
});
onQuestion(() => {
  const field = found.find(({ element }) => element === pointed);
  return { kind: field?.kind ?? null, because: field?.because ?? [] };
});
const about = watchAbout(document, told(frame.said), signal, () => words("about-words", {}));
const scanned = (scan: PageScan): void => {
  frame.scanned(scan);
  found = scan.fields;
  about.scanned(scan);
  if (watching === scan.fields.length > 0) return;
  watching = !watching;
  probe.tell(watching ? "watch-on" : "watch-off");
};
watchPage(
  document,
  {
    scan: told(scanned),
    typed: told(frame.typed),
    touched: typing.touched,
    begins: typing.begins,
  },
  signal,
  () => words("lexicons", { languages: writtenIn(document) }),
);
onLine(
  (line) => {
    outbox.opened(line.post);
    // Somebody types in another frame of this page: what this one gets and sends may be that.
    probe.tell("follow");
    listenToWindows();
  },
  (raw) => {
    const { show } = raw as LineAnswer;
    const field = typing.fieldOf(show.kinds);
    if (field === null) return;
    showCard(field, show, (answer) => {
      if (answer === "leave") empty(field);
      if (answer === "site" || answer === "everywhere") void ask("quiet-cards", { where: answer });
    });
  },
  outbox.ended,
);
if (self === top) {
  onBoxesAsked(() => fieldBoxes(document));
  onServiceAsked(({ words, schemas }) =>
    guessService(
      siteFacts(document, readDom(window)),
      wordsIn(words, writtenIn(document)),
      schemas,
    ),
  );
}
onFilling(
  (selectors) => placesAt(document, selectors),
  (words) => void fillIn(document, words),
);
watchResources(told(frame.met), signal);
onSettingsChange(teller.resume);
addEventListener("pagehide", teller.now);
