import { useSignal } from "@preact/signals";
import { TriangleAlert } from "lucide-preact";
import { useEffect } from "preact/hooks";
import type { StorageSummary } from "../../src/messages/protocol.ts";
import { textKey } from "../../src/text/index.ts";
import { useShell, useTexts } from "../ui/shell.tsx";
import { timeText } from "./record/words.ts";

/** What happened to the notes beside: a full disk, records that could not be read. Until it was seen. */
export function Notices() {
  const { ask } = useShell();
  const { t, phrase, locale } = useTexts();
  const notices = useSignal<StorageSummary["notices"]>([]);
  useEffect(() => {
    void ask("storage-summary", {}).then(
      (told) => {
        notices.value = told.notices;
      },
      () => {},
    );
  }, [ask, notices]);
  if (notices.value.length === 0) return null;
  return (
    <section class="notices" role="status">
      <TriangleAlert size={22} aria-hidden="true" />
      <div>
        {notices.value.map(({ what, at, records }) => (
          <p key={what}>
            {phrase({
              key: textKey("notice", what),
              values: records > 0 ? { count: { count: records } } : {},
            })}{" "}
            <span class="soft">{timeText(at, locale)}</span>
          </p>
        ))}
        <button
          type="button"
          class="plain"
          onClick={() => {
            notices.value = [];
            void ask("notices-seen", {});
          }}
        >
          {t("notice_seen")}
        </button>
      </div>
    </section>
  );
}
