import { X } from "lucide-preact";
import type { KindId } from "../../../src/kinds/index.ts";
import { newestProof, whereGiven } from "../../../src/log/index.ts";
import { deedsIn } from "../../../src/log/ledger.ts";
import { textKey } from "../../../src/text/index.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useTexts } from "../../ui/shell.tsx";
import { DeedWords } from "./deed-words.tsx";
import { hashOf } from "./place.ts";
import { Proofs } from "./proofs.tsx";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { siteLeaves } from "./use-room.ts";
import { agoText, nameOf, timeText } from "./words.ts";

/** Sites shown of one cell. */
const most = 12;

interface Props {
  kind: KindId;
  company: string;
  close(): void;
}

/** What stands behind one cell: sites, dates, what happened and how sure we are. */
export function CellDetail({ kind, company, close }: Props) {
  const { store, companyNamed, leaving, now } = useRoom();
  const texts = useTexts();
  const { t, locale } = texts;
  const name = nameOf(companyNamed(company), company, texts);
  const sites = useAsked(() => whereGiven(store, kind, company, most), [store, kind, company]);
  return (
    <div class="plate">
      <div class="detail-head">
        <h3>{t("record_cell_title", { company: name, kind: t(textKey("kind", kind)) })}</h3>
        <button type="button" class="icon-button" aria-label={t("ui_close")} onClick={close}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {isHere(sites) && (
        <ul class="rows">
          {sites
            .filter(({ site }) => !siteLeaves(leaving.value, site))
            .map(({ site, counts, last }) => (
              <li key={site}>
                <a href={hashOf("site", site)}>{site}</a>
                <DeedWords deeds={deedsIn(counts)} />
                <span class="soft">{agoText(last, now(), locale)}</span>
                <div class="behind">
                  <Disclosure label={t("record_evidence")}>
                    <Newest site={site} kind={kind} company={company} />
                  </Disclosure>
                </div>
              </li>
            ))}
        </ul>
      )}
      <p>
        <a href={hashOf("company", company)}>{t("record_cell_more", { company: name })}</a>
      </p>
    </div>
  );
}

/** The newest of what was noted of it on one site. */
function Newest(where: { site: string; kind: KindId; company: string }) {
  const { store } = useRoom();
  const { t, locale } = useTexts();
  const proof = useAsked(() => newestProof(store, where), [store, ...Object.values(where)]);
  if (!isHere(proof)) return null;
  if (proof === null) return <p>{t("record_proof_older")}</p>;
  return (
    <>
      <p class="soft">{t("record_proof_when", { time: timeText(proof.at, locale) })}</p>
      <Proofs events={proof.events} />
    </>
  );
}
