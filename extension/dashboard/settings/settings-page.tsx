import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { StorageSummary } from "../../../src/messages/protocol.ts";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { useRoom } from "../record/source.ts";
import { Erase } from "./erase.tsx";
import { Export } from "./export.tsx";
import { HowToRead } from "./how-to-read.tsx";
import { Import } from "./import.tsx";
import { Kept } from "./kept.tsx";
import { PausedSites } from "./paused-sites.tsx";
import { SettingsForm } from "./settings-form.tsx";

/** Sections in their order, each reachable by its hash. */
const sections = [
  { id: "settings", title: "dashboard_settings" },
  { id: "paused", title: "dashboard_paused" },
  { id: "keep", title: "dashboard_keep" },
  { id: "export", title: "dashboard_export" },
  { id: "import", title: "dashboard_import" },
  { id: "erase", title: "dashboard_erase" },
  { id: "read", title: "dashboard_read" },
] as const;

/** What is kept, and every choice about it. */
export function SettingsPage({ section }: { section: string }) {
  const { ask } = useShell();
  const { version, changed } = useRoom();
  const { t } = useTexts();
  const summary = useSignal<StorageSummary | "silence" | null>(null);
  const look = async () => {
    summary.value = await ask("storage-summary", {}).catch(() => "silence" as const);
  };
  const turn = version.value;
  useEffect(() => void look(), [turn]);
  useEffect(() => {
    // The top of the page is where one begins to read.
    if (section !== sections[0].id) document.getElementById(section)?.scrollIntoView();
  }, [section]);
  return (
    <>
      <h1>{t("dashboard_settings")}</h1>
      <nav class="contents" aria-label={t("dashboard_sections")}>
        <ul>
          {sections.slice(1).map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SettingsForm />
      <PausedSites />
      <Kept summary={summary.value} look={look} />
      <Export />
      <Import onImported={changed} />
      <Erase />
      <HowToRead />
    </>
  );
}
