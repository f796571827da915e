import { describe, expect, test } from "vitest";
import { type Section, sections } from "../../../src/guide/schema/index.ts";
import { shown } from "../../../src/guide/schema/read.ts";
import { kinds } from "../../../src/kinds/index.ts";
import { languages } from "../../../src/messages/settings.ts";
import { signals } from "../../../src/trackers/index.ts";
import { guide } from "./guide.ts";

const idsOf = (section: Section): string[] => (guide.items[section].en ?? []).map(({ id }) => id);

test("every file has its shape, its sources and its confidence, and no language lacks one", () => {
  expect(guide.problems).toEqual([]);
});

test("speaks every language that the product speaks", () => {
  expect(guide.languages).toEqual([...languages].sort());
});

test("is complete", () => {
  const counts = Object.fromEntries(sections.map((section) => [section, idsOf(section).length]));
  expect(counts).toEqual({
    lessons: 26,
    cases: 13,
    laws: 34,
    services: 39,
    quiz: 10,
    behaviours: 31,
    channels: 8,
    letters: 4,
    kinds: kinds.length,
    signals: signals.length,
  });
  const questions = (guide.items.quiz.en ?? []).flatMap(({ questions }) => questions);
  expect(questions).toHaveLength(42);
});

test("has an entry for every kind", () => {
  expect(
    kinds.map(({ id }) => id).filter((id) => !idsOf("kinds").includes(id)),
    "write assets/guide/LANGUAGE/kinds/ID.json",
  ).toEqual([]);
});

test("has an entry for every signal", () => {
  expect(
    signals.map(({ id }) => id).filter((id) => !idsOf("signals").includes(id)),
    "write assets/guide/data/signals/ID.json and assets/guide/LANGUAGE/signals/ID.json",
  ).toEqual([]);
});

describe("links lead somewhere", () => {
  const lessons = new Set(idsOf("lessons"));
  const laws = new Set(idsOf("laws"));
  const cases = new Set(idsOf("cases"));
  const lost = (where: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids.filter((id) => !known.has(id)).map((id) => `${where}: ${id}`);

  test("from lessons", () => {
    for (const { id, laws: cited, cases: told } of guide.items.lessons.en ?? []) {
      expect([...lost(id, cited, laws), ...lost(id, told, cases)]).toEqual([]);
    }
  });

  test("from cases and questions", () => {
    for (const { id, lessons: taught } of guide.items.cases.en ?? []) {
      expect(lost(id, taught, lessons)).toEqual([]);
    }
    for (const { questions } of guide.items.quiz.en ?? []) {
      expect(questions.flatMap(({ id, lesson }) => lost(id, [lesson], lessons))).toEqual([]);
    }
  });

  test("from behaviours to signals", () => {
    const known = new Set<string>(signals.map(({ id }) => id));
    for (const { id, signals: raised, signs = [] } of guide.items.behaviours.en ?? []) {
      expect(lost(id, [...raised, ...signs.map(({ signal }) => signal)], known)).toEqual([]);
    }
  });

  test.each(signals.map(({ id, lessons: taught, laws: cited }) => ({ id, taught, cited })))(
    "from signal $id",
    ({ id, taught, cited }) => {
      const hint = `lessons are the files in assets/guide/data/lessons, laws those in data/laws`;
      expect([...lost(id, taught, lessons), ...lost(id, cited, laws)], hint).toEqual([]);
    },
  );

  test("every lesson is about a kind or a law, every kind that a form asks for has a lesson", () => {
    const taught = new Set((guide.items.lessons.en ?? []).flatMap(({ kinds }) => kinds));
    const askable = kinds.filter(({ askable }) => askable).map(({ id }) => id);
    expect(askable.filter((id) => !taught.has(id))).toEqual([]);
  });
});

describe("every language says everything", () => {
  test.each(guide.languages)("%s", (language) => {
    for (const set of guide.items.quiz[language] ?? []) {
      for (const { id, options, answer } of set.questions) {
        expect(set.words.questions[id]?.options, `${set.id} ${id}`).toHaveLength(options);
        expect(answer).toBeLessThan(options);
      }
      expect(Object.keys(set.words.questions)).toHaveLength(set.questions.length);
    }
    for (const { id, necessary, words } of guide.items.services[language] ?? []) {
      expect(words.necessary, id).toHaveLength(necessary.length);
    }
    for (const { id, articles, words } of guide.items.laws[language] ?? []) {
      const open = articles.filter(({ mark }) => mark === undefined).map(({ ref }) => ref);
      expect(Object.keys(words.articles).sort(), id).toEqual(open.sort());
    }
  });
});

test("no reader meets the number of an article in another language", () => {
  const refs = (guide.items.laws.zh_CN ?? []).flatMap(({ id, articles, words }) =>
    articles
      .filter(({ mark, ref }) => mark === undefined && !/^Art\. [\d, -]+$/.test(ref))
      .map(({ ref }) => [id, ref, words.refs?.[ref] ?? ref] as const),
  );
  expect(refs.filter(([, , said]) => !/^[\d.]|\p{Script=Han}/u.test(said))).toEqual([]);
  for (const [language, laws] of Object.entries(guide.items.laws)) {
    const lost = laws.flatMap(({ words }) =>
      Object.keys(words.refs ?? {}).filter((ref) => !(ref in words.articles)),
    );
    expect(lost, language).toEqual([]);
  }
});

test.each(guide.languages)("a date is a day, or has its words, in %s", (language) => {
  const laws = shown("laws", guide.items.laws[language] ?? []);
  const bare = laws.flatMap(({ id, issued, effective, words }) =>
    [words.dates?.issued ?? issued, words.dates?.effective ?? effective].flatMap((date) =>
      /^(?:|—|\d{4}(?:-\d\d){0,2})$/.test(date) || (date !== issued && date !== effective)
        ? []
        : [`${id} ${date}`],
    ),
  );
  expect(bare).toEqual([]);
});

describe("what was only remembered is kept but not shown", () => {
  test("numbers of articles", () => {
    const laws = guide.items.laws.en ?? [];
    const marked = laws.flatMap(({ articles }) => articles.filter(({ mark }) => mark));
    expect(marked).toHaveLength(53);
    const given = shown("laws", laws).flatMap(({ articles }) => articles);
    expect(given.filter(({ mark }) => mark !== undefined)).toEqual([]);
    expect(given.length).toBeGreaterThan(70);
    expect(JSON.stringify(shown("laws", laws))).not.toMatch(/"(issued|effective)":"[^"]*recalled/);
  });

  test("rules of places on behaviours", () => {
    const behaviours = guide.items.behaviours.en ?? [];
    const empty = shown("behaviours", behaviours).flatMap(({ id, words }) =>
      Object.entries(words.elsewhere).flatMap(([place, says]) =>
        says === "" ? `${id} ${place}` : [],
      ),
    );
    expect(empty).toEqual([
      "hard-to-reach-policy us",
      "obscure-text us",
      "excess-frequency us",
      "no-timely-response us",
    ]);
  });

  test("bodies to complain to", () => {
    expect(idsOf("channels")).not.toContain("police-110");
    expect(idsOf("channels")).toContain("isc-12321");
  });

  test("no address of a mirror gets into the product", () => {
    for (const section of sections) {
      const items = JSON.stringify(shown(section, guide.items[section].en as never));
      expect(items, section).not.toMatch(/https?:/);
    }
  });
});

test("sources that are shown are named in Chinese where the reader is", () => {
  const shownOnes = (["lessons", "cases", "services", "signals"] as const).flatMap((section) =>
    (guide.items[section].zh_CN ?? []).flatMap(({ sources }) => sources),
  );
  expect(shownOnes.filter((source) => !/\p{Script=Han}/u.test(source))).toEqual([]);
});

test("a place has at most one body to turn to first, and it is one that is shown", () => {
  const first = (guide.items.channels.en ?? []).filter((one) => one.first);
  const places = first.flatMap((one) => one.places);
  expect(new Set(places).size).toBe(places.length);
  expect([...places].sort()).toEqual(["CN", "UK"]);
});

test("the case of a death is for adults", () => {
  const adult = (guide.items.cases.en ?? []).filter(({ audience }) => audience === "adult");
  expect(adult.map(({ id }) => id)).toEqual(["xu-yuyu"]);
});
