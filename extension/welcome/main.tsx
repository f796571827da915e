import { render } from "preact";
import { ask } from "../browser/ask.ts";
import { loadPolicy, loadSettings, onSettings, saveSettings } from "../browser/settings.ts";
import { openPage, uiLanguage } from "../browser/tabs.ts";
import { createShell, ShellProvider } from "../ui/shell.tsx";
import { Welcome } from "./welcome.tsx";

const shell = await createShell(
  { ask, loadSettings, loadPolicy, saveSettings, onSettings, openPage, uiLanguage },
  "welcome_title",
);
const root = document.getElementById("root");
if (root !== null) {
  render(
    <ShellProvider shell={shell}>
      <Welcome browser={import.meta.env.MODE === "firefox" ? "firefox" : "chrome"} />
    </ShellProvider>,
    root,
  );
}
await shell.change({ welcomed: true });
