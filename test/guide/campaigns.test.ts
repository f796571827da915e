import { expect, test } from "vitest";
import { campaigns } from "../../src/guide/campaigns.ts";
import { guide } from "./content/guide.ts";

const { lessons, quiz, cases } = guide.items;

test.each(campaigns)("what the pack for $id names is in the guide, once", (campaign) => {
  for (const [named, items] of [
    [campaign.lessons, lessons],
    [campaign.quiz, quiz],
    [campaign.cases, cases],
  ] as const) {
    for (const of of [items.en, items.zh_CN]) {
      const ids = (of ?? []).map(({ id }) => id);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
    expect(new Set(named).size).toBe(named.length);
  }
});
