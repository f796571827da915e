import type { BrowserName } from "../../../cli/browsers.ts";
import type { Watched } from "../../../src/leaks/index.ts";
import { type Disguise, disguises } from "../leaks/disguises.ts";
import { people } from "../leaks/people.ts";
import { type BrowserWay, browserWays } from "./ways.ts";

/** Host of the pages on which everything is played. */
export const pageHost = "shop.localhost";

/** What one third-party script does with one value. */
export interface Play {
  /** Also the name of the receiver. */
  n: number;
  disguise: string;
  way: string;
  kind: string;
}

const needed = disguises.filter(({ level }) => level !== "weak");
const turn = <T>(from: readonly T[], by: number): T => from[by % from.length] as T;

/**
 * The fixed sample for one person: every disguise once, each with another kind and another way than for the
 * other people.
 */
export function samples(person: string, browser: BrowserName): Play[] {
  const index = Object.keys(people).indexOf(person);
  const values = people[person] as readonly Watched[];
  return needed.flatMap((disguise: Disguise, n) => {
    const fitting = values.flatMap((watched) => {
      const payload = disguise.make(watched, pageHost);
      return payload === undefined ? [] : [{ kind: watched.kind, payload }];
    });
    if (fitting.length === 0) return [];
    const { kind, payload } = turn(fitting, n + index * 3);
    const ways = browserWays.filter(
      ({ takes, not }: BrowserWay) => takes(payload) && !not?.includes(browser),
    );
    const way = turn(ways, n + index * 7).id;
    return [{ n, disguise: disguise.id, way, kind }];
  });
}
