import { ArrowLeft } from "lucide-preact";
import { useTexts } from "../../ui/shell.tsx";
import { hashOf } from "./place.ts";

/** The way back to the record. */
export function Back() {
  const { t } = useTexts();
  return (
    <p class="back">
      <a href={hashOf("record")}>
        <ArrowLeft class="back-arrow" size={18} aria-hidden="true" />
        {t("record_back")}
      </a>
    </p>
  );
}
