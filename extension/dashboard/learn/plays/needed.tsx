import { useSignal } from "@preact/signals";
import type { KindId } from "../../../../src/kinds/index.ts";
import { textKey } from "../../../../src/text/index.ts";
import { useTexts } from "../../../ui/shell.tsx";

/** What a shop's checkout asks here, and whether a parcel needs it. */
const asked: readonly { kind: KindId; needed: boolean }[] = [
  { kind: "home-address", needed: true },
  { kind: "birth-date", needed: false },
  { kind: "phone-number", needed: true },
  { kind: "national-id", needed: false },
  { kind: "marital-status", needed: false },
];

/** Sort a checkout's boxes: needed for the parcel, or not? */
export function NeededPlay() {
  const { t } = useTexts();
  const said = useSignal<ReadonlyMap<KindId, boolean>>(new Map());
  const say = (kind: KindId, needed: boolean) => {
    said.value = new Map(said.value).set(kind, needed);
  };
  return (
    <fieldset class="learn-play">
      <legend>{t("learn_play_needed")}</legend>
      <ul class="learn-sort">
        {asked.map(({ kind, needed }) => {
          const mine = said.value.get(kind);
          return (
            <li key={kind}>
              <span>{t(textKey("kind", kind))}</span>
              <span class="buttons">
                {[true, false].map((choice) => (
                  <button
                    key={String(choice)}
                    type="button"
                    class="plain"
                    aria-pressed={mine === choice}
                    onClick={() => say(kind, choice)}
                  >
                    {t(choice ? "learn_play_need" : "learn_play_nice")}
                  </button>
                ))}
              </span>
              <span role="status" class="soft">
                {mine !== undefined && t(mine === needed ? "learn_right" : "learn_play_other")}
              </span>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
