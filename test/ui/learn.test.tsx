// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pictureOfKind } from "../../extension/dashboard/learn/drawings-of-kinds.tsx";
import { Learn } from "../../extension/dashboard/learn/learn.tsx";
import { createLearner, type LearnerHost } from "../../extension/dashboard/learn/learner.ts";
import { pictureNames } from "../../extension/dashboard/learn/pictures.tsx";
import { playNames } from "../../extension/dashboard/learn/plays/index.tsx";
import { routeOf } from "../../extension/dashboard/learn/route.ts";
import type { Note } from "../../src/guide/learning/progress.ts";
import { noPolicy, type Policy, readPolicy } from "../../src/messages/policy.ts";
import type { Settings } from "../../src/messages/settings.ts";
import { guide } from "../guide/content/guide.ts";
import { fakeHost, reportWith } from "./fake-host.ts";
import { show } from "./show.tsx";

afterEach(cleanup);
beforeEach(() => {
  globalThis.scrollTo = vi.fn() as never;
});

/** The guide, opened at an address, over notes that live in memory. */
async function open(
  hash: string,
  host: Partial<LearnerHost> = {},
  chosen: Partial<Settings> = {},
  managed: Policy = noPolicy,
) {
  location.hash = hash;
  const noted: Note[] = [];
  const learner = createLearner({
    notes: async () => [],
    note: async (note) => void noted.push(note),
    recent: async () => [],
    reportOf: async () => null,
    version: async () => "0",
    ...host,
  });
  const { host: browser } = fakeHost({}, chosen, managed);
  return { noted, learner, ...(await show(browser, <Learn learner={learner} />)) };
}

test("every drawing and every thing to try that the guide names is there", () => {
  const { lessons, cases, signals } = guide.items;
  const named = [...(lessons.en ?? []), ...(cases.en ?? []), ...(signals.en ?? [])].map(
    ({ picture }) => picture,
  );
  expect(
    [...named, ...Object.values(pictureOfKind)].filter((one) => !pictureNames.includes(one)),
  ).toEqual([]);
  const plays = (guide.items.lessons.en ?? []).flatMap(({ play }) => play ?? []);
  expect([...plays].sort()).toEqual([...playNames].sort());
});

test.each<[string, unknown]>([
  ["#learn", { page: "home" }],
  ["#learn/lessons", { page: "shelf", shelf: "lessons" }],
  ["#learn/lessons/cookies", { page: "item", shelf: "lessons", id: "cookies" }],
  ["#learn/constructor", { page: "home" }],
  ["#learn/lessons/<b>", { page: "shelf", shelf: "lessons" }],
])("%s is read", (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

describe("a theme day", () => {
  const tick = (id: string): Note => ({ id: `lesson:${id}`, at: 1, score: 1 });

  test("is chosen, told of with what was got, and put away", async () => {
    const { shell } = await open("#learn", { notes: async () => [tick("complain-well")] });
    expect(screen.queryByRole("heading", { name: "Rule of law day" })).toBeNull();
    fireEvent.change(screen.getByLabelText("Theme day"), { target: { value: "law" } });
    await screen.findByRole("heading", { name: "Rule of law day" });
    await screen.findByText(/1 of 5 lessons done/);
    // What comes next is the first of its lessons that was not got.
    const next = document.querySelector(".learn-now");
    expect(next?.getAttribute("href")).toBe("#learn/lessons/your-rights");
    expect(screen.getByRole("link", { name: "Questions: Rights" })).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Theme day"), { target: { value: "none" } });
    await waitFor(() =>
      expect(screen.queryByRole("heading", { name: "Rule of law day" })).toBeNull(),
    );
    expect(shell.settings.value.campaign).toBe("none");
  });

  test("that somebody chose for the reader stays, with who it was", async () => {
    await open("#learn", {}, {}, readPolicy({ managedBy: "City School", campaignPack: "youth" }));
    await screen.findByRole("heading", { name: "Youth day" });
    expect(screen.getByText(/City School/)).toBeTruthy();
    expect(screen.getByLabelText("Theme day")).toHaveProperty("disabled", true);
  });
});

describe("a lesson", () => {
  test("is read, and noted as learned", async () => {
    const { noted } = await open("#learn/lessons/cookies");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveProperty(
      "textContent",
      "Cookies and their cousins",
    );
    expect(screen.queryByText(/cloakroom ticket/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "I got it" }));
    expect(noted).toMatchObject([{ id: "lesson:cookies", score: 1 }]);
  });

  test("is told in other words to whoever did not get it", async () => {
    await open("#learn/lessons/cookies", {
      notes: async () => [{ id: "lesson:cookies", at: 1, score: 0 }],
    });
    await waitFor(() => expect(screen.queryByText(/cloakroom ticket/)).not.toBeNull());
  });

  test("can be tried out by keyboard: ticking pieces makes the crowd smaller", async () => {
    await open("#learn/lessons/pieces-that-point-to-you");
    fireEvent.click(await screen.findByRole("checkbox", { name: "Birthday" }));
    expect(screen.getByText(/About 2,740 are still possible/)).not.toBeNull();
    for (const name of ["Postcode", "Year of birth"]) {
      fireEvent.click(screen.getByRole("checkbox", { name }));
    }
    expect(screen.getByText("Only one is left.")).not.toBeNull();
  });
});

describe("a quiz", () => {
  test("says why after each answer, and notes it", async () => {
    const { noted } = await open("#learn/quiz/children");
    const option = await screen.findByRole("button", { name: "A parent or guardian" });
    fireEvent.click(option);
    expect(screen.getByText("Under 14, a parent or guardian is asked first.")).not.toBeNull();
    expect(noted).toMatchObject([{ id: "quiz:any:twelve", score: 1 }]);
    fireEvent.click(screen.getByRole("button", { name: "Next question" }));
    expect(screen.getByText("Question 2 of 3")).not.toBeNull();
  });

  test("asks the same ten before and after, and is honest about the change", async () => {
    const answers = (round: string, right: number) =>
      (guide.items.quiz.en ?? []).map(({ questions }, place) => ({
        id: `quiz:${round}:${questions[0]?.id}`,
        at: 1,
        score: place < right ? 1 : 0,
      }));
    await open("#learn/quiz", {
      notes: async () => [...answers("before", 4), ...answers("after", 6)],
    });
    await screen.findByText(/10 questions asked both times, you had 4 right before and 6/);
    expect(screen.getByText(/this may well be chance/)).not.toBeNull();
  });
});

test("the case of a death is told only to whoever says they are of age", async () => {
  await open("#learn/cases/xu-yuyu");
  const yes = await screen.findByRole("button", { name: "I am 18 or older" });
  expect(screen.queryByText(/two days after the call/)).toBeNull();
  fireEvent.click(yes);
  expect(screen.getByText(/two days after the call/)).not.toBeNull();
});

test("entries that were met are marked, with where and when", async () => {
  const recent = async () => [
    { id: "national-id", site: "shop.example", at: Date.UTC(2026, 4, 4) },
    { id: "national-id", site: "bank.example", at: Date.UTC(2026, 4, 2) },
  ];
  const { unmount } = await open("#learn/kinds", { recent });
  await screen.findByText("You have met 1 of 82.");
  unmount();
  await open("#learn/kinds/national-id", { recent });
  await screen.findByText("Met on shop.example and bank.example, last on 4 May 2026.");
});

test("anything is found in either language", async () => {
  await open("#learn");
  const box = screen.getByRole("searchbox", { name: "Search the guide" });
  fireEvent.focus(box);
  fireEvent.input(box, { target: { value: "钓鱼" } });
  // The texts of both languages are loaded first.
  await screen.findByText("Phishing: the page is the bait", {}, { timeout: 15000 });
  fireEvent.input(box, { target: { value: "dark patterns" } });
  await screen.findByText("Designs that push");
}, 20_000);

test("a letter is a draft that goes nowhere", async () => {
  await open("#learn/rights");
  const site = await screen.findByLabelText("To which site?");
  fireEvent.input(site, { target: { value: "shop.example" } });
  await waitFor(() =>
    expect((screen.getByLabelText("Your draft") as HTMLTextAreaElement).value).toContain(
      "To shop.example",
    ),
  );
  expect(screen.getByText("Nothing is sent from here.")).not.toBeNull();
});

test("a complaint tells what was noted of the site and what stands on the checklist, to a body of the region", async () => {
  const report = reportWith({
    signals: [
      {
        id: "prechecked-consent",
        level: 2,
        confidence: "saw",
        host: null,
        script: null,
        evidence: {},
      },
    ],
  });
  await open("#learn/rights/shop.example", { reportOf: async () => report }, { region: "UK" });
  fireEvent.change(await screen.findByLabelText("Which letter?"), {
    target: { value: "complaint" },
  });
  const draft = () => (screen.getByLabelText("Your draft") as HTMLTextAreaElement).value;
  await waitFor(() => {
    expect(draft()).toContain("A box that agrees to something was ticked before you came.");
    expect(draft()).toContain("On the 2019 checklist, “A yes that was set for you”");
  });
  const [, first] = (await screen.findByLabelText("To whom?")).querySelectorAll("option");
  expect(first?.textContent).toContain("ICO");
});
