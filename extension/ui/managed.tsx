import { Building2 } from "lucide-preact";
import { useShell, useTexts } from "./shell.tsx";

/** Says that something was chosen by whoever manages the computer, and by whom where they gave a name. */
export function Managed() {
  const { by } = useShell().policy.value;
  const { t } = useTexts();
  return (
    <p class="managed">
      <Building2 size={16} aria-hidden="true" />
      {by === null ? t("managed_label") : t("managed_label_by", { name: by })}
    </p>
  );
}
