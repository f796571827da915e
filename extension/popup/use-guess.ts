import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ServiceId } from "../../src/guide/service/ids.ts";
import type { TabState } from "../../src/messages/protocol.ts";
import { useShell } from "../ui/shell.tsx";

/**
 * The tab with a guess at its type of service, where the person has said nothing about the site and the page
 * asks something. Comes after the rest is shown; asked again when the page becomes another or asks anew.
 */
export function useGuess(tab: TabState, guess: (() => Promise<ServiceId | null>) | undefined) {
  const { settings } = useShell();
  const guessed = useSignal<{ of: string; id: ServiceId | null } | null>(null);
  const isSaid = settings.value.services.some(([site]) => site === tab.site);
  const of =
    isSaid || tab.service !== null || tab.report === null || tab.report.asked.length === 0
      ? ""
      : `${tab.report.url} ${tab.report.asked.length}`;
  useEffect(() => {
    if (of === "" || guess === undefined) return;
    let current = true;
    void guess().then((id) => {
      if (current) guessed.value = { of, id };
    });
    return () => {
      current = false;
    };
  }, [of]);
  const id = of !== "" && guessed.value?.of === of ? guessed.value.id : null;
  return id === null ? tab : { ...tab, service: { id, chosen: false } };
}
