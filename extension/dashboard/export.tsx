import { useSignal } from "@preact/signals";
import { Download } from "lucide-preact";
import { useShell, useTexts } from "../ui/shell.tsx";
import { saveFile } from "./save-file.ts";

const formats = [
  { format: "json", type: "application/json", text: "dashboard_export_json" },
  { format: "csv", type: "text/csv", text: "dashboard_export_csv" },
] as const;

/** Saves all notes as a file of the person's own. */
export function Export() {
  const { ask } = useShell();
  const { t } = useTexts();
  const said = useSignal<"dashboard_export_done" | "dashboard_silence" | null>(null);
  return (
    <section id="export">
      <h2>{t("dashboard_export")}</h2>
      <p>{t("dashboard_export_what")}</p>
      <div class="buttons">
        {formats.map(({ format, type, text }) => (
          <button
            key={format}
            type="button"
            class="plain"
            onClick={async () => {
              try {
                const file = await ask("export", { format });
                saveFile(file.name, type, file.text);
                said.value = "dashboard_export_done";
              } catch {
                said.value = "dashboard_silence";
              }
            }}
          >
            <Download size={18} aria-hidden="true" />
            {t(text)}
          </button>
        ))}
      </div>
      <p role="status">{said.value !== null && t(said.value)}</p>
    </section>
  );
}
