import { load } from "virtual:guide";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { raised } from "../../src/guide/behaviours/raise.ts";
import type { Behaviour, Service } from "../../src/guide/schema/index.ts";
import { compareNeeds } from "../../src/guide/service/compare.ts";
import type { TabState } from "../../src/messages/protocol.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { IndexList } from "../ui/index-list.tsx";
import { useShell, useTexts } from "../ui/shell.tsx";

/** Behaviours of the 2019 method of which this page shows a sign, in words that claim no more. */
function useRaised(report: PageReport, service: TabState["service"]): readonly Behaviour[] {
  const { language } = useTexts();
  const known = useSignal<{ behaviours: readonly Behaviour[]; services: readonly Service[] }>({
    behaviours: [],
    services: [],
  });
  useEffect(() => {
    let current = true;
    void Promise.all([load(language, "behaviours"), load(language, "services")]).then(
      ([behaviours, services]) => {
        if (current) known.value = { behaviours, services };
      },
    );
    return () => {
      current = false;
    };
  }, [language]);
  const { behaviours, services } = known.value;
  const needs = services.find(({ id }) => id === service?.id)?.necessary;
  const asked = report.asked.map(({ kind }) => kind);
  return raised(behaviours, report, needs === undefined ? null : compareNeeds(needs, asked));
}

/** "On the checklist": what a checker might look at here, each with an ordinary explanation. */
export function Raised({ report, tab }: { report: PageReport; tab: TabState }) {
  const { openPage } = useShell();
  const { t } = useTexts();
  const seen = useRaised(report, tab.service);
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
