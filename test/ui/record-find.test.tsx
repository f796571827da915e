// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Dashboard } from "../../extension/dashboard/dashboard.tsx";
import { placeOf } from "../../extension/dashboard/record/place.ts";
import {
  dayOf,
  type SiteFilter,
  siteList,
  sitesOfDay,
  startOf,
  topCompanies,
  visitsTo,
} from "../../src/log/index.ts";
import type { Company } from "../../src/site/index.ts";
import { fakeHost } from "./fake-host.ts";
import { noon, recordOf } from "./record-room.ts";
import { show } from "./show.tsx";

// A whole page with a database behind it: slow where many tests run at once.
configure({ asyncUtilTimeout: 4000 });

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(hash = "#record") {
  const fake = fakeHost({
    "record-news": () => ({ notices: [], pending: [] }),
    "erase-soon": () => ({ id: "one", due: Date.now() + 10_000 }),
  });
  const american = (key: string) =>
    ({ name: key, purposes: ["advertising"], country: "US" }) as unknown as Company;
  const source = { ...(await recordOf({ visits: 150 })), companyNamed: american };
  const place = signal(placeOf(hash));
  const shown = await show(fake.host, <Dashboard source={source} place={place} />);
  return { ...fake, ...shown, ...source, place };
}

const listed = () =>
  screen
    .queryAllByRole("button", { name: /^Forget .*\.example$/ })
    .map((button) => button.getAttribute("aria-label")?.slice("Forget ".length));

describe("the list of sites is narrowed", () => {
  test.each<[label: string, value: string, SiteFilter]>([
    ["Data", "email-address", { kind: "email-address" }],
    ["Data", "phone-number", { kind: "phone-number" }],
    ["How loud", "3", { level: 3 }],
    ["Last visit", "today", { since: startOf(dayOf(noon)) }],
    ["Last visit", "week", { since: startOf(dayOf(noon) - 6) }],
  ])("by %s: %s", async (label, value, filter) => {
    const { store } = await open();
    const [all, some] = await Promise.all([siteList(store, {}, 200), siteList(store, filter, 200)]);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    // Many, or the newest twelve would be the same.
    fireEvent.click(await screen.findByRole("button", { name: "Show more sites" }));
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    const wanted = some.slice(0, 36).map(({ site }) => site);
    await waitFor(() => expect(listed()).toEqual(wanted));
  });

  test("by two at once, and shows more on demand", async () => {
    const { store } = await open();
    const all = await siteList(store, {}, 200);
    await waitFor(() => expect(listed()).toHaveLength(12));
    fireEvent.click(screen.getByRole("button", { name: "Show more sites" }));
    await waitFor(() => expect(listed()).toHaveLength(Math.min(36, all.length)));
    const filter = { kind: "email-address", since: startOf(dayOf(noon) - 6) } as const;
    fireEvent.change(screen.getByLabelText("Data"), { target: { value: filter.kind } });
    fireEvent.change(screen.getByLabelText("Last visit"), { target: { value: "week" } });
    const both = (await siteList(store, filter, 200)).map(({ site }) => site);
    expect(both.length).toBeGreaterThan(0);
    await waitFor(() => expect(listed()).toEqual(both));
  });
});

test("the search finds sites, companies and kinds of data, each with its page, and goes with Escape", async () => {
  const { store } = await open();
  const [site] = await siteList(store, {}, 1);
  const [company] = await topCompanies(store, 1);
  const field = screen.getByLabelText("Search a site, company or kind of data");
  const found = () =>
    [...document.querySelectorAll<HTMLAnchorElement>(".found a")].map((link) =>
      link.getAttribute("href"),
    );
  for (const [typed, hash] of [
    [site?.site.slice(0, 9).toUpperCase(), `#site=${site?.site}`],
    [company?.company.slice(1), `#company=${encodeURIComponent(company?.company ?? "")}`],
    ["e-mail add", "#kind=email-address"],
  ] as const) {
    fireEvent.input(field, { target: { value: typed } });
    await waitFor(() => expect(found()).toContain(hash));
  }
  fireEvent.keyDown(field, { key: "Escape" });
  await waitFor(() => expect(found()).toEqual([]));
  expect(field).toHaveProperty("value", "");
});

test("a bar opens its day, and the day is forgotten from there", async () => {
  const { store, asked } = await open();
  const bars = await screen.findAllByLabelText(/visits?, .*asked for data/);
  const last = bars.at(-2) as HTMLElement;
  fireEvent.click(last);
  expect(last.getAttribute("aria-expanded")).toBe("true");
  const yesterday = dayOf(noon) - 1;
  const sites = await sitesOfDay(store, yesterday, 30);
  const plate = (await screen.findByRole("button", { name: "Forget this day" })).closest(
    ".plate",
  ) as HTMLElement;
  expect(
    within(plate)
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toEqual(sites.map(({ site }) => site));
  fireEvent.click(within(plate).getByRole("button", { name: "Forget this day" }));
  const period = { what: "period", from: startOf(yesterday), to: startOf(yesterday + 1) };
  await waitFor(() => expect(asked).toContainEqual({ type: "erase-soon", data: period }));
});

describe("what is forgotten", () => {
  test.each([
    ["Notes of today", { what: "period", from: startOf(dayOf(noon)) }],
    ["Notes of the last 7 days", { what: "period", from: startOf(dayOf(noon) - 6) }],
    ["All notes", { what: "all" }],
  ])("from the menu: %s", async (choice, erasure) => {
    const { asked } = await open();
    fireEvent.click(screen.getByRole("button", { name: "Forget…" }));
    fireEvent.click(screen.getByRole("button", { name: choice }));
    await screen.findByText(`Gone in a moment: ${choice}`);
    expect(asked).toContainEqual({ type: "erase-soon", data: expect.objectContaining(erasure) });
  });

  test("one visit, from its site's page: it is gone at once", async () => {
    const { store, place, asked } = await open("#settings");
    const [first] = await siteList(store, {}, 1);
    const [visit] = await visitsTo(store, first?.site ?? "", 1);
    place.value = placeOf(`#site=${first?.site}`);
    const [bin] = await screen.findAllByRole("button", { name: /^Forget .*2026/ });
    fireEvent.click(bin as HTMLElement);
    await waitFor(() => expect(bin?.isConnected).toBe(false));
    expect(asked).toContainEqual({ type: "erase-soon", data: { what: "visit", visit: visit?.id } });
  });

  test("one company, from its page, which tells its country and its sites", async () => {
    const { store, place, asked } = await open("#settings");
    const [top] = await topCompanies(store, 1);
    const company = top?.company ?? "";
    place.value = placeOf(`#company=${encodeURIComponent(company)}`);
    await screen.findByText(/United States/);
    const sites = await siteList(store, { company }, 12);
    await waitFor(() => expect(listed()).toEqual(sites.map(({ site }) => site)));
    fireEvent.click(screen.getByRole("button", { name: "Forget this company" }));
    await screen.findByText(`Gone in a moment: ${company}`);
    expect(asked).toContainEqual({ type: "erase-soon", data: { what: "company", company } });
  });
});

test("the span of time changes who knows what, and day by day", async () => {
  await open();
  await waitFor(async () =>
    expect(await screen.findAllByLabelText(/visits?, .*asked for data/)).toHaveLength(7),
  );
  fireEvent.change(screen.getByLabelText("Which days"), { target: { value: "all" } });
  await waitFor(() =>
    expect(screen.getAllByLabelText(/visits?, .*asked for data/)).toHaveLength(90),
  );
});
