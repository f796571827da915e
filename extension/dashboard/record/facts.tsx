import { daysTogether } from "../../../src/log/index.ts";
import type { Sentence } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { daysOf } from "./period.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";

/** This week in three facts: counts, never a score. */
export function Facts() {
  const { store, now } = useRoom();
  const { t, phrase, list } = useTexts();
  const week = useAsked(() => {
    const { from, to } = daysOf("week", now());
    return daysTogether(store, from, to, 0);
  }, [store]);
  const facts: Sentence[] = isHere(week)
    ? [
        { key: "record_fact_asking", values: { count: { count: week.asking } } },
        { key: "record_fact_getting", values: { count: { count: week.getting } } },
        week.mostAsked === null
          ? { key: "record_fact_none", values: {} }
          : { key: "record_fact_most", values: { kinds: { kinds: [week.mostAsked] } } },
      ]
    : [];
  return (
    <section class="week" aria-labelledby="week">
      <h2 id="week">{t("record_week")}</h2>
      <ul class="three" aria-busy={!isHere(week)}>
        {facts.map((fact) => (
          <li key={fact.key}>
            <Big text={phrase(fact)} />
          </li>
        ))}
        {week === "failed" && <li>{t("dashboard_silence")}</li>}
        {week === "waiting" && <li class="soft">{list([t("record_reading")])}</li>}
      </ul>
    </section>
  );
}

/** A sentence whose number is set large. */
function Big({ text }: { text: string }) {
  const [, before = "", figure = "", after = text] =
    /^(\D*?)(\d[\d,.\s]*\d|\d)(.*)$/.exec(text) ?? [];
  if (figure === "") return <p>{text}</p>;
  return (
    <p>
      {before}
      <strong class="big">{figure}</strong>
      {after}
    </p>
  );
}
