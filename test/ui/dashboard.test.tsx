// @vitest-environment happy-dom

import { signal } from "@preact/signals";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { Dashboard } from "../../extension/dashboard/dashboard.tsx";
import { type Place, placeOf } from "../../extension/dashboard/record/place.ts";
import { byteText } from "../../extension/dashboard/settings/byte-text.ts";
import { rangeOf } from "../../extension/dashboard/settings/export.tsx";
import { permissions } from "../../extension/dashboard/settings/kept.tsx";
import manifest from "../../manifest.json" with { type: "json" };
import { noPolicy, readPolicy } from "../../src/messages/policy.ts";
import type { StorageSummary } from "../../src/messages/protocol.ts";
import type { Settings } from "../../src/messages/settings.ts";
import { fakeHost } from "./fake-host.ts";
import { recordOf } from "./record-room.ts";
import { show } from "./show.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const summary = (visits: number): StorageSummary => ({
  stores: [{ name: "visits", count: visits, bytes: 420 }],
  uses: {},
  bytes: 84_000,
  since: visits === 0 ? null : new Date(2026, 9, 25).getTime(),
});

async function open(chosen: Partial<Settings> = {}, silent = false, policy = noPolicy) {
  const fake = fakeHost(
    silent
      ? {}
      : {
          "storage-summary": () => summary(212),
          "record-news": () => ({ notices: [], pending: [] }),
          "erase-soon": () => ({ id: "one", due: Date.now() + 10_000 }),
          "erase-undo": () => ({ undone: true }),
        },
    chosen,
    policy,
  );
  const source = await recordOf({ visits: 3 });
  const place = signal<Place>({ part: "settings", name: "" });
  const shown = await show(fake.host, <Dashboard source={source} place={place} />);
  return { ...fake, ...shown, source, place };
}

test("what is kept: how many, how much, since when, for how long", async () => {
  await open({ retention: 7 });
  await screen.findByRole("row", { name: /Visits.*212/ });
  const fact = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
  expect(fact("Room used")).toBe("84 kB");
  expect(fact("Oldest note")).toContain("2026");
  expect(fact("Kept")).toBe("7 days");
  expect(fact("Calls this page made to the internet")).toBe("0");
});

test("each store is told with its count and its bytes, each right with its uses, and how full it is", async () => {
  const names = [
    "visits",
    "events",
    "ties",
    "given",
    "days",
    "progress",
    "settings",
    "policy",
    "memory",
  ] as const;
  const kept: StorageSummary = {
    stores: names.map((name, n) => ({ name, count: 1000 + n, bytes: (n + 2) * 1000 })),
    uses: Object.fromEntries(permissions.map((name, n) => [name, 70 + n])),
    bytes: 50_000_000,
    since: null,
  };
  const news = () => ({ notices: [], pending: [] });
  const fake = fakeHost({ "storage-summary": () => kept, "record-news": news });
  const place = signal<Place>({ part: "keep", name: "" });
  await show(fake.host, <Dashboard source={await recordOf({ visits: 0 })} place={place} />);
  const table = await screen.findByRole("table", { name: "What we keep" });
  const [, ...rows] = within(table).getAllByRole("row");
  expect(
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
  ).toEqual(names.map((_, n) => [`1,00${n}`, `${n + 2} kB`]));
  expect(new Set(rows.map((row) => row.querySelector("th")?.textContent)).size).toBe(names.length);
  const uses = within(screen.getByRole("table", { name: "What I used my rights for" }));
  expect(uses.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(
    permissions.map((_, n) => String(70 + n)),
  );
  const meter = screen.getByLabelText<HTMLMeterElement>(/50 MB used/);
  expect(meter.localName).toBe("meter");
  expect(Number(meter.getAttribute("value")) / Number(meter.getAttribute("max"))).toBe(0.2);
});

test("every right that the browser was asked for has its count, and no other", () => {
  const asked = manifest.permissions.map((name) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  // Reading pages is no permission by name, but the greatest of all.
  expect([...permissions].sort()).toEqual([...asked, "pages"].sort());
});

test("calls are counted, not claimed: one that was made shows up", async () => {
  const own = { name: "chrome-extension://id/a.js" };
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([
    own,
    { name: "https://x.example/" },
  ] as PerformanceEntryList);
  await open();
  const name = await screen.findByText("Calls this page made to the internet");
  expect(name.nextElementSibling?.textContent).toBe("1");
});

test("erasing asks first, and the safe answer has the focus and changes nothing", async () => {
  const { asked } = await open();
  fireEvent.click(await screen.findByRole("button", { name: "Erase everything…" }));
  const keep = await screen.findByRole("button", { name: "Keep them" });
  await waitFor(() => expect(document.activeElement).toBe(keep));
  fireEvent.click(keep);
  const start = await screen.findByRole("button", { name: "Erase everything…" });
  await waitFor(() => expect(document.activeElement).toBe(start));
  expect(asked.some(({ type }) => type === "erase")).toBe(false);
});

test("erasing everything can be taken back for a while", async () => {
  const { asked } = await open();
  fireEvent.click(await screen.findByRole("button", { name: "Erase everything…" }));
  fireEvent.click(await screen.findByRole("button", { name: "Erase them all" }));
  await screen.findByText("Gone in a moment: All notes");
  expect(asked).toContainEqual({ type: "erase-soon", data: { what: "all" } });
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(screen.queryByText("Gone in a moment: All notes")).toBeNull());
  expect(asked).toContainEqual({ type: "erase-undo", data: { id: "one" } });
});

test("export makes the file in the page, of the days that were chosen", async () => {
  await open();
  const saved: { name: string; address: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, address: this.href });
  });
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:made-up";
  });
  fireEvent.click(await screen.findByRole("button", { name: "Save as a table (CSV)" }));
  await screen.findByText("Your file is ready in your downloads.");
  expect(saved).toEqual([{ name: "fieldguide-2026-11-25.csv", address: "blob:made-up" }]);
  expect((await blobs[0]?.text())?.split("\r\n").length).toBeGreaterThan(5);
  fireEvent.input(screen.getByLabelText("From day"), { target: { value: "2031-01-01" } });
  fireEvent.click(screen.getByRole("button", { name: "Save as JSON" }));
  await waitFor(() => expect(blobs).toHaveLength(2));
  expect(JSON.parse((await blobs[1]?.text()) ?? "")).toMatchObject({ events: [] });
});

test("a long export says how far it is, and stops when told to", async () => {
  const { source } = await open();
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  // The disk answers when it likes.
  const { run } = source.store.inside;
  let goOn: () => void = () => undefined;
  const slow = vi.spyOn(source.store.inside, "run").mockImplementation(async (mode, task) => {
    await new Promise<void>((resolve) => (goOn = resolve));
    return run(mode, task);
  });
  fireEvent.click(await screen.findByRole("button", { name: "Save as JSON" }));
  await screen.findByRole("progressbar", { name: /visits are in the file/ });
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  await waitFor(() => expect(slow).toHaveBeenCalled());
  goOn();
  await screen.findByText("Stopped. No file was made.");
  expect(click).not.toHaveBeenCalled();
  screen.getByRole("button", { name: "Save as JSON" });
});

test("days of a file begin and end at this computer's midnight", () => {
  expect(rangeOf("", "")).toEqual({});
  expect(rangeOf("2026-11-02", "2026-11-02")).toEqual({
    from: new Date(2026, 10, 2).getTime(),
    to: new Date(2026, 10, 3).getTime(),
  });
});

test("a file that is no file of ours is refused with its line, and nothing changes", async () => {
  await open();
  const input = await screen.findByLabelText("Choose a file…");
  const wrong = new File(
    ['{"format":"fieldguide-log","version":1,\n"events":[\n{"at":1}],"progress":[]}'],
    "x",
  );
  fireEvent.change(input, { target: { files: [wrong] } });
  await screen.findByText(/Something in this file is not as it should be\. Look at line 3/);
});

test("what happened to the notes is said until it was read", async () => {
  const told = { what: "shed", at: 1_800_000_000_000, records: 50 } as const;
  const fake = fakeHost({
    "storage-summary": () => summary(1),
    "record-news": () => ({ notices: [told], pending: [] }),
    "notices-seen": () => ({}),
  });
  const place = signal<Place>({ part: "settings", name: "" });
  await show(fake.host, <Dashboard source={await recordOf({ visits: 0 })} place={place} />);
  await screen.findByText(/We erased your 50 oldest visits to make room/);
  fireEvent.click(screen.getByRole("button", { name: "I have read this" }));
  await waitFor(() => expect(screen.queryByText(/50 oldest/)).toBeNull());
  expect(fake.asked).toContainEqual({ type: "notices-seen", data: {} });
});

test("a worker that does not answer is said, and asked again on demand", async () => {
  const { asked } = await open({}, true);
  const again = await screen.findByRole("button", { name: "Try again" });
  const before = asked.length;
  fireEvent.click(again);
  await waitFor(() => expect(asked.length).toBe(before + 1));
});

test("pauses are listed and end one by one", async () => {
  const { settings } = await open({
    pausedSites: ["a.example", "b.example"],
    pausedUntil: Date.now() + 60_000,
  });
  fireEvent.click(screen.getByRole("button", { name: "Resume on a.example" }));
  await waitFor(() => expect(settings().pausedSites).toEqual(["b.example"]));
  fireEvent.click(screen.getByRole("button", { name: "Resume" }));
  await waitFor(() => expect(settings().pausedUntil).toBe(0));
});

test("how long notes stay is the person's choice", async () => {
  const { settings } = await open();
  fireEvent.click(screen.getByRole("radio", { name: "Until the browser closes" }));
  await waitFor(() => expect(settings().retention).toBe("session"));
});

test("every section can be linked to", async () => {
  const { container } = await open();
  const links = [...container.querySelectorAll<HTMLAnchorElement>("nav.contents a")];
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const section = container.querySelector(link.getAttribute("href") ?? "");
    expect(section?.querySelector("h2")?.textContent).toBe(link.textContent);
  }
});

test("the parts of the page say which of them is shown", async () => {
  const { place, container } = await open();
  const current = () => container.querySelector("[aria-current=page]")?.textContent;
  expect(current()).toBe("Settings");
  place.value = placeOf("#site=shop.example");
  await waitFor(() => expect(current()).toBe("My record"));
  place.value = placeOf("#learn");
  await waitFor(() => expect(current()).toBe("Learn"));
});

test.each([
  [0, "0 kB"],
  [1500, "1.5 kB"],
  [84_210, "84 kB"],
  [2_340_000, "2.3 MB"],
])("%i bytes are %s", (bytes, text) => expect(byteText(bytes, "en")).toBe(text));

test("what a school chose is said and cannot be changed here; its changes hold at once", async () => {
  const policy = readPolicy({
    managedBy: "City School",
    retention: "7",
    lockedSections: ["export"],
  });
  const { manage, settings } = await open({ retention: 90 }, false, policy);
  const week = await screen.findByRole("radio", { name: "7 days" });
  expect(week).toHaveProperty("checked", true);
  expect(week.closest("fieldset")).toHaveProperty("disabled", true);
  expect(screen.getAllByText("Chosen by City School.")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /JSON/ })).toBe(null);
  // Seeing and erasing one's own notes stays.
  screen.getByRole("button", { name: "Erase everything…" });
  fireEvent.click(screen.getByRole("checkbox", { name: /shape/ }));
  await waitFor(() => expect(settings().marks).toBe(false));

  manage(readPolicy({ language: "zh_CN" }));
  await screen.findByText("由您的学校或单位设定。", {}, { timeout: 5000 });
  await screen.findByRole("button", { name: /JSON/ });
  // What the person chose before is theirs again.
  expect(settings().retention).toBe(90);
});
