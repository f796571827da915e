import type { TabState } from "../../src/messages/protocol.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { IndexList } from "../ui/index-list.tsx";
import { useRaised } from "../ui/raised.ts";
import { useShell, useTexts } from "../ui/shell.tsx";
import { useRegion } from "../ui/use-region.ts";

/** "On the checklist": what a checker might look at here, each with an ordinary explanation. */
export function Raised({ report, tab }: { report: PageReport; tab: TabState }) {
  const { openPage } = useShell();
  const { t } = useTexts();
  const region = useRegion().toLowerCase() as "cn" | "eu" | "uk" | "us";
  const seen = useRaised(report, tab.service?.id ?? null);
  if (seen.length === 0) return null;
  return (
    <section class="zone">
      <h2>
        {t("raised_title")} <span class="tally">{seen.length}</span>
      </h2>
      <IndexList rows={seen} keyOf={({ id }) => id} first={3}>
        {({ id, words }) => (
          <Disclosure
            className="index-line"
            label={
              <span class="index-text">
                <span class="index-name">{words.name}</span>
              </span>
            }
          >
            <div class="index-detail flush">
              <p>{words.phrase}</p>
              <p class="soft">{words.ordinary}</p>
              <p class="soft">{words.elsewhere[region] || t("learn_rules_unchecked")}</p>
              <button
                type="button"
                class="quiet"
                onClick={() => openPage("dashboard", `#learn/behaviours/${id}`)}
              >
                {t("raised_more")}
              </button>
            </div>
          </Disclosure>
        )}
      </IndexList>
    </section>
  );
}
