import type { KindId } from "../kinds/index.ts";
import type { Confidence, LogEvent } from "../log/event.ts";
import type { Phrase } from "./shapes.ts";

/** One sentence of the story of a page. */
export interface StoryLine {
  /** Names the line for as long as the page is open. */
  id: string;
  what: "asked" | "typed" | "read" | "sent";
  /** Milliseconds after the page was opened. */
  after: number;
  confidence: Confidence;
  say: Phrase;
}

/** Things of one sort that happen within this time are one sentence, in ms. */
const together = 1500;

/** What can happen to data, in the order in which it does. */
const order = ["asked", "typed", "read", "sent"] as const;

/** An event that the story tells. */
type Told = Extract<LogEvent, { kind: KindId }>;

interface Draft {
  event: Told;
  kinds: KindId[];
  company: string;
}

/**
 * What happened to the person's data on a page, newest last, in short sentences.
 *
 * @param events of one visit
 * @param startedAt when the page was opened, ms since epoch
 * @param nameOf names the company behind a host
 */
export function storyOf(
  events: readonly LogEvent[],
  startedAt: number,
  nameOf: (host: string) => string,
): StoryLine[] {
  const told = events
    .filter((event): event is Told => "kind" in event)
    .sort((a, b) => a.at - b.at || order.indexOf(a.type) - order.indexOf(b.type));
  const drafts: Draft[] = [];
  for (const event of told) {
    const host = event.type === "read" ? event.by.host : event.type === "sent" ? event.to.host : "";
    const company = host === "" ? "" : nameOf(host);
    const same = drafts.find(
      (draft) =>
        draft.company === company &&
        sortOf(draft.event) === sortOf(event) &&
        event.at - draft.event.at <= together,
    );
    if (same === undefined) drafts.push({ event, kinds: [event.kind], company });
    else if (!same.kinds.includes(event.kind)) same.kinds.push(event.kind);
  }
  return drafts.map(({ event, kinds, company }) => ({
    id: `${sortOf(event)} ${company} ${event.at}`,
    what: event.type,
    after: Math.max(0, event.at - startedAt),
    confidence: confidenceOf(event),
    say: {
      key: event.type === "sent" ? `story_${howSent(event)}` : `story_${event.type}`,
      values: {
        kinds: { kinds },
        ...(company !== "" && { company: { text: company } }),
      },
    },
  }));
}

/** What is at the site's own address is told apart from what another company got. */
const howSent = ({ when, collector }: Told & { type: "sent" }): string =>
  collector ? "collected" : when === "before-submit" ? "sent_before" : "sent_after";

/** Events of one sort read alike but for the kinds. */
const sortOf = (event: Told): string =>
  [event.type, confidenceOf(event), event.type === "sent" ? howSent(event) : ""].join(" ");

/** That a page asks shows what it could get, no more; what was typed was seen. */
function confidenceOf(event: Told): Confidence {
  if (event.type === "asked") return "possible";
  return event.type === "typed" ? "saw" : event.confidence;
}
