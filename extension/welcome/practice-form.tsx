import { useSignal } from "@preact/signals";
import { Plus } from "lucide-preact";
import type { RefObject } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { TextKey } from "../../src/text/index.ts";
import { useTexts } from "../ui/shell.tsx";

type Control = { type: "text" } | { type: "email" } | { type: "tel" } | { type: "date" };

/** Questions of the practice form: sensible ones first, then ever more curious ones. */
const questions: readonly { text: TextKey; control: Control }[] = [
  { text: "welcome_ask_name", control: { type: "text" } },
  { text: "welcome_ask_email", control: { type: "email" } },
  { text: "welcome_ask_phone", control: { type: "tel" } },
  { text: "welcome_ask_national_id", control: { type: "text" } },
  { text: "welcome_ask_birth", control: { type: "date" } },
  { text: "welcome_ask_income", control: { type: "text" } },
];
const askedAtFirst = 2;

/** A made-up prize draw. It sends nothing, and what is typed stays in its boxes. */
export function PracticeForm({ formRef }: { formRef: RefObject<HTMLFormElement | null> }) {
  const { t } = useTexts();
  const shown = useSignal(askedAtFirst);
  const sent = useSignal(false);
  const newest = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (shown.value > askedAtFirst) newest.current?.focus();
  }, [shown.value]);

  return (
    <form
      ref={formRef}
      class="practice-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        event.currentTarget.reset();
        sent.value = true;
      }}
    >
      <h2>{t("welcome_draw")}</h2>
      <p class="soft">{t("welcome_draw_pretend")}</p>
      {questions.slice(0, shown.value).map(({ text, control }, index) => (
        <Question
          key={text}
          label={t(text)}
          control={control}
          inputRef={index === shown.value - 1 ? newest : null}
        />
      ))}
      <div class="moves">
        <button type="submit" class="primary">
          {t("welcome_draw_send")}
        </button>
        {shown.value < questions.length && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              shown.value += 1;
            }}
          >
            <Plus size={18} aria-hidden="true" />
            {t("welcome_draw_add")}
          </button>
        )}
      </div>
      <p role="status">{sent.value && t("welcome_draw_sent")}</p>
    </form>
  );
}

function Question({
  label,
  control,
  inputRef,
}: {
  label: string;
  control: Control;
  inputRef: RefObject<HTMLInputElement | null> | null;
}) {
  const id = useId();
  return (
    <div class="question">
      <label for={id}>{label}</label>
      <input ref={inputRef} id={id} {...control} autocomplete="off" />
    </div>
  );
}
