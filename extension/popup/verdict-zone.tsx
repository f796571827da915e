import { useSignal } from "@preact/signals";
import { ArrowRight } from "lucide-preact";
import { useId } from "preact/hooks";
import type { PageReport } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { IndexList } from "../ui/index-list.tsx";
import { Mark } from "../ui/mark.tsx";
import { Shape } from "../ui/shape.tsx";
import { useTexts } from "../ui/shell.tsx";
import { evidenceOf } from "./evidence.ts";

/** Facts shown before the rest is asked for. */
const proofsFirst = 5;

type Opened = "why" | "blind" | null;

/** The one sentence, the one thing to do, why it is said, and what cannot be seen. */
export function VerdictZone({ report }: { report: PageReport }) {
  const { level, confidence, say, todo } = report.verdict;
  const { t, phrase } = useTexts();
  const opened = useSignal<Opened>(null);
  const id = useId();
  const toggle = (which: Opened) => () => {
    opened.value = opened.value === which ? null : which;
  };
  return (
    <section class={`verdict level-${level}`}>
      <p class="word">
        {level === 0 ? (
          <>
            <Mark size={18} />
            {t("popup_quiet")}
          </>
        ) : (
          <>
            <Shape of={confidence} />
            {t(textKey("confidence", confidence))}
          </>
        )}
      </p>
      <h2 class="sentence">{phrase(say)}</h2>
      {todo !== null && (
        <p class="todo">
          <ArrowRight class="arrow" size={18} aria-hidden="true" />
          {phrase(todo)}
        </p>
      )}
      <div class="asides">
        <button
          type="button"
          class="quiet"
          aria-expanded={opened.value === "why"}
          aria-controls={id}
          onClick={toggle("why")}
        >
          {t("popup_why")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={opened.value === "blind"}
          aria-controls={id}
          onClick={toggle("blind")}
        >
          {t("popup_blind")}
        </button>
      </div>
      <div id={id} class="aside" hidden={opened.value === null}>
        {opened.value === "why" && <Evidence report={report} />}
        {opened.value === "blind" && <BlindSpots report={report} />}
      </div>
    </section>
  );
}

function Evidence({ report }: { report: PageReport }) {
  const { t, phrase } = useTexts();
  const proofs = evidenceOf(report);
  if (proofs.length === 0) return <p>{t("popup_proof_none")}</p>;
  return (
    <IndexList
      rows={proofs}
      keyOf={({ confidence, say }) => `${confidence} ${phrase(say)}`}
      first={proofsFirst}
    >
      {({ confidence, say, how = [], ordinary }) => (
        <div class="proof">
          <Shape of={confidence} />
          <div>
            <p>
              <strong>{t(textKey("confidence", confidence))}: </strong>
              {phrase(say)}
            </p>
            {how.length > 0 && <p class="soft breaks">{how.map(phrase).join(" ")}</p>}
            {ordinary !== null && <p class="soft">{phrase(ordinary)}</p>}
          </div>
        </div>
      )}
    </IndexList>
  );
}

function BlindSpots({ report }: { report: PageReport }) {
  const { t, phrase } = useTexts();
  const unread = report.notInspected.length;
  return (
    <>
      <p>{t("popup_blind_server")}</p>
      <p>{t("popup_blind_tricks")}</p>
      {report.unseen?.map((place) => (
        <p key={place}>{t(textKey("popup_blind", place))}</p>
      ))}
      {unread > 0 && (
        <p>{phrase({ key: "popup_blind_requests", values: { count: { count: unread } } })}</p>
      )}
    </>
  );
}
