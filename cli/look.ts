import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PersonId } from "../src/guide/people/index.ts";
import { valueFor } from "../src/guide/people/index.ts";
import type { TabState } from "../src/messages/protocol.ts";
import type { AskedField, PageReport } from "../src/report/shapes.ts";
import { askWorker, type Session, type SessionPage } from "./session.ts";

/** How a page is to be looked at. */
export interface LookOptions {
  fill: PersonId | null;
  submit: boolean;
  /** Milliseconds to wait after loading, and after typing. */
  wait: number;
  /** Folder for screenshots, and the name that their files begin with. */
  screenshot: { folder: string; name: string } | null;
}

/** What came of it. */
export interface Look {
  report: PageReport;
  /** Paths of the screenshots: page, popup. */
  screenshots: string[];
}

/** Longest that a page may take to load. */
const loadTimeout = 30_000;
/** A report is taken when it has not changed for this long … */
const quiet = 700;
/** … or after this long, whatever happens. */
const longest = 10_000;
/** Most fields that are filled on one page: a hostile page has thousands. */
const mostFields = 60;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/**
 * Opens a page, waits until it has settled, types the made-up person in if asked to, and reports.
 *
 * @throws Error with one line where the page could not be opened or read
 */
export async function look(session: Session, url: string, options: LookOptions): Promise<Look> {
  const page = await session.open(url, loadTimeout);
  try {
    await sleep(options.wait);
    let report = await settled(session, page.tab);
    if (options.fill !== null) {
      await fillIn(session, page, options.fill);
      await sleep(options.wait);
      report = await settled(session, page.tab);
      if (options.submit) report = await submit(session, page, options.wait, report);
    }
    const screenshots =
      options.screenshot === null ? [] : await shoot(session, page, options.screenshot);
    return { report, screenshots };
  } finally {
    await page.close();
  }
}

/** Asks for the page's report until it stays the same. */
async function settled(session: Session, tab: number): Promise<PageReport> {
  const until = Date.now() + longest;
  let last = "";
  let since = Date.now();
  for (;;) {
    const state = await stateOf(session, tab);
    const text = JSON.stringify(state.report);
    if (text !== last) since = Date.now();
    last = text;
    const now = Date.now();
    if (state.report !== null && (now - since >= quiet || now >= until)) return state.report;
    if (now >= until)
      throw new Error("the page could not be read: the extension has no access to it");
    await sleep(150);
  }
}

/** What the extension knows of a tab. */
export async function stateOf(session: Session, tab: number): Promise<TabState> {
  const state = await session.desk.evaluate(askWorker, { type: "tab-state", data: { tab } });
  if (state === undefined || state === null) throw new Error("the extension does not answer");
  return state as TabState;
}

/** Types the person into every asked field, also into those that appear while typing. */
async function fillIn(session: Session, page: SessionPage, person: PersonId): Promise<void> {
  const done = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    const { report } = await stateOf(session, page.tab);
    const fresh = (report?.asked ?? [])
      .filter((field) => field.visible && !done.has(nameOf(field)))
      .slice(0, Math.max(0, mostFields - done.size));
    if (fresh.length === 0) return;
    for (const field of fresh) {
      done.add(nameOf(field));
      for (const selector of field.parts ?? [field.selector]) {
        const target = { selector, frame: field.frame };
        const control = await page.control(target);
        if (control === null) continue;
        const value = valueFor(person, field.kind, control);
        // A field that cannot be filled (covered, disabled) must not cost the others.
        if (value !== null) await page.fill(target, control, value).catch(() => undefined);
        if (control.type === "radio" || control.type === "checkbox") break;
      }
    }
    await sleep(400);
  }
}

const nameOf = ({ frame, selector }: AskedField): string => `${frame} ${selector}`;

/** Submits the form that was typed in last. The report of the page that was left counts, if it was left. */
async function submit(
  session: Session,
  page: SessionPage,
  wait: number,
  before: PageReport,
): Promise<PageReport> {
  await page.submit();
  await sleep(wait);
  await settled(session, page.tab).catch(() => undefined);
  const { report, left } = await stateOf(session, page.tab);
  return [report, left].find((one) => one?.startedAt === before.startedAt) ?? before;
}

async function shoot(
  session: Session,
  page: SessionPage,
  { folder, name }: { folder: string; name: string },
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths = {
    page: join(folder, `${name}-page.png`),
    popup: join(folder, `${name}-popup.png`),
  };
  await page.screenshot(paths.page);
  const popup = await session.openOwn(`extension/popup/index.html?tab=${page.tab}`, {
    width: 380,
    height: 600,
  });
  try {
    await sleep(600);
    await popup.screenshot(paths.popup);
  } finally {
    await popup.close();
  }
  return [paths.page, paths.popup];
}
