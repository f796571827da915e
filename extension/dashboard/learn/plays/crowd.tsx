import { useSignal } from "@preact/signals";
import { type TextKey, textKey } from "../../../../src/text/index.ts";
import { useTexts } from "../../../ui/shell.tsx";

interface Props {
  title: TextKey;
  /** First part of the text of each piece. */
  prefix: string;
  /** Pieces, each with the share of people (one in so many) that have it in common with you. */
  pieces: readonly { id: string; oneIn: number }[];
  /** How many people there are to begin with. */
  people: number;
}

/** Ticking pieces makes a crowd smaller. Round example figures, and it says so. */
export function Crowd({ title, prefix, pieces, people }: Props) {
  const { t, number } = useTexts();
  const ticked = useSignal<ReadonlySet<string>>(new Set());
  const left = Math.max(
    1,
    Math.round(
      pieces
        .filter(({ id }) => ticked.value.has(id))
        .reduce((crowd, { oneIn }) => crowd / oneIn, people),
    ),
  );
  const dots = Math.max(1, Math.round((Math.log10(left) / Math.log10(people)) * 60));
  return (
    <fieldset class="learn-play">
      <legend>{t(title)}</legend>
      <div class="learn-play-ticks">
        {pieces.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={ticked.value.has(id)}
              onChange={({ currentTarget }) => {
                const next = new Set(ticked.value);
                if (currentTarget.checked) next.add(id);
                else next.delete(id);
                ticked.value = next;
              }}
            />
            {t(textKey(prefix, id))}
          </label>
        ))}
      </div>
      <p class="learn-crowd" aria-hidden="true">
        {Array.from({ length: 60 }, (_, place) => (
          <span key={place} class={place < dots ? "on" : ""} />
        ))}
      </p>
      <p role="status">
        {left === 1 ? t("learn_play_one") : t("learn_play_left", { people: number(left) })}
      </p>
      <p class="soft">{t("learn_play_example")}</p>
    </fieldset>
  );
}
