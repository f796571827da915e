import type { ReadonlySignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { Mark } from "../ui/mark.tsx";
import { useTexts } from "../ui/shell.tsx";
import { LearnMount } from "./learn-mount.tsx";
import { Notices } from "./notices.tsx";
import { CompanyPage } from "./record/company-page.tsx";
import { KindPage } from "./record/kind-page.tsx";
import { LeavingBar } from "./record/leaving-bar.tsx";
import { hashOf, type Place } from "./record/place.ts";
import { RecordPage } from "./record/record-page.tsx";
import { SitePage } from "./record/site-page.tsx";
import { RoomContext, type Source } from "./record/source.ts";
import { useRecordRoom } from "./record/use-room.ts";
import { SettingsPage } from "./settings/settings-page.tsx";

/** Parts of the dashboard that have a place in its head. */
const parts = [
  { id: "record", title: "dashboard_part_record" },
  { id: "learn", title: "dashboard_part_learn" },
  { id: "settings", title: "dashboard_settings" },
] as const;
type PartId = (typeof parts)[number]["id"];

/** Which part a place lies in. Whatever is no part of the record is a section of the settings. */
function partOf({ part }: Place): PartId {
  if (["record", "site", "company", "kind"].includes(part)) return "record";
  return part === "learn" ? "learn" : "settings";
}

interface Props {
  source: Source;
  place: ReadonlySignal<Place>;
}

/** The full page, which is also the options page: the record, lessons, and every choice about them. */
export function Dashboard({ source, place }: Props) {
  const { t } = useTexts();
  const room = useRecordRoom(source);
  const here = place.value;
  const part = partOf(here);
  const page = useMemo(() => pageOf(here), [here]);
  return (
    <RoomContext.Provider value={room}>
      <header class="top">
        <p class="brand">
          <Mark size={28} />
          {t("product_name")}
        </p>
        <nav aria-label={t("dashboard_parts")}>
          <ul class="parts">
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={hashOf(id)} aria-current={part === id ? "page" : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Notices />
        {page}
      </main>
      <LeavingBar />
    </RoomContext.Provider>
  );
}

function pageOf(place: Place) {
  const { part, name } = place;
  if (partOf(place) === "settings") return <SettingsPage section={part} />;
  if (part === "learn") return <LearnMount lesson={name} />;
  if (part === "site") return <SitePage key={name} site={name} />;
  if (part === "company") return <CompanyPage key={name} company={name} />;
  if (part === "kind") return <KindPage key={name} kind={name} />;
  return <RecordPage />;
}
