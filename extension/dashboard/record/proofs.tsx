import type { LogEvent } from "../../../src/log/event.ts";
import { type Sentence, textKey } from "../../../src/text/index.ts";
import { Shape } from "../../ui/shape.tsx";
import { useTexts } from "../../ui/shell.tsx";

/** Events shown at most. */
const most = 60;

/** What was noted, each in one sentence with how sure we are; the gravest first. */
export function Proofs({ events }: { events: readonly LogEvent[] }) {
  const { t, phrase } = useTexts();
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
