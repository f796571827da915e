import { useSignal } from "@preact/signals";
import { Trash2 } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import { useShell, useTexts } from "../ui/shell.tsx";

type Stage = "idle" | "asking" | "erasing" | "done" | "silence";

/** Erases everything, after asking in place, and says when it is done. */
export function Erase({ onErased }: { onErased(): Promise<void> }) {
  const { ask } = useShell();
  const { t, phrase } = useTexts();
  const stage = useSignal<Stage>("idle");
  const erased = useSignal(0);
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
      erased.value = (await ask("erase", { what: "all" })).visits;
      leave("done");
      await onErased();
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
      <p role="status">
        {stage.value === "done" &&
          phrase({ key: "dashboard_erase_done", values: { count: { count: erased.value } } })}
        {stage.value === "silence" && t("dashboard_silence")}
      </p>
    </section>
  );
}
