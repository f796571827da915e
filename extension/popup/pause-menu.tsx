import { useSignal } from "@preact/signals";
import { Pause } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { pauseSite, type Settings } from "../../src/messages/settings.ts";
import { useShell, useTexts } from "../ui/shell.tsx";
import { hourFrom, midnightAfter } from "./pause-times.ts";
import type { TabWatch } from "./state.ts";

interface Props {
  site: string | null;
  look: TabWatch["look"];
  /** What stands between the button and its choices: they open below the whole line. */
  children: ComponentChildren;
}

/** Stops all noting for an hour or for today, or on this site until the person says otherwise. */
export function PauseMenu({ site, look, children }: Props) {
  const { settings, policy, change } = useShell();
  const { t } = useTexts();
  const open = useSignal(false);
  const id = useId();
  if (policy.value.locked.includes("pause")) return children;
  const pause = async (how: Partial<Settings>) => {
    open.value = false;
    await change(how);
    await look();
  };
  return (
    <>
      <button
        type="button"
        class="pause"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Pause size={16} aria-hidden="true" />
        {t("popup_pause")}
      </button>
      {children}
      <ul id={id} class="pause-choices" hidden={!open.value}>
        <li>
          <button type="button" onClick={() => pause({ pausedUntil: hourFrom(Date.now()) })}>
            {t("popup_pause_hour")}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => pause({ pausedUntil: midnightAfter(Date.now()) })}>
            {t("popup_pause_today")}
          </button>
        </li>
        {site !== null && (
          <li>
            <button type="button" onClick={() => pause(pauseSite(settings.value, site))}>
              {t("popup_pause_site", { site })}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
