import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { writeLetter } from "../../../src/guide/letter.ts";
import type { LetterText } from "../../../src/guide/schema/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { saveFile } from "../settings/save-file.ts";

interface Props {
  letter: LetterText;
  site: string;
  /** What was seen, one sentence each. */
  seen: readonly string[];
  /** Whom it goes to, where that was chosen. */
  to?: string;
  /** When it was seen, in words; today where nothing is said. */
  date?: string;
}

/** A letter to read, change, copy or save. It goes nowhere by itself. */
export function Letter({ letter, site, seen, to, date }: Props) {
  const { locale } = useTexts();
  const today = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(Date.now());
  const written = writeLetter(letter.words, {
    site,
    date: date ?? today,
    today,
    seen,
    ...(to === undefined ? {} : { to }),
  });
  // Another letter or another site makes a new draft; what was written into the old one is given up.
  return <Draft key={written} name={letter.id} written={written} />;
}

/** A text to change, and the two ways to take it away. */
function Draft({ name, written }: { name: string; written: string }) {
  const { t } = useTexts();
  const text = useSignal(written);
  const copied = useSignal(false);
  const id = useId();
  return (
    <div class="learn-letter">
      <label for={id}>{t("letter_edit")}</label>
      <textarea
        id={id}
        rows={14}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          copied.value = false;
        }}
      />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={async () => {
            await navigator.clipboard.writeText(text.value);
            copied.value = true;
          }}
        >
          {t("letter_copy")}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => saveFile(`${name}.txt`, "text/plain", [text.value])}
        >
          {t("letter_save")}
        </button>
      </div>
      <p role="status" class="soft">
        {copied.value ? t("letter_copied") : t("letter_sends_nothing")}
      </p>
    </div>
  );
}
