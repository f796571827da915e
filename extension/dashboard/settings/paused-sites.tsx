import { useRef } from "preact/hooks";
import { Managed } from "../../ui/managed.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";

/** Pauses that are on, each with its end. */
export function PausedSites() {
  const { settings, policy, change } = useShell();
  const { t, locale } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pausedSites, pausedUntil } = settings.value;
  const everywhere = pausedUntil > Date.now();
  const resume = async (change_: Parameters<typeof change>[0]) => {
    await change(change_);
    // The button that was pressed is gone: carry on from the section's head.
    heading.current?.focus();
  };
  return (
    <section id="paused">
      <h2 ref={heading} tabIndex={-1}>
        {t("dashboard_paused")}
      </h2>
      {policy.value.locked.includes("pause") && <Managed />}
      {!everywhere && pausedSites.length === 0 && <p>{t("dashboard_paused_none")}</p>}
      <ul class="rows">
        {everywhere && (
          <li>
            <span>
              {t("dashboard_paused_until", {
                time: new Intl.DateTimeFormat(locale, {
                  dateStyle: "medium",
                  timeStyle: "short",
                }).format(pausedUntil),
              })}
            </span>
            <button type="button" class="plain" onClick={() => resume({ pausedUntil: 0 })}>
              {t("popup_resume")}
            </button>
          </li>
        )}
        {pausedSites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="plain"
              aria-label={t("dashboard_resume_site", { site })}
              onClick={() => resume({ pausedSites: pausedSites.filter((other) => other !== site) })}
            >
              {t("popup_resume")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
