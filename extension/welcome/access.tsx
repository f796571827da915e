import type { TextKey } from "../../src/text/index.ts";
import { useTexts } from "../ui/shell.tsx";
import type { BrowserName } from "./steps.ts";

interface Words {
  warning: TextKey;
  /** How far access can go, from least to most, as this browser offers it. */
  ladder: readonly TextKey[];
  how: TextKey;
}

const words: Record<BrowserName, Words> = {
  chrome: {
    warning: "welcome_access_warning_chrome",
    ladder: ["welcome_access_click", "welcome_access_sites", "welcome_access_all"],
    how: "welcome_access_how_chrome",
  },
  firefox: {
    warning: "welcome_access_warning_firefox",
    ladder: ["welcome_access_sites", "welcome_access_all"],
    how: "welcome_access_how_firefox",
  },
};

/** Second screen: what the browser's warning means, and how to give less. */
export function Access({ browser }: { browser: BrowserName }) {
  const { t } = useTexts();
  const { warning, ladder, how } = words[browser];
  return (
    <div class="spread">
      <div class="telling">
        <h1>{t("welcome_access")}</h1>
        <p class="lead">{t("welcome_access_said")}</p>
        <blockquote class="warning">{t(warning)}</blockquote>
        <p>{t("welcome_access_why")}</p>
        <p>{t("welcome_access_never")}</p>
      </div>
      <section class="plate">
        <h2>{t("welcome_access_choice")}</h2>
        <ol class="ladder">
          {ladder.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
        <p class="soft">{t(how)}</p>
      </section>
    </div>
  );
}
