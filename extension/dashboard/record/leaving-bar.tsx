import { useSignal } from "@preact/signals";
import { Undo2 } from "lucide-preact";
import { useEffect } from "preact/hooks";
import { useTexts } from "../../ui/shell.tsx";
import { type Leaving, useRoom } from "./source.ts";

/** What is about to be erased, with the way back while there is one. */
export function LeavingBar() {
  const { leaving } = useRoom();
  return (
    <div class="leaving" role="status">
      {leaving.value.map((one) => (
        <Line key={one.id} one={one} />
      ))}
    </div>
  );
}

function Line({ one }: { one: Leaving }) {
  const { undo, now } = useRoom();
  const { t, number } = useTexts();
  const left = useSignal(Math.max(0, Math.ceil((one.due - now()) / 1000)));
  useEffect(() => {
    const timer = setInterval(() => {
      left.value = Math.max(0, Math.ceil((one.due - now()) / 1000));
    }, 500);
    return () => clearInterval(timer);
  }, [left, now, one]);
  return (
    <p>
      <span>{t("record_leaving", { what: one.label })}</span>
      {/* The seconds are for the eye: read out one by one they would drown everything else. */}
      <span class="soft" aria-hidden="true">
        {number(left.value)}
      </span>
      <button type="button" class="plain" onClick={() => undo(one.id)}>
        <Undo2 size={18} aria-hidden="true" />
        {t("record_undo")}
      </button>
    </p>
  );
}
