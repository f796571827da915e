import { useSignal } from "@preact/signals";
import { textKey } from "../../../../src/text/index.ts";
import { useTexts } from "../../../ui/shell.tsx";

const promises = ["terms", "privacy", "adverts", "sharing", "abroad"] as const;

/** One box that stands for five: opening it up shows what a tick says yes to. */
export function TicksPlay() {
  const { t, number } = useTexts();
  const whole = useSignal(false);
  const ticked = useSignal<ReadonlySet<string>>(new Set());
  const yes = whole.value ? promises.length : ticked.value.size;
  return (
    <fieldset class="learn-play">
      <legend>{t("learn_play_ticks")}</legend>
      <label>
        <input
          type="checkbox"
          checked={whole.value}
          onChange={({ currentTarget }) => {
            whole.value = currentTarget.checked;
          }}
        />
        {t("learn_play_all")}
      </label>
      <div class="learn-play-ticks inner">
        {promises.map((promise) => (
          <label key={promise}>
            <input
              type="checkbox"
              disabled={whole.value}
              checked={whole.value || ticked.value.has(promise)}
              onChange={({ currentTarget }) => {
                const next = new Set(ticked.value);
                if (currentTarget.checked) next.add(promise);
                else next.delete(promise);
                ticked.value = next;
              }}
            />
            {t(textKey("learn_promise", promise))}
          </label>
        ))}
      </div>
      <p role="status">{t("learn_play_yes", { yes: number(yes) })}</p>
    </fieldset>
  );
}
