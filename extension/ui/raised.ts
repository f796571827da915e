import { load } from "virtual:guide";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { raised } from "../../src/guide/behaviours/raise.ts";
import type { Behaviour, Service } from "../../src/guide/schema/index.ts";
import { compareNeeds } from "../../src/guide/service/compare.ts";
import type { Finding } from "../../src/report/evidence/files.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import type { Texts } from "../../src/text/index.ts";
import { useTexts } from "./shell.tsx";

interface Known {
  behaviours: readonly Behaviour[];
  services: readonly Service[];
}

/** Loads what the method and the types of service say. */
async function known(language: string): Promise<Known> {
  const [behaviours, services] = await Promise.all([
    load(language, "behaviours"),
    load(language, "services"),
  ]);
  return { behaviours, services };
}

function raisedBy(
  report: PageReport,
  service: string | null,
  { behaviours, services }: Known,
): Behaviour[] {
  const needs = services.find(({ id }) => id === service)?.necessary;
  const asked = report.asked.map(({ kind }) => kind);
  return raised(behaviours, report, needs === undefined ? null : compareNeeds(needs, asked));
}

/**
 * Behaviours of the 2019 method of which a page shows a sign, in words that claim no more.
 *
 * @param service id of the page's type of service; null where it is not known
 * @returns empty until the guide's texts are there, and where there is no report
 */
export function useRaised(report: PageReport | null, service: string | null): readonly Behaviour[] {
  const { language } = useTexts();
  const texts = useSignal<Known>({ behaviours: [], services: [] });
  useEffect(() => {
    let current = true;
    void known(language).then((loaded) => {
      if (current) texts.value = loaded;
    });
    return () => {
      current = false;
    };
  }, [language]);
  return report === null ? [] : raisedBy(report, service, texts.value);
}

/** The signs as lines of an evidence pack. Waits for the guide's texts: what is saved must be whole. */
export const raisedLines = async (
  report: PageReport,
  service: string | null,
  texts: Texts,
): Promise<Finding[]> =>
  raisedFindings(raisedBy(report, service, await known(texts.language)), texts);

/** The same as lines of an evidence pack: only signs, each with its ordinary explanation. */
export const raisedFindings = (behaviours: readonly Behaviour[], { t }: Texts): Finding[] =>
  behaviours.map(({ words }) => ({
    confidence: "possible",
    text: t("raised_line", { name: words.name, phrase: words.phrase ?? "" }),
    ordinary: words.ordinary,
  }));
