import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import english from "../../../assets/_locales/en/messages.json" with { type: "json" };
import chinese from "../../../assets/_locales/zh_CN/messages.json" with { type: "json" };
import { tips } from "../../../src/guide/index.ts";
import { kindOf } from "../../../src/kinds/index.ts";
import type { Messages } from "../../../src/text/index.ts";
import { signals } from "../../../src/trackers/index.ts";

const ids = tips.map(({ id }) => id);
const textOf = (messages: Messages, id: string): string | undefined =>
  messages[`tip_${id.replaceAll("-", "_")}`]?.message;

test("no two tips have the same id", () => expect(new Set(ids).size).toBe(ids.length));

test.each(ids)("%s has its words in every language, short enough to be read", (id) => {
  const en = textOf(english, id);
  const zh = textOf(chinese, id);
  expect(en, `write tip_${id.replaceAll("-", "_")} in assets/_locales/en`).toBeDefined();
  expect(zh, `write tip_${id.replaceAll("-", "_")} in assets/_locales/zh_CN`).toBeDefined();
  expect(en?.split(/\s+/).length).toBeLessThanOrEqual(40);
  const sentences = zh?.split(/[。！？]/) ?? [];
  expect(sentences.filter((sentence) => sentence.length > 25)).toEqual([]);
});

test("no words are left of a tip that is gone", () => {
  const words = Object.keys(english).filter((key) => key.startsWith("tip_"));
  expect(words.sort()).toEqual(ids.map((id) => `tip_${id.replaceAll("-", "_")}`).sort());
});

test.each(signals.map(({ id }) => id))("signal %s has a tip", (signal) => {
  expect(
    tips.filter((tip) => tip.signals?.includes(signal)),
    `write a tip in src/guide/tips/around.ts with signals: ["${signal}"]`,
  ).not.toHaveLength(0);
});

test.each(
  tips
    .filter(({ when }) => when === "asked")
    .flatMap(({ id, kinds = [] }) => kinds.map((kind) => [id, kind] as const)),
)("%s is about %s, which a form can ask for", (_, kind) => {
  expect(kindOf(kind).askable).toBe(true);
});

test.each(tips.map(({ id, lesson }) => [id, lesson] as const))(
  "%s leads to the lesson that says more",
  (_, lesson) => expect(existsSync(`assets/guide/data/lessons/${lesson}.json`), lesson).toBe(true),
);
