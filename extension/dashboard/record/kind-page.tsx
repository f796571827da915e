import { isKindId, type KindId } from "../../../src/kinds/index.ts";
import { companiesWith } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { Back } from "./back.tsx";
import { DeedWords } from "./deed-words.tsx";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { companyLeaves } from "./use-room.ts";
import { nameOf } from "./words.ts";

/** Companies shown of one kind. */
const most = 60;

/** A kind of my data: every company that asked for it or got it. */
export function KindPage({ kind }: { kind: string }) {
  return isKindId(kind) ? <Known kind={kind} /> : <Back />;
}

function Known({ kind }: { kind: KindId }) {
  const { store, companyNamed, leaving } = useRoom();
  const texts = useTexts();
  const { t, phrase } = texts;
  const companies = useAsked(() => companiesWith(store, kind, most), [store, kind]);
  return (
    <>
      <Back />
      <h1>{t(textKey("kind", kind))}</h1>
      <p class="lead">{t(textKey("kind", kind, "why"))}</p>
      <section aria-labelledby="who">
        <h2 id="who">{t("record_knows")}</h2>
        {isHere(companies) && companies.length === 0 && <p>{t("record_kind_none")}</p>}
        {isHere(companies) && (
          <ul class="rows">
            {companies
              .filter(({ company }) => !companyLeaves(leaving.value, company))
              .map(({ company, visits, deeds }) => (
                <li key={company}>
                  <a href={hashOf("company", company)}>
                    {nameOf(companyNamed(company), company, texts)}
                  </a>
                  <DeedWords deeds={deeds} />
                  <span class="soft">
                    {phrase({ key: "record_day_visits", values: { count: { count: visits } } })}
                  </span>
                </li>
              ))}
          </ul>
        )}
      </section>
    </>
  );
}
