import { TriangleAlert } from "lucide-preact";
import { textKey } from "../../src/text/index.ts";
import { useTexts } from "../ui/shell.tsx";
import { useRoom } from "./record/source.ts";
import { timeText } from "./record/words.ts";

/** What happened to the notes beside: a full disk, records that could not be read. Until it was seen. */
export function Notices() {
  const { notices, noticesSeen } = useRoom();
  const { t, phrase, locale } = useTexts();
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
        <button type="button" class="plain" onClick={noticesSeen}>
          {t("notice_seen")}
        </button>
      </div>
    </section>
  );
}
