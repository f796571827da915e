import { render } from "preact";
import { ask } from "../browser/ask.ts";
import { loadPolicy, loadSettings, onSettings, saveSettings } from "../browser/settings.ts";
import { onTabChange, openPage, popupTab, uiLanguage } from "../browser/tabs.ts";
import { used } from "../browser/uses.ts";
import { createShell, ShellProvider } from "../ui/shell.tsx";
import { Panel } from "./panel.tsx";
import { watchStory } from "./watch.ts";

const shell = await createShell(
  { ask, loadSettings, loadPolicy, saveSettings, onSettings, openPage, uiLanguage },
  "panel_title",
);
const watch = watchStory(async () => ask("tab-story", { tab: await popupTab() }), setTimeout);
onTabChange(() => void watch.look());

used("side-panel");

const root = document.getElementById("root");
if (root !== null) {
  render(
    <ShellProvider shell={shell}>
      <Panel story={watch.story} tabId={popupTab} />
    </ShellProvider>,
    root,
  );
}
await watch.look();
