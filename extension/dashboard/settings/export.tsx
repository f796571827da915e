import { useSignal } from "@preact/signals";
import { Download } from "lucide-preact";
import { csvParts, jsonParts, startOf, type TimeRange } from "../../../src/log/index.ts";
import { Managed } from "../../ui/managed.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { useRoom } from "../record/source.ts";
import { saveFile } from "./save-file.ts";

const formats = [
  { format: "json", type: "application/json", text: "dashboard_export_json", parts: jsonParts },
  { format: "csv", type: "text/csv", text: "dashboard_export_csv", parts: csvParts },
] as const;

const day = 24 * 60 * 60 * 1000;

/** The day after a date, `days` later, as this computer's calendar has it. */
const dayAfter = (date: string, days: number): number => startOf(Date.parse(date) / day + days);

/** The range that two dates of a form name; both days belong to it. */
export const rangeOf = (from: string, to: string): TimeRange => ({
  ...(from !== "" && { from: dayAfter(from, 0) }),
  ...(to !== "" && { to: dayAfter(to, 1) }),
});

/** Saves notes as a file of the person's own: all, or those of some days. */
export function Export() {
  const { policy } = useShell();
  const { t } = useTexts();
  return (
    <section id="export">
      <h2>{t("dashboard_export")}</h2>
      {policy.value.locked.includes("export") ? <Managed /> : <ExportForm />}
    </section>
  );
}

function ExportForm() {
  const { store, now } = useRoom();
  const { t } = useTexts();
  const from = useSignal("");
  const to = useSignal("");
  const said = useSignal<"dashboard_export_done" | "dashboard_silence" | null>(null);
  const save = async ({ format, type, parts }: (typeof formats)[number]) => {
    try {
      const all: string[] = [];
      for await (const part of parts(store, rangeOf(from.value, to.value))) all.push(part);
      const today = new Date(now()).toISOString().slice(0, 10);
      saveFile(`fieldguide-${today}.${format}`, type, all);
      said.value = "dashboard_export_done";
    } catch {
      said.value = "dashboard_silence";
    }
  };
  return (
    <>
      <p>{t("dashboard_export_what")}</p>
      <div class="filters">
        <label>
          <span>{t("dashboard_export_from")}</span>
          <input
            type="date"
            value={from.value}
            onInput={({ currentTarget }) => {
              from.value = currentTarget.value;
            }}
          />
        </label>
        <label>
          <span>{t("dashboard_export_to")}</span>
          <input
            type="date"
            value={to.value}
            onInput={({ currentTarget }) => {
              to.value = currentTarget.value;
            }}
          />
        </label>
      </div>
      <div class="buttons">
        {formats.map((one) => (
          <button key={one.format} type="button" class="plain" onClick={() => save(one)}>
            <Download size={18} aria-hidden="true" />
            {t(one.text)}
          </button>
        ))}
      </div>
      <p role="status">{said.value !== null && t(said.value)}</p>
    </>
  );
}
