import { type Region, regionOf } from "../../src/guide/region.ts";
import { useShell, useTexts } from "./shell.tsx";

/** Whose rules concern the person: what they chose, else where their clock is, else what they speak. */
export function useRegion(): Region {
  const { settings } = useShell();
  const { tag } = useTexts();
  return regionOf(settings.value.region, tag, Intl.DateTimeFormat().resolvedOptions().timeZone);
}
