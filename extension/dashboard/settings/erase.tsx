import { useSignal } from "@preact/signals";
import { Trash2 } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "../../ui/shell.tsx";
import { useRoom } from "../record/source.ts";

type Stage = "idle" | "asking" | "erasing" | "silence";

/** Erases everything, after asking in place; for a while it can be taken back. */
export function Erase() {
  const { forget } = useRoom();
  const { t } = useTexts();
  const stage = useSignal<Stage>("idle");
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const asking = stage.value === "asking";

  // The safe answer is the one under the finger.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  const leave = (to: Stage) => {
    stage.value = to;
    queueMicrotask(() => start.current?.focus());
  };
  const erase = async () => {
    stage.value = "erasing";
    try {
      await forget({ what: "all" }, t("record_forget_all"));
      leave("idle");
    } catch {
      leave("silence");
    }
  };

  return (
    <section id="erase">
      <h2>{t("dashboard_erase")}</h2>
      <p>{t("dashboard_erase_what")}</p>
      {asking ? (
        <fieldset class="confirm">
          <legend>{t("dashboard_erase_sure")}</legend>
          <div class="buttons">
            <button type="button" class="plain" ref={keep} onClick={() => leave("idle")}>
              {t("dashboard_erase_no")}
            </button>
            <button type="button" class="primary" onClick={erase}>
              {t("dashboard_erase_yes")}
            </button>
          </div>
        </fieldset>
      ) : (
        <button
          type="button"
          class="plain"
          ref={start}
          disabled={stage.value === "erasing"}
          onClick={() => {
            stage.value = "asking";
          }}
        >
          <Trash2 size={18} aria-hidden="true" />
          {t("dashboard_erase_start")}
        </button>
      )}
      <p role="status">{stage.value === "silence" && t("dashboard_silence")}</p>
    </section>
  );
}
