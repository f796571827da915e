import { expect, test } from "vitest";
import { createBulk } from "../bench/store/bulk.ts";
import { receiverOf, visitsOf } from "../bench/store/generate.ts";
import { addNow, everything, freshStore } from "./help.ts";

test("the bench's quick way of filling comes to the same as writing visit after visit", async () => {
  const plan = { visits: 120, end: 1_790_000_000_000, days: 5 };
  const levelOf = () => 1 as const;
  const [written, filled] = [
    freshStore({ receiverOf, levelOf }),
    freshStore({ receiverOf, levelOf }),
  ];
  for (const visit of visitsOf(plan)) await addNow(written, visit);
  const bulk = createBulk(filled);
  await bulk.add(visitsOf(plan));
  await bulk.end();
  expect(await everything(filled)).toEqual(await everything(written));
});
