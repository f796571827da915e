import * as v from "valibot";
import browser from "webextension-polyfill";
import { type ServiceId, serviceIds } from "../../src/guide/service/ids.ts";
import type { ServiceQuestion } from "./service-asked.ts";

const answer = v.nullable(v.picklist(serviceIds));

/**
 * Which type of service a tab's page looks like. The words for it are loaded now, not while people browse.
 *
 * @returns null where nothing stands out, or where the page cannot be asked
 */
export async function guessedService(tab: number): Promise<ServiceId | null> {
  const { serviceKnowledge } = await import("../../src/guide/service/words/index.ts");
  const question: ServiceQuestion = { ask: "service", knowledge: serviceKnowledge };
  const raw: unknown = await browser.tabs
    .sendMessage(tab, question, { frameId: 0 })
    .catch(() => null);
  const parsed = v.safeParse(answer, raw);
  return parsed.success ? parsed.output : null;
}
