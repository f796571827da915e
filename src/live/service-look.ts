import { guessService, type ServiceWords } from "../guide/service/guess.ts";
import type { ServiceId } from "../guide/service/ids.ts";
import type { SiteFacts } from "../page/site-facts.ts";

/** What a guess needs to know from outside: asked for once, by a page that asks something. */
export interface ServiceKnowledge {
  words: readonly ServiceWords[];
  schemas: Readonly<Record<string, ServiceId>>;
}

/**
 * Guesses a page's type of service once for each title that it takes. Only the type leaves it.
 *
 * @param read what the page says of itself
 * @param load gets the words
 * @param tell called with every guess that differs from the last; null: nothing stands out
 */
export function createServiceLook(
  read: () => SiteFacts,
  load: () => Promise<ServiceKnowledge>,
  tell: (service: ServiceId | null) => void,
): () => Promise<void> {
  let knowledge: Promise<ServiceKnowledge> | undefined;
  let seen: string | undefined;
  let told: ServiceId | null = null;
  return async () => {
    const facts = read();
    if (facts.title === seen) return;
    seen = facts.title;
    try {
      knowledge ??= load();
      const { words, schemas } = await knowledge;
      const service = guessService(facts, words, schemas);
      if (service === told) return;
      told = service;
      tell(service);
    } catch {
      // The worker was being updated: the next change of the page tries again.
      knowledge = undefined;
      seen = undefined;
    }
  };
}
