import { useSignal } from "@preact/signals";
import { Trash2 } from "lucide-preact";
import { useId } from "preact/hooks";
import { dayOf, startOf } from "../../../src/log/index.ts";
import type { ErasureOf } from "../../../src/messages/protocol.ts";
import { useTexts } from "../../ui/shell.tsx";
import { weekDays } from "./period.ts";
import { useRoom } from "./source.ts";

/** Forgets a span of time. Each can be taken back for a while. */
export function ForgetMenu() {
  const { forget, now } = useRoom();
  const { t } = useTexts();
  const open = useSignal(false);
  const id = useId();
  const days = (count: number): ErasureOf => ({
    what: "period",
    from: startOf(dayOf(now()) - count + 1),
    // Clocks were set back, perhaps: whatever lies ahead was noted lately too.
    to: 8.64e15,
  });
  const choices = [
    ["record_forget_today", () => days(1)],
    ["record_forget_week", () => days(weekDays)],
    ["record_forget_all", (): ErasureOf => ({ what: "all" })],
  ] as const;
  return (
    <div class="menu">
      <button
        type="button"
        class="plain"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Trash2 size={18} aria-hidden="true" />
        {t("record_forget")}
      </button>
      <ul id={id} class="menu-choices" hidden={!open.value}>
        {choices.map(([key, erasure]) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                open.value = false;
                void forget(erasure(), t(key));
              }}
            >
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
