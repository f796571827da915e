import { Settings2 } from "lucide-preact";
import type { TabState } from "../../src/messages/protocol.ts";
import { Mark } from "../ui/mark.tsx";
import { useShell, useTexts } from "../ui/shell.tsx";
import { PauseMenu } from "./pause-menu.tsx";
import { faceOf, type TabWatch } from "./state.ts";

/** Which site this is about, a timed pause, and the way to the settings. */
export function Head({ tab, look }: { tab: TabState | null; look: TabWatch["look"] }) {
  const { openPage } = useShell();
  const { t } = useTexts();
  const pausable = tab !== null && ["report", "unread"].includes(faceOf(tab));
  const settings = (
    <button
      type="button"
      class="icon-button"
      title={t("popup_settings")}
      aria-label={t("popup_settings")}
      onClick={() => openPage("dashboard", "#settings")}
    >
      <Settings2 size={18} aria-hidden="true" />
    </button>
  );
  return (
    <header class="head">
      <Mark size={24} />
      <h1 class="site">{tab?.site ?? t("product_name")}</h1>
      {pausable ? (
        <PauseMenu site={tab.site} look={look}>
          {settings}
        </PauseMenu>
      ) : (
        settings
      )}
    </header>
  );
}
