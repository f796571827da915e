import { render } from "preact";
import { ask } from "../browser/messages.ts";
import { loadSettings, onSettings, saveSettings } from "../browser/settings.ts";
import { openPage, uiLanguage } from "../browser/tabs.ts";
import { createShell, ShellProvider } from "../ui/shell.tsx";
import { Dashboard } from "./dashboard.tsx";

const shell = await createShell(
  { ask, loadSettings, saveSettings, onSettings, openPage, uiLanguage },
  "dashboard_title",
);
const root = document.getElementById("root");
if (root !== null) {
  performance.mark("record-ready");
  render(
    <ShellProvider shell={shell}>
      <Dashboard />
    </ShellProvider>,
    root,
  );
  // The sections did not exist yet when the browser looked for the one that the address names.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
