import { Trash2 } from "lucide-preact";
import type { SiteRow } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { Shape } from "../../ui/shape.tsx";
import { useTexts } from "../../ui/shell.tsx";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";
import { agoText, gravest } from "./words.ts";

/** One site: its name, what happened there, when last, and the way to forget it. */
export function SiteLine({ row }: { row: SiteRow }) {
  const { forget, now } = useRoom();
  const { t, phrase, list, locale } = useTexts();
  const done = gravest.filter((deed) => row.deeds[deed] > 0);
  return (
    <div class="site-line">
      <a class="index-name" href={hashOf("site", row.site)}>
        {row.site}
      </a>
      <span class="index-leader" />
      <span class="index-said">
        {row.level >= 2 && <Shape of="saw" />}
        {done.length > 0 && `${list(done.map((deed) => t(textKey("deed", deed))))} · `}
        {phrase({ key: "record_day_visits", values: { count: { count: row.visits } } })}
        {" · "}
        {agoText(row.last, now(), locale)}
      </span>
      <button
        type="button"
        class="icon-button"
        title={t("record_forget_one", { what: row.site })}
        aria-label={t("record_forget_one", { what: row.site })}
        onClick={() => forget({ what: "site", site: row.site }, row.site)}
      >
        <Trash2 size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
