import type { Store } from "../../../src/log/index.ts";
import { addCounts, type Counts, dailyOf, sharesOf } from "../../../src/log/share.ts";

/** Rows of the sums that are not what the kept visits come to, added up from scratch. */
export const disagreements = ({ inside }: Store): Promise<string[]> =>
  inside.run("readonly", async (transaction) => {
    const [visits, ties, given, days] = await Promise.all([
      transaction.objectStore("visits").getAll(),
      transaction.objectStore("ties").getAll(),
      transaction.objectStore("given").getAll(),
      transaction.objectStore("days").getAll(),
    ]);
    const wanted = new Map<string, Counts>();
    const add = (name: unknown[], counts: Counts) => {
      const key = JSON.stringify(name);
      const sum = wanted.get(key) ?? {};
      addCounts(sum, counts, 1);
      wanted.set(key, sum);
    };
    for (const visit of visits) {
      for (const { store, subject, counts } of sharesOf(visit)) {
        for (const site of [visit.site, ""]) add([store, site, ...subject], counts);
      }
      for (const [subject, counts] of dailyOf(visit)) add(["days", visit.day, ...subject], counts);
    }
    const found = new Map<string, Counts>();
    const tell = (name: unknown[], { sites: _, ...counts }: Counts) =>
      found.set(JSON.stringify(name), counts);
    for (const { site, company, counts } of ties) tell(["ties", site, company], counts);
    for (const { site, kind, company, counts } of given) {
      tell(["given", site, kind, company], counts);
    }
    for (const { day, site, kind, company, counts } of days) {
      tell(["days", day, site, kind, company], counts);
    }
    const text = (counts: Counts | undefined) =>
      JSON.stringify(Object.entries(counts ?? {}).sort());
    return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((name) => {
      const [is, should] = [text(found.get(name)), text(wanted.get(name))];
      return is === should ? [] : [`${name}: ${is}, not ${should}`];
    });
  });
