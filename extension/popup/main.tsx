import { render } from "preact";
import { ask } from "../browser/ask.ts";
import { openPanel, ownWindow } from "../browser/panel.ts";
import { maskedPicture } from "../browser/picture.ts";
import { guessedService } from "../browser/service.ts";
import { loadPolicy, loadSettings, onSettings, saveSettings } from "../browser/settings.ts";
import { openPage, ownVersion, popupTab, uiLanguage } from "../browser/tabs.ts";
import { createShell, ShellProvider } from "../ui/shell.tsx";
import { Popup } from "./popup.tsx";
import { watchTab } from "./state.ts";

// Known before anybody presses: browsers open the panel only in direct answer to a press.
let windowId = -1;
void ownWindow().then((id) => {
  windowId = id;
});
const shell = await createShell(
  {
    ask,
    loadSettings,
    loadPolicy,
    saveSettings,
    onSettings,
    openPage,
    uiLanguage,
    openPanel: () => openPanel(windowId),
  },
  "product_name",
);
const watch = watchTab(async () => ask("tab-state", { tab: await popupTab() }), setTimeout);
addEventListener("pagehide", watch.stop);

const root = document.getElementById("root");
if (root !== null) {
  render(
    <ShellProvider shell={shell}>
      <Popup
        watch={watch}
        tabId={popupTab}
        guess={async () => guessedService(await popupTab())}
        form={location.hash === "#form"}
        keeper={{
          version: ownVersion(),
          picture: async () => maskedPicture(await popupTab()),
        }}
      />
    </ShellProvider>,
    root,
  );
}
await watch.look();
