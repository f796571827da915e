import type { ComponentChildren } from "preact";
import type { TabState } from "../../src/messages/protocol.ts";
import { resumeSite } from "../../src/messages/settings.ts";
import { useShell, useTexts } from "../ui/shell.tsx";
import type { TabWatch } from "./state.ts";

/** What the popup says where there is nothing to report: one sentence, what to do, perhaps a button. */
function Notice({
  title,
  todo,
  children,
}: {
  title: string;
  todo: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="notice">
      <h2 class="sentence">{title}</h2>
      <p>{todo}</p>
      {children}
    </section>
  );
}

/** A page that no extension may read. */
export function Special() {
  const { t } = useTexts();
  return <Notice title={t("popup_special")} todo={t("popup_special_todo")} />;
}

/** The browser withholds this site. */
export function NoAccess({ site }: { site: string | null }) {
  const { t } = useTexts();
  const title = site === null ? t("popup_no_access_anywhere") : t("popup_no_access", { site });
  return <Notice title={title} todo={t("popup_no_access_todo")} />;
}

/** Nothing is known of the page yet: it was open before we were, or is still loading. */
export function Unread() {
  const { t } = useTexts();
  return <Notice title={t("popup_unread")} todo={t("popup_unread_todo")} />;
}

/** The worker does not answer. */
export function Silence({ look }: { look: TabWatch["look"] }) {
  const { t } = useTexts();
  return (
    <Notice title={t("popup_silence")} todo={t("popup_silence_todo")}>
      <button type="button" class="primary" onClick={look}>
        {t("popup_try_again")}
      </button>
    </Notice>
  );
}

/** Nothing is noted for now, or on this site. */
export function Paused({ tab, look }: { tab: TabState; look: TabWatch["look"] }) {
  const { settings, change } = useShell();
  const { t } = useTexts();
  const resume = async () => {
    await change(resumeSite(settings.value, tab.site));
    await look();
  };
  const title = tab.pausedUntil === null ? t("popup_paused_site") : t("popup_paused");
  return (
    <Notice title={title} todo={t("popup_paused_todo")}>
      <button type="button" class="primary" onClick={resume}>
        {t("popup_resume")}
      </button>
    </Notice>
  );
}
