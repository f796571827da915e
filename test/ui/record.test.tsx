// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Dashboard } from "../../extension/dashboard/dashboard.tsx";
import { inLines, short, streamsOf } from "../../extension/dashboard/pictures/flow.tsx";
import { graphOf, mostNodes, sitesOf } from "../../extension/dashboard/pictures/graph.ts";
import { Drawn } from "../../extension/dashboard/pictures/network.tsx";
import { apart, spread } from "../../extension/dashboard/pictures/places.ts";
import { changesOf } from "../../extension/dashboard/record/changes.tsx";
import { hashOf, placeOf } from "../../extension/dashboard/record/place.ts";
import { RoomContext } from "../../extension/dashboard/record/source.ts";
import { useRecordRoom } from "../../extension/dashboard/record/use-room.ts";
import { agoText, worstOf } from "../../extension/dashboard/record/words.ts";
import { ledger, siteList, topCompanies } from "../../src/log/index.ts";
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
});

async function open(hash = "#record", visits = 60) {
  const fake = fakeHost({
    "storage-summary": () => ({
      stores: [{ name: "visits", count: visits, bytes: 420 }],
      bytes: 84_000,
      since: null,
      uses: {},
    }),
    "record-news": () => ({ notices: [], pending: [] }),
    "erase-soon": () => ({ id: "one", due: Date.now() + 10_000 }),
    "erase-undo": () => ({ undone: true }),
  });
  const source = await recordOf({ visits });
  const place = signal(placeOf(hash));
  const shown = await show(fake.host, <Dashboard source={source} place={place} />);
  return { ...fake, ...shown, source, place };
}

describe("my record", () => {
  test("says who knows what, and each mark opens to sites and dates", async () => {
    const { source } = await open();
    const known = await ledger(source.store, 6);
    const table = await screen.findByRole("table", { name: "Who knows what" });
    const [mark] = within(table).getAllByRole("button");
    expect(mark?.getAttribute("aria-label")).toMatch(/: (sent|read|typed|asked)\. /);
    if (mark !== undefined) fireEvent.click(mark);
    expect(mark?.getAttribute("aria-expanded")).toBe("true");
    await screen.findByRole("link", { name: /^All about / });
    const [evidence] = await screen.findAllByRole("button", { name: "What we noted" });
    if (evidence !== undefined) fireEvent.click(evidence);
    await screen.findByText(/^At the visit of /);
    expect(document.querySelectorAll(".proofs li").length).toBeGreaterThan(0);
    expect(known.cells.length).toBeGreaterThan(0);
  });

  test("tells the week in three facts and no score", async () => {
    await open();
    await screen.findByText(/sites? asked for your data/);
    await screen.findByText(/read it or (was|were) sent it/);
    await screen.findByText(/^Asked for the most: /);
    expect(document.body.textContent).not.toMatch(/score|grade|%/i);
  });

  test("has a button with a spoken label for each day, and the same as a table", async () => {
    await open();
    const bars = await screen.findAllByLabelText(/visits?, .*asked for data/);
    expect(bars).toHaveLength(7);
    const [turn] = screen.getAllByRole("button", { name: "Show as table" });
    if (turn !== undefined) fireEvent.keyDown(turn, { key: "t" });
    const table = await screen.findByRole("table", { name: "Day by day" });
    expect(within(table).getAllByRole("row")).toHaveLength(8);
  });

  test("puts what can be done before the first picture", async () => {
    const { container } = await open();
    await screen.findByText("Where my data goes");
    const all = [...container.querySelectorAll("h2, button")].map(
      ({ textContent }) => textContent?.trim() ?? "",
    );
    const picture = all.indexOf("Where my data goes");
    expect(all.indexOf("Forget…")).toBeLessThan(picture);
    expect(all.indexOf("Forget…")).toBeGreaterThan(-1);
  });

  test("a site is gone from the list at once, and comes back when that is undone", async () => {
    const { asked, source } = await open();
    const [first] = await siteList(source.store, {}, 1);
    const name = first?.site ?? "";
    fireEvent.click(await screen.findByLabelText(`Forget ${name}`));
    await screen.findByText(`Gone in a moment: ${name}`);
    expect(screen.queryByLabelText(`Forget ${name}`)).toBeNull();
    expect(asked).toContainEqual({ type: "erase-soon", data: { what: "site", site: name } });
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByLabelText(`Forget ${name}`);
  });

  test("finds sites by name", async () => {
    await open();
    const field = await screen.findByLabelText("Name");
    fireEvent.input(field, { target: { value: "no such site" } });
    await waitFor(() => expect(screen.getAllByText(/No site fits/).length).toBeGreaterThan(0));
  });

  test("finds the sites on which one company was met", async () => {
    const { source } = await open();
    const met = await topCompanies(source.store, 60);
    const { company = "" } = met.at(-1) ?? {};
    const sites = await siteList(source.store, { company }, 60);
    expect(sites.length).toBeLessThan(12);
    await screen.findByRole("option", { name: company });
    fireEvent.change(screen.getByLabelText("Company"), { target: { value: company } });
    await waitFor(() =>
      expect(screen.getAllByLabelText(/^Forget .*\.example$/)).toHaveLength(sites.length),
    );
  });

  test("of somebody who has just begun says what to do", async () => {
    await open("#record", 0);
    await screen.findByText(/Nobody asked for your data in these days/);
    await screen.findByText("Nobody asked for your data");
    await screen.findByText("We noted no site yet.", { selector: "[role=status]" });
    await waitFor(() =>
      expect(screen.getAllByText("We met no other company yet.")).toHaveLength(2),
    );
  });
});

test("a site's page tells what it asked, who was there, and each visit", async () => {
  const { source, place } = await open("#settings");
  const sites = await siteList(source.store, {}, 60);
  const asking = sites.find(({ deeds }) => deeds.asked > 0)?.site ?? "";
  place.value = placeOf(hashOf("site", asking));
  await screen.findByRole("heading", { name: asking });
  await screen.findByText("What it asked, over time");
  const [visit] = await screen.findAllByRole("button", { name: "What we noted" });
  if (visit !== undefined) fireEvent.click(visit);
  await screen.findAllByText(/^The page asked for/);
});

test("a site is kept quiet from its page, and again from the settings", async () => {
  const { source, place, settings } = await open("#settings");
  const [first] = await siteList(source.store, {}, 1);
  const name = first?.site ?? "";
  place.value = placeOf(hashOf("site", name));
  fireEvent.click(await screen.findByRole("button", { name: "Quiet on this site" }));
  await waitFor(() => expect(settings().quietCards).toEqual([name]));
  await screen.findByRole("button", { name: "Show cards again" });
  place.value = placeOf("#settings");
  fireEvent.click(await screen.findByRole("button", { name: `Show cards again on ${name}` }));
  await waitFor(() => expect(settings().quietCards).toEqual([]));
});

test("a company's page tells what it got and how to ask for deletion", async () => {
  const { source, place } = await open("#settings");
  const [top] = await topCompanies(source.store, 1);
  place.value = placeOf(hashOf("company", top?.company));
  await screen.findByRole("heading", { name: top?.company ?? "" });
  await screen.findByText("How to ask for deletion");
  await screen.findByText(/GDPR, Article 17/);
});

describe("words", () => {
  test("the gravest deed is said, and asking proves no more than that it is possible", () => {
    expect(worstOf({ asked: "likely", sent: "likely" })).toEqual({
      deed: "sent",
      confidence: "likely",
    });
    expect(worstOf({ asked: "likely" })).toEqual({ deed: "asked", confidence: "possible" });
    expect(worstOf({})).toBeNull();
  });

  test("times are told as people do", () => {
    const day = 24 * 60 * 60 * 1000;
    expect(agoText(noon - 1000, noon, "en-GB")).toBe("today");
    expect(agoText(noon - day, noon, "en-GB")).toBe("yesterday");
    expect(agoText(noon - 20 * day, noon, "en-GB")).toBe("5 Nov 2026");
    expect(agoText(noon + 3 * day, noon, "en-GB")).toBe("28 Nov 2026");
  });

  test("a hash names a place and back; nonsense leads to the record", () => {
    expect(placeOf(hashOf("company", "Ä & B=c"))).toEqual({ part: "company", name: "Ä & B=c" });
    expect(placeOf("")).toEqual({ part: "record", name: "" });
    expect(placeOf("#site=%E0%A4")).toEqual({ part: "record", name: "" });
  });

  test("a name that is too long for a picture is cut; Chinese letters take two places", () => {
    expect(short("Acme Ads")).toBe("Acme Ads");
    expect(short("x".repeat(60))).toHaveLength(24);
    expect(short("字".repeat(60))).toBe(`${"字".repeat(11)}…`);
  });

  test.each([
    ["E-mail address", 2, ["E-mail", "address"]],
    ["Password", 2, ["Password"]],
    ["Job and employer", 1, ["Job and emplo…"]],
    ["Acme Ads International Data Services", 2, ["Acme Ads", "International…"]],
    ["Internationalisation", 2, ["International", "isation"]],
    ["统一社会信用代码", 2, ["统一社会", "信用代码"]],
    ["住址或收货地址", 2, ["住址或收", "货地址"]],
    ["工作单位", 2, ["工作单位"]],
    ["very-long-name.shop.example", 2, ["very-long-nam", "e.shop.exampl…"]],
  ])("%s has %i lines: %j", (name, lines, said) => {
    expect(inLines(name, 13, lines)).toEqual(said);
  });
});

describe("pictures", () => {
  test("of sites and companies never have more circles than a page can bear", () => {
    const links = Array.from({ length: 5000 }, (_, n) => ({
      site: `s${n % 700}.example`,
      company: `c${n % 431}`,
      requests: 1,
      first: n,
    }));
    const { nodes, links: kept } = graphOf(links);
    expect(nodes.length).toBeLessThanOrEqual(mostNodes);
    const graph = { nodes, links: kept };
    for (const node of nodes) {
      if (node.sort === "company") expect(sitesOf(graph, node)).toHaveLength(node.degree);
    }
    const ids = new Set(nodes.map(({ id }) => id));
    expect(kept.length).toBeGreaterThan(0);
    for (const { source, target } of kept) expect(ids.has(source) && ids.has(target)).toBe(true);
  });

  test("fill their room, whatever stands in it, and names touch no other", () => {
    const size = { width: 900, height: 560 };
    const crowd = Array.from({ length: 40 }, (_, n) => ({
      x: 450 + Math.cos(n) * 90,
      y: 280 + Math.sin(n) * 300,
    }));
    const places = crowd.map(spread(crowd, size));
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(400);
    expect(Math.min(...ys)).toBeGreaterThan(20);
    expect(Math.max(...ys)).toBeLessThan(540);
    expect([{}].map(spread([{}], size))).toEqual([{ x: 450, y: 280 }]);

    const label = (name: string, x: number, y: number) => ({ id: name, name, x, y });
    const kept = apart([
      label("Acme Ads", 100, 100),
      label("DataCo", 130, 108),
      label("Kite Social", 100, 140),
      label("字字字", 300, 100),
      label("字字字字", 345, 100),
    ]);
    expect(kept.map(({ name }) => name)).toEqual(["Acme Ads", "Kite Social", "字字字"]);
  });

  test("of streams show what was read or sent, not what was only asked", () => {
    const cell = (company: string, deeds: object) =>
      ({ kind: "email-address", company, visits: 2, deeds }) as const;
    const streams = streamsOf({
      companies: [],
      kinds: [],
      cells: [cell("Acme Ads", { sent: "saw" }), cell("shop.example", { asked: "likely" })],
    });
    expect(streams).toEqual([
      { source: "kind email-address", target: "company Acme Ads", value: 2 },
    ]);
  });
});

test("changes since the visit before name what came and what went", () => {
  const visit = (kinds: string[], companies: string[]) =>
    ({
      given: kinds.map((kind) => [kind, "shop.example", "asked", "likely"]),
      met: companies.map((company) => [company, 1]),
    }) as never;
  expect(changesOf([visit(["a", "b"], ["X"]), visit(["b", "c"], ["X", "Y"])])).toEqual({
    kinds: ["a"],
    kindsGone: ["c"],
    companies: [],
    companiesGone: ["Y"],
  });
  expect(changesOf([visit([], [])])).toBeNull();
});

test("circles that come later find their places too, without motion", async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: /reduced-motion/.test(query) }));
  const source = await recordOf({ visits: 1 });
  const linked = (name: string) =>
    graphOf(
      Array.from({ length: 12 }, (_, n) => ({
        site: `${name}-${n}.example`,
        company: `company-${n % 3}`,
        requests: 1,
        first: 1000 + n,
      })),
    );
  const graph = signal(linked("a"));
  function Place() {
    return (
      <RoomContext.Provider value={useRecordRoom(source)}>
        <Drawn graph={graph.value} />
      </RoomContext.Provider>
    );
  }
  const { container } = await show(
    fakeHost({ "record-news": () => ({ notices: [], pending: [] }) }).host,
    <Place />,
  );
  const middle = () => {
    const places = [...container.querySelectorAll("g.node")].map((node) =>
      (/[\d.-]+ [\d.-]+/.exec(node.getAttribute("transform") ?? "")?.[0] ?? "")
        .split(" ")
        .map(Number),
    );
    return places.reduce((sum, [x = 0]) => sum + x, 0) / places.length;
  };
  await waitFor(() => expect(middle()).toBeCloseTo(450, -1));
  graph.value = linked("b");
  await screen.findByText("b-0.example: with 1 company", { exact: false });
  await waitFor(() => expect(middle()).toBeCloseTo(450, -1));
});
