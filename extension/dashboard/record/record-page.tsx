import { useSignal } from "@preact/signals";
import { Download } from "lucide-preact";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useTexts } from "../../ui/shell.tsx";
import { Facts } from "./facts.tsx";
import { Footprint } from "./footprint.tsx";
import { ForgetMenu } from "./forget-menu.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { type Period, periods } from "./period.ts";
import { hashOf } from "./place.ts";
import { Search } from "./search.tsx";
import { Sites } from "./sites.tsx";
import { Timeline } from "./timeline.tsx";

/** "My record": who knows what, when, and on which sites. What can be done stands before any picture. */
export function RecordPage() {
  const { t } = useTexts();
  const period = useSignal<Period>("week");
  return (
    <>
      <div class="record-head">
        <h1>{t("record_title")}</h1>
        <div class="tools">
          <label class="period">
            <span class="only-read">{t("record_period")}</span>
            <select
              value={period.value}
              onChange={({ currentTarget }) => {
                period.value = currentTarget.value as Period;
              }}
            >
              {periods.map((one) => (
                <option key={one} value={one}>
                  {t(`record_period_${one}`)}
                </option>
              ))}
            </select>
          </label>
          <Search />
          <a class="button plain" href={hashOf("export")}>
            <Download size={18} aria-hidden="true" />
            {t("record_export")}
          </a>
          <ForgetMenu />
        </div>
      </div>
      <Facts />
      <LedgerTable period={period.value} />
      <Timeline period={period.value} />
      <Sites />
      <Footprint />
      <PicturesLater />
    </>
  );
}

/** The pictures and what draws them are fetched when everything else stands. */
function PicturesLater() {
  const pictures = useSignal<{ show: ComponentType } | null>(null);
  useEffect(() => {
    let isGone = false;
    const fetchThem = () =>
      import("../pictures/pictures.tsx").then(({ Pictures }) => {
        if (!isGone) pictures.value = { show: Pictures };
      });
    const timer = setTimeout(fetchThem, 50);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [pictures]);
  if (pictures.value === null) return null;
  const { show: Pictures } = pictures.value;
  return <Pictures />;
}
