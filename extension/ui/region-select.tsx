import { useId } from "preact/hooks";
import { regions, type Settings } from "../../src/messages/settings.ts";
import { textKey } from "../../src/text/index.ts";
import { useShell, useTexts } from "./shell.tsx";

/** Whose rules are told beside those of China. */
export function RegionSelect() {
  const { settings, change } = useShell();
  const { t } = useTexts();
  const id = useId();
  return (
    <p>
      <label for={id}>{t("learn_region")}</label>{" "}
      <select
        id={id}
        value={settings.value.region}
        onChange={({ currentTarget }) =>
          change({ region: currentTarget.value as Settings["region"] })
        }
      >
        <option value="auto">{t("learn_region_auto")}</option>
        {regions.map((region) => (
          <option key={region} value={region}>
            {t(textKey("place", region.toLowerCase()))}
          </option>
        ))}
      </select>
    </p>
  );
}
