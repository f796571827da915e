import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { StorageSummary } from "../../src/messages/protocol.ts";
import { Mark } from "../ui/mark.tsx";
import { useShell, useTexts } from "../ui/shell.tsx";
import { Erase } from "./erase.tsx";
import { Export } from "./export.tsx";
import { HowToRead } from "./how-to-read.tsx";
import { Kept } from "./kept.tsx";
import { PausedSites } from "./paused-sites.tsx";
import { SettingsForm } from "./settings-form.tsx";

/** Sections in their order, each reachable by its hash. */
const sections = [
  { id: "keep", title: "dashboard_keep" },
  { id: "settings", title: "dashboard_settings" },
  { id: "paused", title: "dashboard_paused" },
  { id: "export", title: "dashboard_export" },
  { id: "erase", title: "dashboard_erase" },
  { id: "read", title: "dashboard_read" },
] as const;

/** The full page, which is also the options page: what is kept, and every choice about it. */
export function Dashboard() {
  const { ask } = useShell();
  const { t } = useTexts();
  const summary = useSignal<StorageSummary | "silence" | null>(null);
  const look = async () => {
    summary.value = await ask("storage-summary", {}).catch(() => "silence" as const);
  };
  useEffect(() => void look(), []);

  return (
    <>
      <header class="top">
        <p class="brand">
          <Mark size={28} />
          {t("product_name")}
        </p>
        <nav aria-label={t("dashboard_sections")}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h1>{t("dashboard_title")}</h1>
        <Kept summary={summary.value} look={look} />
        <SettingsForm />
        <PausedSites />
        <Export />
        <Erase onErased={look} />
        <HowToRead />
      </main>
    </>
  );
}
