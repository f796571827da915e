import { Trash2 } from "lucide-preact";
import { byVisit } from "../../../src/log/index.ts";
import type { Visit } from "../../../src/log/records.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Shape } from "../../ui/shape.tsx";
import { useTexts } from "../../ui/shell.tsx";
import { Proofs } from "./proofs.tsx";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { timeText } from "./words.ts";

/** One visit: when, and behind a button all that was noted. */
export function VisitLine({ visit }: { visit: Visit }) {
  const { forget } = useRoom();
  const { t, phrase, locale } = useTexts();
  const time = timeText(visit.at, locale);
  return (
    <div class="site-line visit-line">
      <span class="index-name">{time}</span>
      <span class="index-leader" />
      <span class="index-said">
        {visit.level >= 2 && <Shape of="saw" />}
        {phrase({ key: "record_notes", values: { count: { count: visit.events } } })}
      </span>
      <Disclosure label={t("record_evidence")}>
        <Evidence visit={visit.id} />
      </Disclosure>
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
  );
}

function Evidence({ visit }: { visit: string }) {
  const { store } = useRoom();
  const events = useAsked(() => byVisit(store, visit), [store, visit]);
  return isHere(events) ? <Proofs events={events} /> : null;
}
