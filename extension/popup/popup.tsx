import type { ServiceId } from "../../src/guide/service/ids.ts";
import type { TabState } from "../../src/messages/protocol.ts";
import { MadeUp } from "../ui/made-up.tsx";
import { useTexts } from "../ui/shell.tsx";
import { CompanyRows } from "./company-rows.tsx";
import { PageFindings } from "./findings.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { Keep, type Keeper } from "./keep.tsx";
import { KindRows } from "./kind-rows.tsx";
import { LeftPage } from "./left-page.tsx";
import { Needed } from "./needed.tsx";
import { NoAccess, Paused, Silence, Special, Unread } from "./notices.tsx";
import { Raised } from "./raised.tsx";
import { faceOf, type TabWatch } from "./state.ts";
import { Tip } from "./tip.tsx";
import { useGuess } from "./use-guess.ts";
import { VerdictZone } from "./verdict-zone.tsx";

/** The popup: what happened here, to which of my data, by whom, and what can I do? */
export function Popup({
  watch,
  keeper,
  tabId,
  guess,
  form = false,
}: {
  watch: TabWatch;
  keeper?: Keeper;
  /** The tab that it is about; absent where nothing can be typed into it. */
  tabId?: () => Promise<number>;
  /** Which type of service the tab's page looks like. */
  guess?: () => Promise<ServiceId | null>;
  /** The check of the form was asked for: it is read first. */
  form?: boolean;
}) {
  const known = watch.known.value;
  const { t } = useTexts();
  return (
    <>
      <Head tab={known.now === "told" ? known.tab : null} look={watch.look} />
      <main>
        {known.now === "looking" && <p class="notice soft">{t("popup_looking")}</p>}
        {known.now === "silence" && <Silence look={watch.look} />}
        {known.now === "told" && (
          <Told
            tab={known.tab}
            look={watch.look}
            keeper={keeper}
            tabId={tabId}
            guess={guess}
            form={form}
          />
        )}
      </main>
      <Foot known={known} />
    </>
  );
}

interface ToldProps {
  tab: TabState;
  look: TabWatch["look"];
  keeper: Keeper | undefined;
  tabId: (() => Promise<number>) | undefined;
  guess: (() => Promise<ServiceId | null>) | undefined;
  form: boolean;
}

function Told({ tab: told, look, keeper, tabId, guess, form }: ToldProps) {
  const tab = useGuess(told, guess);
  const face = faceOf(tab);
  if (face === "special") return <Special />;
  if (face === "no-access") return <NoAccess site={tab.site} />;
  if (face === "paused") return <Paused tab={tab} look={look} />;
  if (tab.report === null) return <Unread />;
  return (
    <>
      <VerdictZone report={tab.report} />
      {tab.left !== null && <LeftPage report={tab.left} />}
      <KindRows report={tab.report} first={form} />
      <Needed report={tab.report} tab={tab} look={look} />
      <PageFindings report={tab.report} />
      <CompanyRows report={tab.report} />
      {tabId !== undefined && tab.report.asked.length > 0 && <MadeUp tab={tabId} />}
      <Raised report={tab.report} tab={tab} />
      {keeper !== undefined && (
        <Keep report={tab.report} service={tab.service?.id ?? null} keeper={keeper} />
      )}
      <Tip report={tab.report} noted={tab.recording === "on"} />
    </>
  );
}
