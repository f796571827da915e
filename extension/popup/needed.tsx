import { load } from "virtual:guide";
import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { Service } from "../../src/guide/schema/index.ts";
import { compareNeeds } from "../../src/guide/service/compare.ts";
import type { ServiceId } from "../../src/guide/service/ids.ts";
import type { TabState } from "../../src/messages/protocol.ts";
import { sayService } from "../../src/messages/settings.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Shape } from "../ui/shape.tsx";
import { useShell, useTexts } from "../ui/shell.tsx";
import type { TabWatch } from "./state.ts";

interface Props {
  report: PageReport;
  tab: TabState;
  look: TabWatch["look"];
}

/** What a page asks, held against what such a service needs. Where we are not sure of the service, a question. */
export function Needed({ report, tab, look }: Props) {
  const { t } = useTexts();
  if (report.asked.length === 0 || tab.site === null) return null;
  // Of a private window nothing is kept, not even what a site is for: then there is nothing to ask.
  if (tab.service === null && tab.recording === "private") return null;
  return (
    <section class="zone needed">
      {tab.service === null ? (
        <Disclosure label={t("needed_say")}>
          <Told report={report} tab={tab} look={look} />
        </Disclosure>
      ) : (
        <>
          <h2>{t("needed_title")}</h2>
          <Told report={report} tab={tab} look={look} />
        </>
      )}
    </section>
  );
}

/** The types' names and needs, loaded now that they are shown. */
function useServices(): readonly Service[] {
  const { language } = useTexts();
  const services = useSignal<readonly Service[]>([]);
  useEffect(() => {
    let current = true;
    void load(language, "services").then((loaded) => {
      if (current) services.value = loaded;
    });
    return () => {
      current = false;
    };
  }, [language]);
  return services.value;
}

function Told({ report, tab, look }: Props) {
  const { t, list } = useTexts();
  const services = useServices();
  const service = services.find(({ id }) => id === tab.service?.id);
  if (services.length === 0) return null;
  if (service === undefined || tab.service === null) {
    return <Choice services={services} tab={tab} look={look} />;
  }
  const compared = compareNeeds(
    service.necessary,
    report.asked.map(({ kind }) => kind),
  );
  const lines = (["unusual", "optional", "needed", "account"] as const)
    .map((group) => ({ group, kinds: compared[group] }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <>
      <p>
        {t(tab.service.chosen ? "needed_chosen" : "needed_guess", { service: service.words.name })}
      </p>
      {service.necessary.length === 0 && <p>{t("needed_nothing")}</p>}
      <ul class="needed-groups">
        {lines.map(({ group, kinds }) => (
          <li key={group}>
            <Shape of={group === "unusual" ? "likely" : "possible"} />
            <p>
              {t(textKey("needed", group), {
                kinds: list(kinds.map((kind) => t(textKey("kind", kind, "in")))),
              })}
            </p>
          </li>
        ))}
      </ul>
      <Disclosure label={t("needed_more")}>
        <div class="index-detail flush">
          <p>{t("needed_source")}</p>
          <p>{t("needed_extra")}</p>
          <ul class="needs">
            {service.words.necessary.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <Choice services={services} tab={tab} look={look} />
        </div>
      </Disclosure>
    </>
  );
}

/** The person knows better: what they say is kept for the site. */
function Choice({
  services,
  tab,
  look,
}: Pick<Props, "tab" | "look"> & { services: readonly Service[] }) {
  const { settings, change } = useShell();
  const { t } = useTexts();
  const id = useId();
  const { site } = tab;
  if (site === null || tab.recording === "private") return null;
  return (
    <p class="needed-choice">
      <label for={id}>{t(tab.service === null ? "needed_say" : "needed_change")}</label>
      <select
        id={id}
        value={tab.service?.id ?? "none"}
        onChange={async ({ currentTarget }) => {
          const said = currentTarget.value as ServiceId | "none";
          await change(sayService(settings.value, site, said));
          await look();
        }}
      >
        <option value="none">{t("needed_none")}</option>
        {services.map(({ id, words }) => (
          <option key={id} value={id}>
            {words.name}
          </option>
        ))}
      </select>
    </p>
  );
}
