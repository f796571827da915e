import { Trash2 } from "lucide-preact";
import { givenTo } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { Back } from "./back.tsx";
import { DeedWords } from "./deed-words.tsx";
import { Sites } from "./sites.tsx";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { countryText, nameOf } from "./words.ts";

/** A company: what it got, on which sites it was met, where it is at home, how to ask for deletion. */
export function CompanyPage({ company: key }: { company: string }) {
  const { store, companyNamed, forget } = useRoom();
  const texts = useTexts();
  const { t, phrase, locale } = texts;
  const company = companyNamed(key);
  const name = nameOf(company, key, texts);
  const given = useAsked(() => givenTo(store, key), [store, key]);
  return (
    <>
      <Back />
      <div class="record-head">
        <h1>{name}</h1>
        <div class="tools">
          <button
            type="button"
            class="plain"
            onClick={() => forget({ what: "company", company: key }, name)}
          >
            <Trash2 size={18} aria-hidden="true" />
            {t("record_forget_company")}
          </button>
        </div>
      </div>
      {(company?.purposes ?? []).map((purpose) => (
        <p key={purpose} class="lead">
          {t(textKey("purpose", purpose, "what"))}
        </p>
      ))}
      {company === null && <p class="lead">{t("popup_company_unknown")}</p>}
      {company?.country && (
        <p>
          {t("popup_company_country", { country: countryText(company.country, locale) })}{" "}
          <span class="soft">{t("record_country_note")}</span>
        </p>
      )}
      <section aria-labelledby="got">
        <h2 id="got">{t("record_company_got")}</h2>
        {isHere(given) && given.length === 0 && <p>{t("record_company_got_none")}</p>}
        {isHere(given) && (
          <ul class="rows">
            {given.map(({ kind, visits, asked, typed, read, sent }) => (
              <li key={kind}>
                <strong>{t(textKey("kind", kind))}</strong>
                <DeedWords
                  deeds={{
                    ...(asked && { asked }),
                    ...(typed && { typed }),
                    ...(read && { read }),
                    ...(sent && { sent }),
                  }}
                />
                <span class="soft">
                  {phrase({ key: "record_day_visits", values: { count: { count: visits } } })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Sites company={key} />
      <section aria-labelledby="ask">
        <h2 id="ask">{t("record_delete")}</h2>
        <ol class="steps">
          {(["find", "write", "wait"] as const).map((step) => (
            <li key={step}>{t(`record_delete_${step}`, { company: name })}</li>
          ))}
        </ol>
        <p class="soft">{t("record_delete_law")}</p>
      </section>
    </>
  );
}
