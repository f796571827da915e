import { useSignal } from "@preact/signals";
import { useTexts } from "../../../ui/shell.tsx";

/** The same question twice: once pushing, once fair. The reader evens it out. */
export function ButtonsPlay() {
  const { t } = useTexts();
  const fair = useSignal(false);
  const said = useSignal<"yes" | "no" | null>(null);
  return (
    <fieldset class="learn-play">
      <legend>{t("learn_play_buttons")}</legend>
      <div class={fair.value ? "learn-banner fair" : "learn-banner"}>
        <p>{t("learn_play_banner")}</p>
        <div class="buttons">
          <button
            type="button"
            class={fair.value ? "plain" : "primary"}
            onClick={() => {
              said.value = "yes";
            }}
          >
            {t("learn_play_accept")}
          </button>
          <button
            type="button"
            class={fair.value ? "plain" : "learn-faint"}
            onClick={() => {
              said.value = "no";
            }}
          >
            {t("learn_play_refuse")}
          </button>
        </div>
      </div>
      <label>
        <input
          type="checkbox"
          checked={fair.value}
          onChange={({ currentTarget }) => {
            fair.value = currentTarget.checked;
          }}
        />
        {t("learn_play_even")}
      </label>
      <p role="status" class="soft">
        {said.value === "yes" && t("learn_play_said_yes")}
        {said.value === "no" && t("learn_play_said_no")}
      </p>
    </fieldset>
  );
}
