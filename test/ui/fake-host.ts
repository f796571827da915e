import type { Host } from "../../extension/ui/shell.tsx";
import { allowed, noPolicy, type Policy, underPolicy } from "../../src/messages/policy.ts";
import type { TabState } from "../../src/messages/protocol.ts";
import { defaultSettings, type Settings } from "../../src/messages/settings.ts";
import type { PageReport, Verdict } from "../../src/report/shapes.ts";

/** A browser that lives in memory: answers from a table, keeps settings, remembers what was asked and opened. */
export function fakeHost(
  answers: Partial<Record<string, (data: unknown) => unknown>> = {},
  chosen: Partial<Settings> = {},
  managed: Policy = noPolicy,
) {
  let policy = managed;
  let settings: Settings = { ...defaultSettings, language: "en", ...chosen };
  const listeners = new Set<(settings: Settings) => void>();
  const tell = () => {
    const now = underPolicy(settings, policy);
    for (const listener of listeners) listener(now);
    return now;
  };
  const asked: { type: string; data: unknown }[] = [];
  const opened: string[] = [];
  /** Whoever manages the computer chooses something else. */
  const manage = (now: Policy) => {
    policy = now;
    tell();
  };
  const host: Host = {
    async ask(type, data) {
      asked.push({ type, data });
      const answer = answers[type];
      if (answer === undefined) throw new Error(`no answer to "${type}"`);
      return answer(data) as never;
    },
    loadSettings: async () => underPolicy(settings, policy),
    loadPolicy: async () => policy,
    async saveSettings(change) {
      settings = { ...settings, ...allowed(change, policy) };
      return tell();
    },
    onSettings(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    openPage: async (page, hash = "") => void opened.push(page + hash),
    uiLanguage: () => "en-GB",
  };
  return { host, asked, opened, settings: () => settings, manage };
}

/** A verdict that says nothing was seen. */
const quiet: Verdict = {
  level: 0,
  confidence: "saw",
  say: { key: "verdict_nothing", values: {} },
  todo: null,
};

/** A report of a made-up page. */
export const reportWith = (part: Partial<PageReport> = {}): PageReport => ({
  version: 1,
  url: "https://shop.example/",
  site: "shop.example",
  browser: "chromium",
  startedAt: "2026-11-24T10:00:00.000Z",
  asked: [],
  typed: [],
  met: [],
  signals: [],
  read: [],
  sent: [],
  notInspected: [],
  verdict: quiet,
  ...part,
});

/** The state of a made-up tab. */
export const tabWith = (part: Partial<TabState> = {}): TabState => ({
  access: "yes",
  site: "shop.example",
  recording: "on",
  pausedUntil: null,
  report: reportWith(),
  left: null,
  service: null,
  ...part,
});
