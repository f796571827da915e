import { useSignal } from "@preact/signals";
import { Upload } from "lucide-preact";
import { useId, useRef } from "preact/hooks";
import { ImportError, importJson } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { Managed } from "../../ui/managed.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { useRoom } from "../record/source.ts";

type Outcome =
  | { what: "done"; events: number }
  | { what: "refused"; refusal: string; line: number; path: string }
  | { what: "full" }
  | null;

/** Takes in a file that was saved here: all of it, or nothing, with the line that is in the way. */
export function Import({ onImported }: { onImported(): void }) {
  const { policy } = useShell();
  const { t } = useTexts();
  return (
    <section id="import">
      <h2>{t("dashboard_import")}</h2>
      {policy.value.locked.includes("import") ? (
        <Managed />
      ) : (
        <ImportForm onImported={onImported} />
      )}
    </section>
  );
}

function ImportForm({ onImported }: { onImported(): void }) {
  const { store } = useRoom();
  const { t, phrase, number } = useTexts();
  const outcome = useSignal<Outcome>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async (file: File) => {
    try {
      outcome.value = { what: "done", events: await importJson(store, await file.text()) };
      onImported();
    } catch (error) {
      outcome.value =
        error instanceof ImportError
          ? { what: "refused", refusal: error.refusal, line: error.line, path: error.path }
          : { what: "full" };
    }
    // The same file can be chosen again.
    if (input.current !== null) input.current.value = "";
  };
  return (
    <>
      <p>{t("dashboard_import_what")}</p>
      <input
        ref={input}
        id={id}
        class="only-read"
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void take(file);
        }}
      />
      <label for={id} class="button plain">
        <Upload size={18} aria-hidden="true" />
        {t("dashboard_import_choose")}
      </label>
      <div role="status">
        {outcome.value?.what === "done" && (
          <p>
            {phrase({
              key: "dashboard_import_done",
              values: { count: { count: outcome.value.events } },
            })}
          </p>
        )}
        {outcome.value?.what === "refused" && (
          <p>
            {t(textKey("import", outcome.value.refusal))}{" "}
            {t("dashboard_import_line", { line: number(outcome.value.line) })}
            {outcome.value.path !== "" && <span class="mono"> {outcome.value.path}</span>}
          </p>
        )}
        {outcome.value?.what === "full" && <p>{t("dashboard_import_full")}</p>}
      </div>
    </>
  );
}
