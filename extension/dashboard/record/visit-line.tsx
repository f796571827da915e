import { Trash2 } from "lucide-preact";
import type { LogEvent } from "../../../src/log/event.ts";
import { byVisit } from "../../../src/log/index.ts";
import type { Visit } from "../../../src/log/records.ts";
import { type Sentence, textKey } from "../../../src/text/index.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Shape } from "../../ui/shape.tsx";
import { useTexts } from "../../ui/shell.tsx";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { timeText } from "./words.ts";

/** One visit: when, and behind a button all that was noted. */
export function VisitLine({ visit }: { visit: Visit }) {
  const { forget } = useRoom();
  const { t, phrase, locale } = useTexts();
  const time = timeText(visit.at, locale);
  return (
    <>
      <div class="site-line">
        <span class="index-name">{time}</span>
        <span class="index-leader" />
        <span class="index-said">
          {visit.level >= 2 && <Shape of="saw" />}
          {phrase({ key: "record_notes", values: { count: { count: visit.events } } })}
        </span>
        <button
          type="button"
          class="icon-button"
          title={t("record_forget_one", { what: time })}
          aria-label={t("record_forget_one", { what: time })}
          onClick={() => forget({ what: "visit", visit: visit.id }, `${visit.site}, ${time}`)}
        >
          <Trash2 size={18} aria-hidden="true" />
        </button>
      </div>
      <Disclosure label={t("record_evidence")}>
        <Evidence visit={visit.id} />
      </Disclosure>
    </>
  );
}

/** Events shown of one visit. */
const most = 60;

function Evidence({ visit }: { visit: string }) {
  const { store } = useRoom();
  const { t, phrase } = useTexts();
  const events = useAsked(() => byVisit(store, visit), [store, visit]);
  if (!isHere(events)) return null;
  const sorted = [...events].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  return (
    <ul class="proofs">
      {sorted.slice(0, most).map((event) => {
        const confidence =
          event.type === "typed" || event.type === "met" ? "saw" : event.confidence;
        const sentence = sentenceOf(event);
        return (
          <li key={JSON.stringify({ ...event, at: 0 })}>
            <Shape of={confidence} />
            <p>
              <strong>{t(textKey("confidence", confidence))}: </strong>
              {phrase(sentence)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const order: readonly LogEvent["type"][] = ["sent", "read", "signal", "typed", "asked", "met"];

/** An event in one sentence. */
function sentenceOf(event: LogEvent): Sentence {
  switch (event.type) {
    case "asked":
      return { key: "record_event_asked", values: { kinds: { kinds: [event.kind] } } };
    case "typed":
      return { key: "record_event_typed", values: { kinds: { kinds: [event.kind] } } };
    case "read":
      return {
        key: "popup_proof_read",
        values: { kinds: { kinds: [event.kind] }, host: { text: event.by.host } },
      };
    case "sent":
      return {
        key: textKey("popup_proof_sent", event.when),
        values: { kinds: { kinds: [event.kind] }, host: { text: event.to.host } },
      };
    case "met":
      return {
        key: "record_event_met",
        values: { host: { text: event.party.host }, count: { count: event.requests } },
      };
    case "signal":
      return { key: textKey("signal", event.signal, "what"), values: {} };
  }
}
