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

/** A file that is being made. */
interface Work {
  /** Visits that are in it, of those that will be. */
  done: number;
  total: number;
  stop: AbortController;
}

/** Letters after which parts are handed to the browser, which keeps them out of this page's memory. */
const most = 8_000_000;

/** The parts of a file, in few pieces: months of notes are too long for one text. */
async function gathered(parts: AsyncIterable<string>): Promise<Blob[]> {
  const all: Blob[] = [];
  let some: string[] = [];
  let length = 0;
  for await (const part of parts) {
    some.push(part);
    length += part.length;
    if (length < most) continue;
    all.push(new Blob(some));
    some = [];
    length = 0;
  }
  return [...all, new Blob(some)];
}

/** How far the file is, and a way to stop. */
function Underway({ done, total, stop }: Work) {
  const { t, number } = useTexts();
  return (
    <div class="underway">
      <label>
        <span>{t("dashboard_export_working", { done: number(done), total: number(total) })}</span>
        <progress max={Math.max(1, total)} value={done} />
      </label>
      <button type="button" class="plain" onClick={() => stop.abort()}>
        {t("dashboard_export_stop")}
      </button>
    </div>
  );
}

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
  const work = useSignal<Work | null>(null);
  const said = useSignal<
    "dashboard_export_done" | "dashboard_export_stopped" | "dashboard_silence" | null
  >(null);
  const save = async ({ format, type, parts }: (typeof formats)[number]) => {
    const stop = new AbortController();
    const tell = (done: number, total: number) => {
      work.value = { done, total, stop };
    };
    said.value = null;
    tell(0, 0);
    try {
      const reading = { progress: tell, signal: stop.signal };
      const all = await gathered(parts(store, rangeOf(from.value, to.value), reading));
      const today = new Date(now()).toISOString().slice(0, 10);
      saveFile(`fieldguide-${today}.${format}`, type, all);
      said.value = "dashboard_export_done";
    } catch {
      said.value = stop.signal.aborted ? "dashboard_export_stopped" : "dashboard_silence";
    }
    work.value = null;
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
      {work.value === null ? (
        <div class="buttons">
          {formats.map((one) => (
            <button key={one.format} type="button" class="plain" onClick={() => save(one)}>
              <Download size={18} aria-hidden="true" />
              {t(one.text)}
            </button>
          ))}
        </div>
      ) : (
        <Underway {...work.value} />
      )}
      <p role="status">{said.value !== null && t(said.value)}</p>
    </>
  );
}
