// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { byteText } from "../../extension/dashboard/byte-text.ts";
import { Dashboard } from "../../extension/dashboard/dashboard.tsx";
import type { StorageSummary } from "../../src/messages/protocol.ts";
import type { Settings } from "../../src/messages/settings.ts";
import { fakeHost } from "./fake-host.ts";
import { show } from "./show.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const summary = (visits: number): StorageSummary => ({
  stores: [{ name: "visits", count: visits, bytes: 420 }],
  notices: [],
  pending: [],
  uses: {},
  bytes: 84_000,
  since: visits === 0 ? null : new Date(2026, 9, 25).getTime(),
});

async function open(chosen: Partial<Settings> = {}, silent = false) {
  const kept = { visits: 212 };
  const fake = fakeHost(
    silent
      ? {}
      : {
          "storage-summary": () => summary(kept.visits),
          erase: () => {
            const { visits } = kept;
            kept.visits = 0;
            return { visits };
          },
          export: () => ({ name: "notes.csv", text: "a,b" }),
        },
    chosen,
  );
  const shown = await show(fake.host, <Dashboard />);
  return { ...fake, ...shown };
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

test("erasing everything says what is gone, and the figures follow", async () => {
  const { asked } = await open();
  await screen.findByRole("row", { name: /212/ });
  fireEvent.click(screen.getByRole("button", { name: "Erase everything…" }));
  fireEvent.click(await screen.findByRole("button", { name: "Erase them all" }));
  await screen.findByText("Done. We erased 212 visits and all they held.");
  expect(asked).toContainEqual({ type: "erase", data: { what: "all" } });
  await screen.findByText("There are none yet");
});

test("export hands the file over under the name that the worker gave it", async () => {
  const { asked } = await open();
  let saved = { name: "", address: "" };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved = { name: this.download, address: this.href };
  });
  fireEvent.click(screen.getByRole("button", { name: "Save as a table (CSV)" }));
  await screen.findByText("Your file is ready in your downloads.");
  expect(asked).toContainEqual({ type: "export", data: { format: "csv" } });
  expect(saved.name).toBe("notes.csv");
  expect(saved.address).toMatch(/^blob:/);
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
  const links = [...container.querySelectorAll<HTMLAnchorElement>("nav a")];
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const section = container.querySelector(link.getAttribute("href") ?? "");
    expect(section?.querySelector("h2")?.textContent).toBe(link.textContent);
  }
});

test.each([
  [0, "0 kB"],
  [1500, "1.5 kB"],
  [84_210, "84 kB"],
  [2_340_000, "2.3 MB"],
])("%i bytes are %s", (bytes, text) => expect(byteText(bytes, "en")).toBe(text));
