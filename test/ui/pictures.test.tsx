// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Dashboard } from "../../extension/dashboard/dashboard.tsx";
import { graphOf } from "../../extension/dashboard/pictures/graph.ts";
import { Drawn } from "../../extension/dashboard/pictures/network.tsx";
import { placeOf } from "../../extension/dashboard/record/place.ts";
import { RoomContext } from "../../extension/dashboard/record/source.ts";
import { useRecordRoom } from "../../extension/dashboard/record/use-room.ts";
import type { Company } from "../../src/site/index.ts";
import { fakeHost } from "./fake-host.ts";
import { noon, recordOf } from "./record-room.ts";
import { show } from "./show.tsx";

configure({ asyncUtilTimeout: 4000 });

/** What the browser would draw next, at times of our choosing. */
let frames: Map<number, (time: number) => void>;
let ids = 0;
const drawn = async (time: number) => {
  const due = [...frames.values()];
  frames.clear();
  for (const frame of due) frame(time);
  await new Promise((later) => setTimeout(later, 0));
};

beforeEach(() => {
  frames = new Map();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("requestAnimationFrame", (frame: (time: number) => void) => {
    ids += 1;
    frames.set(ids, frame);
    return ids;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => void frames.delete(id));
  vi.spyOn(performance, "now").mockReturnValue(0);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const day = 24 * 60 * 60 * 1000;
const news = { "record-news": () => ({ notices: [], pending: [] }) };

/** Twelve sites and three companies, one meeting more each day until noon. */
const twelve = graphOf(
  Array.from({ length: 12 }, (_, n) => ({
    site: `site-${n}.example`,
    company: `company-${n % 3}`,
    requests: 1,
    first: noon - (12 - n) * day,
  })),
);

async function network() {
  const source = await recordOf({ visits: 0 });
  function Place() {
    return (
      <RoomContext.Provider value={useRecordRoom(source)}>
        <Drawn graph={twelve} />
      </RoomContext.Provider>
    );
  }
  const { container } = await show(fakeHost(news).host, <Place />);
  return {
    container,
    places: () =>
      [...container.querySelectorAll("g.node")].map((node) => node.getAttribute("transform")),
    ties: () => container.querySelectorAll(".tie").length,
    press: (name: string) => fireEvent.click(screen.getByRole("button", { name })),
  };
}

describe("the network", () => {
  test("moves to its rest, stands still when told to, and moves again", async () => {
    const { places, press } = await network();
    await drawn(0);
    await drawn(16);
    const early = places();
    await drawn(32);
    expect(places()).not.toEqual(early);
    press("Pause");
    await drawn(48);
    const still = places();
    await drawn(64);
    await drawn(80);
    expect(places()).toEqual(still);
    press("Move again");
    await drawn(96);
    await drawn(112);
    expect(places()).not.toEqual(still);
    for (let n = 0; frames.size > 0 && n < 400; n++) await drawn(128 + n);
    const rest = places();
    press("Move again");
    await drawn(9000);
    const begun = places();
    expect(begun).not.toEqual(rest);
    await drawn(9016);
    expect(places()).not.toEqual(begun);
    screen.getByRole("button", { name: "Pause" });
  });

  test("stands at rest at once where motion is not wanted", async () => {
    vi.stubGlobal("matchMedia", (query: string) => ({ matches: /reduced-motion/.test(query) }));
    const { places } = await network();
    await waitFor(() => expect(new Set(places()).size).toBe(15));
    expect(frames.size).toBe(0);
  });

  test("is told from the first meeting until now, and stops where somebody wants to look", async () => {
    const { ties, press } = await network();
    const slider = screen.getByRole<HTMLInputElement>("slider");
    expect(Number(slider.max)).toBe(noon);
    expect(ties()).toBe(12);
    press("Play from the start");
    await drawn(0);
    await drawn(0);
    expect(ties()).toBe(1);
    screen.getByText(/^Until 13 Nov 2026/);
    await drawn(3100);
    expect(ties()).toBe(4);
    press("Stop playing");
    await drawn(9000);
    expect(ties()).toBe(4);
    fireEvent.input(slider, { target: { value: String(noon - 6.5 * day) } });
    await waitFor(() => expect(ties()).toBe(6));
    press("Play from the start");
    await drawn(0);
    await drawn(12_100);
    expect(ties()).toBe(12);
    screen.getByRole("button", { name: "Play from the start" });
  });

  test("is walked through with the arrows, and each circle says what it is", async () => {
    await network();
    const picture = screen.getByRole("application");
    fireEvent.keyDown(picture, { key: "ArrowRight" });
    await screen.findByText("company-0: on 4 sites", { selector: "a" });
    fireEvent.keyDown(picture, { key: "ArrowLeft" });
    fireEvent.keyDown(picture, { key: "ArrowLeft" });
    await screen.findByText(/^site-\d+\.example: with 1 company/, { selector: "a" });
    fireEvent.keyDown(picture, { key: "Enter" });
    expect(location.hash).toMatch(/^#site=site-\d+\.example$/);
  });
});

test.each([
  ["Day by day", ".bars button"],
  ["Where my data goes", ".stream"],
  ["Sites and companies", ".node-company"],
  ["Countries", ".country-bars li"],
])("%s is a table of as many rows, one key away, and a picture again", async (name, marks) => {
  const countries = ["US", "CN", "FR"];
  const source = {
    ...(await recordOf({ visits: 200 })),
    companyNamed: (key: string) =>
      ({ name: key, purposes: [], country: countries[key.length % 3] }) as unknown as Company,
  };
  const place = signal(placeOf("#record"));
  await show(fakeHost(news).host, <Dashboard source={source} place={place} />);
  const heading = await screen.findByRole("heading", { name });
  const section = heading.closest("section") as HTMLElement;
  const turn = await within(section).findByRole("button", { name: "Show as table" });
  const count = section.querySelectorAll(marks).length;
  expect(count).toBeGreaterThan(1);
  if (name === "Countries") within(section).getByText(/Data that goes abroad/);
  fireEvent.keyDown(turn, { key: "t" });
  await within(section).findByRole("button", { name: "Show as picture" });
  expect(section.querySelector(marks)).toBeNull();
  const table = within(section).getByRole("table", { name });
  expect(within(table).getAllByRole("row")).toHaveLength(count + 1);
  fireEvent.keyDown(turn, { key: "T", shiftKey: true });
  await within(section).findByRole("button", { name: "Show as table" });
  expect(section.querySelectorAll(marks)).toHaveLength(count);
});
