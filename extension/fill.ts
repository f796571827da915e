import { type PersonId, valueFor } from "../src/guide/people/index.ts";
import type { LiveVisit } from "../src/live/visit.ts";
import { placesIn, typeIn } from "./browser/filling.ts";

/** Most fields of a frame that are filled in. */
const mostFields = 60;

/**
 * Has the frames of a page type a made-up person into every field that asks for something and shows.
 *
 * @returns how many fields get an answer
 */
export async function fillWith(tab: number, visit: LiveVisit, person: PersonId): Promise<number> {
  const counts = await Promise.all(
    Object.entries(visit.frames).map(async ([frame, { facts }]) => {
      const asked = facts.asked
        .filter(({ visible }) => visible)
        .slice(0, mostFields)
        .flatMap(({ kind, selector, parts = [selector] }) =>
          parts.map((selector) => ({ kind, selector })),
        );
      if (asked.length === 0) return 0;
      const places = await placesIn(
        tab,
        Number(frame),
        asked.map(({ selector }) => selector),
      );
      const ticked = new Set<string>();
      const words = places.flatMap(({ selector, ...control }) => {
        const kind = asked.find((field) => field.selector === selector)?.kind;
        const value = kind === undefined ? null : valueFor(person, kind, control);
        if (kind === undefined || value === null) return [];
        if (value === "on" && ticked.has(kind)) return [];
        ticked.add(value === "on" ? kind : "");
        return [{ selector, value }];
      });
      if (words.length > 0) await typeIn(tab, Number(frame), words);
      return words.length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
