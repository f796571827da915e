import type { TabState } from "../../src/messages/protocol.ts";
import { useTexts } from "../ui/shell.tsx";
import { CompanyRows } from "./company-rows.tsx";
import { PageFindings } from "./findings.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { Keep, type Keeper } from "./keep.tsx";
import { KindRows } from "./kind-rows.tsx";
import { Needed } from "./needed.tsx";
import { NoAccess, Paused, Silence, Special, Unread } from "./notices.tsx";
import { Raised } from "./raised.tsx";
import { faceOf, type TabWatch } from "./state.ts";
import { Tip } from "./tip.tsx";
import { VerdictZone } from "./verdict-zone.tsx";

/** The popup: what happened here, to which of my data, by whom, and what can I do? */
export function Popup({ watch, keeper }: { watch: TabWatch; keeper?: Keeper }) {
  const known = watch.known.value;
  const { t } = useTexts();
  return (
    <>
      <Head tab={known.now === "told" ? known.tab : null} look={watch.look} />
      <main>
        {known.now === "looking" && <p class="notice soft">{t("popup_looking")}</p>}
        {known.now === "silence" && <Silence look={watch.look} />}
        {known.now === "told" && <Told tab={known.tab} look={watch.look} keeper={keeper} />}
      </main>
      <Foot known={known} />
    </>
  );
}

interface ToldProps {
  tab: TabState;
  look: TabWatch["look"];
  keeper: Keeper | undefined;
}

function Told({ tab, look, keeper }: ToldProps) {
  const face = faceOf(tab);
  if (face === "special") return <Special />;
  if (face === "no-access") return <NoAccess site={tab.site} />;
  if (face === "paused") return <Paused tab={tab} look={look} />;
  if (tab.report === null) return <Unread />;
  return (
    <>
      <VerdictZone report={tab.report} />
      <KindRows report={tab.report} />
      <Needed report={tab.report} tab={tab} look={look} />
      <PageFindings report={tab.report} />
      <CompanyRows report={tab.report} />
      <Raised report={tab.report} tab={tab} />
      {keeper !== undefined && (
        <Keep report={tab.report} service={tab.service?.id ?? null} keeper={keeper} />
      )}
      <Tip report={tab.report} noted={tab.recording === "on"} />
    </>
  );
}
