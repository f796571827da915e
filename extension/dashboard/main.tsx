import { render } from "preact";
import { openStore } from "../../src/log/index.ts";
import { ask } from "../browser/ask.ts";
import { loadPolicy, loadSettings, onSettings, saveSettings } from "../browser/settings.ts";
import { openPage, uiLanguage } from "../browser/tabs.ts";
import { companyNamed, judge } from "../known.ts";
import { createShell, ShellProvider } from "../ui/shell.tsx";
import { Dashboard } from "./dashboard.tsx";
import { followPlace } from "./record/place.ts";

const shell = await createShell(
  { ask, loadSettings, loadPolicy, saveSettings, onSettings, openPage, uiLanguage },
  "dashboard_title",
);
const root = document.getElementById("root");
if (root !== null) {
  render(
    <ShellProvider shell={shell}>
      <Dashboard
        source={{ store: openStore(judge), companyNamed, now: Date.now }}
        place={followPlace()}
      />
    </ShellProvider>,
    root,
  );
}
