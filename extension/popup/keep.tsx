import { useSignal } from "@preact/signals";
import type { PageReport } from "../../src/report/shapes.ts";
import { saveEvidence } from "../ui/evidence-pack.ts";
import { raisedLines } from "../ui/raised.ts";
import { useShell, useTexts } from "../ui/shell.tsx";

/** What the popup can do for evidence; the browser has it, tests bring their own. */
export interface Keeper {
  version: string;
  /** Picture of the page with its boxes painted over; null where there can be none. */
  picture(): Promise<Uint8Array<ArrayBuffer> | null>;
}

interface Props {
  report: PageReport;
  /** Type of service of the page; null where it is not known. */
  service: string | null;
  keeper: Keeper;
}

/** Saves what was seen as a file, and leads to the letters. Nothing goes anywhere. */
export function Keep({ report, service, keeper }: Props) {
  const { openPage } = useShell();
  const texts = useTexts();
  const { t } = texts;
  const saved = useSignal<"with" | "without" | null>(null);
  return (
    <section class="zone keep">
      <h2>{t("keep_title")}</h2>
      <div class="button-row">
        <button
          type="button"
          class="plain"
          onClick={async () => {
            const picture = await keeper.picture();
            const signs = await raisedLines(report, service, texts);
            await saveEvidence(report, texts, keeper.version, picture, signs);
            saved.value = picture === null ? "without" : "with";
          }}
        >
          {t("keep_save")}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => openPage("dashboard", `#learn/rights/${report.site}`)}
        >
          {t("keep_letters")}
        </button>
      </div>
      <p class="soft" role="status">
        {saved.value === null && t("keep_promise")}
        {saved.value === "with" && t("keep_saved")}
        {saved.value === "without" && t("keep_saved_bare")}
      </p>
    </section>
  );
}
