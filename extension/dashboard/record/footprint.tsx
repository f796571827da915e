import { visitsKept } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { networkRequests } from "../requests.ts";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";

/** What we keep ourselves, in one line, and that nothing was sent. */
export function Footprint() {
  const { settings } = useShell();
  const { store } = useRoom();
  const { t, phrase, number, language } = useTexts();
  // Chinese full stops bring their room with them.
  const gap = language.startsWith("zh") ? "" : " ";
  const visits = useAsked(() => visitsKept(store), [store]);
  return (
    <section class="footprint">
      <p>
        {isHere(visits) && phrase({ key: "record_keep", values: { count: { count: visits } } })}
        {gap}
        {t(textKey("record_keep", String(settings.value.retention)))}
        {gap}
        {t("record_keep_never")}
        {gap}
        <a href={hashOf("keep")}>{t("record_keep_all")}</a>
      </p>
      <p>{t("record_requests", { requests: number(networkRequests()) })}</p>
    </section>
  );
}
