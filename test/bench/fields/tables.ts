import { type Answer, type LabelledField, type LabelledPage, type Score, score } from "./score.ts";

/** One scored field with our answer and the facts it rests on. */
export interface Scored {
  page: LabelledPage;
  field: LabelledField;
  kind: Answer;
  facts: unknown;
}

/** What a run over one page took. */
export interface Time {
  milliseconds: number;
  fields: number;
  longest: number;
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The value below which so large a share of sorted numbers lies. */
export const quantile = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;

const cell = (text: string | number, width: number) => String(text).padStart(width);

const head = `${"".padEnd(24)}${["asked", "right", "false", "precision", "recall", "F1", "macro"].map((text) => cell(text, 10)).join("")}${cell("fields", 8)}${cell("not", 6)}`;

function line(name: string, one: Score): string {
  const shares = [one.askedRecall, one.rightKind, one.falseAlarmRate, one.precision, one.recall];
  return [
    name.padEnd(24),
    ...[...shares, one.f1, one.macroF1].map((share) => cell(percent(share), 10)),
    cell(one.asked, 8),
    cell(one.negatives, 6),
  ].join("");
}

/** Splits answers by a property of their page. */
export function by(scored: readonly Scored[], of: (page: LabelledPage) => string) {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const name = of(one.page);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [one]);
    else known.push(one);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => ({ name, own }));
}

const peersOf = (scored: readonly Scored[]) => [
  ...new Set(scored.flatMap(({ field }) => Object.keys(field.peers ?? {}))),
];

const answersOf = (scored: readonly Scored[], peer: string) =>
  scored.map(({ field }) => ({ field, kind: field.peers?.[peer] ?? null }));

/** Asked or not, right kind, and what the peers score, for each source. */
export function sourcesTable(scored: readonly Scored[]): string {
  const lines = [head];
  for (const { name, own } of by(scored, ({ source }) => source)) {
    lines.push(line(name, score(own)));
    for (const peer of peersOf(own)) lines.push(line(`  ${peer}`, score(answersOf(own, peer))));
  }
  return [...lines, line("all", score(scored))].join("\n");
}

/** The same for each language that pages declare. */
export function languagesTable(scored: readonly Scored[]): string {
  const lines = [head];
  const first = (lang: string | null) => lang?.split(/[-_]/)[0]?.toLowerCase() || "(not said)";
  for (const { name, own } of by(scored, ({ lang }) => first(lang)))
    lines.push(line(name, score(own)));
  return lines.join("\n");
}

/** Precision, recall and F1 of each kind. */
export function kindsTable(scored: readonly Scored[]): string {
  const lines = [
    `${"".padEnd(24)}${["precision", "recall", "F1", "fields"].map((text) => cell(text, 10)).join("")}`,
  ];
  for (const [kind, one] of Object.entries(score(scored).byKind)) {
    const shares = [one.precision, one.recall, one.f1].map((share) => cell(percent(share), 10));
    lines.push(`${kind.padEnd(24)}${shares.join("")}${cell(one.fields, 10)}`);
  }
  return lines.join("\n");
}

/** F1 of each kind beside each peer's, by source, and where a peer is better. */
export function peersTable(scored: readonly Scored[]): string {
  const lines: string[] = [];
  const lost: string[] = [];
  for (const { name, own } of by(scored, ({ source }) => source)) {
    const peers = peersOf(own);
    const ours = score(own).byKind;
    const theirs = peers.map((peer) => score(answersOf(own, peer)).byKind);
    lines.push(
      `${name.padEnd(24)}${["ours", ...peers, "fields"].map((text) => cell(text, 10)).join("")}`,
    );
    for (const [kind, { f1, fields }] of Object.entries(ours)) {
      if (fields === 0) continue;
      const others = theirs.map((kinds) => kinds[kind]?.f1 ?? 0);
      const cells = [f1, ...others].map((share) => cell(percent(share), 10));
      lines.push(`  ${kind.padEnd(22)}${cells.join("")}${cell(fields, 10)}`);
      others.forEach((share, at) => {
        if (share > f1)
          lost.push(`${name}: ${kind} (${peers[at]} ${percent(share)}, ours ${percent(f1)})`);
      });
    }
  }
  lines.push(
    "",
    lost.length === 0 ? "no peer is better at any kind" : "a peer is better at:",
    ...lost,
  );
  return lines.join("\n");
}

/** Milliseconds: of pages, and of a hundred fields on pages with ten or more. */
export function timesOf(times: readonly Time[]) {
  const sorted = times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const perHundred = times
    .filter(({ fields }) => fields >= 10)
    .map(({ milliseconds, fields }) => (milliseconds / fields) * 100)
    .sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    worst: sorted.at(-1) ?? 0,
    perHundredFields: quantile(perHundred, 0.5),
    longestStretch: Math.max(0, ...times.map(({ longest }) => longest)),
  };
}
