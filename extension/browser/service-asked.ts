import type { ServiceKnowledge } from "../../src/guide/service/guess.ts";
import type { ServiceId } from "../../src/guide/service/ids.ts";
import { answerAtOnce, api } from "./api.ts";

/** What the popup asks a page: which type of service do you look like, by these words? */
export interface ServiceQuestion {
  ask: "service";
  knowledge: ServiceKnowledge;
}

/** Guesses in the page. What it says of itself stays there: only the type leaves. Nobody else can ask. */
export function onServiceAsked(guess: (knowledge: ServiceKnowledge) => ServiceId | null): void {
  answerAtOnce((raw, sender) => {
    const asked = raw as ServiceQuestion | null;
    if (typeof asked !== "object" || asked?.ask !== "service") return null;
    // Web pages and their frames have no way to send this; another extension has another id.
    return sender.id === api.runtime.id ? { answer: guess(asked.knowledge) } : null;
  });
}
