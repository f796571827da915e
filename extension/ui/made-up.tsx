import { useSignal } from "@preact/signals";
import { personIds, personNames } from "../../src/guide/people/names.ts";
import { useShell, useTexts } from "./shell.tsx";

/** Types a made-up person into the form of a tab, so that nobody has to try it out with their own data. */
export function MadeUp({ tab }: { tab: () => Promise<number> }) {
  const { ask } = useShell();
  const { t, phrase } = useTexts();
  const filled = useSignal<number | null>(null);
  return (
    <section class="zone made-up">
      <h2>{t("made_up_title")}</h2>
      <p class="soft">{t("made_up_about")}</p>
      <div class="button-row">
        {personIds.map((person) => {
          const name = personNames[person];
          return (
            <button
              key={person}
              type="button"
              class="plain"
              aria-label={t("made_up_as", { name })}
              onClick={async () => {
                const { fields } = await ask("fill-in", { tab: await tab(), person });
                filled.value = fields;
              }}
            >
              {name}
            </button>
          );
        })}
      </div>
      <p role="status" class="soft">
        {filled.value !== null &&
          (filled.value === 0
            ? t("made_up_none")
            : phrase({ key: "made_up_done", values: { count: { count: filled.value } } }))}
      </p>
    </section>
  );
}
