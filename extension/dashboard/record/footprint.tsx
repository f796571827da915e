import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { StorageSummary } from "../../../src/messages/protocol.ts";
import { textKey } from "../../../src/text/index.ts";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { networkRequests } from "../requests.ts";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";

/** What we keep ourselves, in one line, and that nothing was sent. */
export function Footprint() {
  const { ask, settings } = useShell();
  const { version } = useRoom();
  const { t, phrase, number } = useTexts();
  const summary = useSignal<StorageSummary | null>(null);
  const turn = version.value;
  useEffect(() => {
    void ask("storage-summary", {}).then(
      (told) => {
        summary.value = told;
      },
      () => {},
    );
  }, [turn, ask]);
  const visits = summary.value?.stores.find(({ name }) => name === "visits")?.count ?? 0;
  return (
    <section class="footprint">
      <p>
        {phrase({ key: "record_keep", values: { count: { count: visits } } })}{" "}
        {t(textKey("record_keep", String(settings.value.retention)))} {t("record_keep_never")}{" "}
        <a href={hashOf("keep")}>{t("record_keep_all")}</a>
      </p>
      <p>{t("record_requests", { requests: number(networkRequests()) })}</p>
    </section>
  );
}
