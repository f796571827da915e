import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { type Ledger, ledger } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { Twin } from "../../ui/twin.tsx";
import { useRoom } from "../record/source.ts";
import { isHere, useAsked } from "../record/use-asked.ts";
import { nameOf } from "../record/words.ts";
import { isSlim } from "./slim.ts";

/** Companies in the picture, and its measures. */
const most = 10;
const wide = { width: 720, line: 30, gap: 12, label: 210, letters: 23, lines: 1 };
const slim = { width: 330, line: 46, gap: 30, label: 116, letters: 13, lines: 2 };
/** Height of a line of letters. */
const lineHeight = 16;

interface Node {
  id: string;
  name: string;
}

/** A stream of one kind of data to one company: visits on which it was read or sent. */
export interface Stream {
  source: string;
  target: string;
  value: number;
}

/** The streams of a ledger: what somebody read or got without being told. Asking alone gives nothing away. */
export const streamsOf = ({ cells }: Ledger): Stream[] =>
  cells
    .filter(({ deeds }) => deeds.read !== undefined || deeds.sent !== undefined)
    .map(({ kind, company, visits }) => ({
      source: `kind ${kind}`,
      target: `company ${company}`,
      value: visits,
    }));

/** My data on the left, the companies that read it or got it on the right. */
export function Flow() {
  const { store, companyNamed } = useRoom();
  const texts = useTexts();
  const { t, phrase } = texts;
  const told = useAsked(() => ledger(store, most), [store]);
  if (!isHere(told)) return null;
  const size = isSlim() ? slim : wide;
  const streams = streamsOf(told);
  if (streams.length === 0) return <p>{t("picture_flow_none")}</p>;
  const nameOfNode = (id: string): string => {
    const [, sort, key = ""] = /^(\w+) (.*)$/.exec(id) ?? [];
    return sort === "kind" ? t(textKey("kind", key)) : nameOf(companyNamed(key), key, texts);
  };
  const ids = [...new Set(streams.flatMap(({ source, target }) => [source, target]))];
  const tallest = Math.max(
    ids.filter((id) => id.startsWith("kind")).length,
    ids.filter((id) => id.startsWith("company")).length,
  );
  const height = Math.max(120, tallest * size.line);
  const graph = sankey<Node, object>()
    .nodeId(({ id }) => id)
    .nodeWidth(10)
    .nodePadding(size.gap)
    .extent([
      // Half a name stands above and below the outermost.
      [size.label, size.lines * 9],
      [size.width - size.label, height - size.lines * 9],
    ])({
    nodes: ids.map((id) => ({ id, name: nameOfNode(id) })),
    links: streams.map((stream) => ({ ...stream })),
  });
  const path = sankeyLinkHorizontal<Node, object>();
  return (
    <>
      <p class="soft">{t("picture_flow_what")}</p>
      <Twin
        name={t("picture_flow")}
        head={[t("record_kind"), t("record_company"), t("record_visits")]}
        rows={streams.map(({ source, target, value }) => [
          nameOfNode(source),
          nameOfNode(target),
          value,
        ])}
      >
        <div class="canvas">
          <svg
            viewBox={`0 0 ${size.width} ${height}`}
            role="img"
            aria-label={phrase({
              key: "picture_flow_label",
              values: { count: { count: streams.length } },
            })}
          >
            {graph.links.map((link) => (
              <path
                key={`${(link.source as Node).id} ${(link.target as Node).id}`}
                class="stream"
                d={path(link) ?? ""}
                stroke-width={Math.max(1.5, link.width ?? 1)}
              >
                <title>
                  {`${(link.source as Node).name} → ${(link.target as Node).name}: ${link.value}`}
                </title>
              </path>
            ))}
            {graph.nodes.map(({ id, name, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
              const isLeft = id.startsWith("kind");
              return (
                <g key={id}>
                  <rect class="stop" x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} />
                  <text text-anchor={isLeft ? "end" : "start"}>
                    {inLines(name, size.letters, size.lines).map((line, index, { length }) => (
                      <tspan
                        key={line}
                        x={isLeft ? x0 - 8 : x1 + 8}
                        y={(y0 + y1) / 2 + (index - (length - 1) / 2) * lineHeight}
                        dy="0.35em"
                      >
                        {line}
                      </tspan>
                    ))}
                  </text>
                </g>
              );
            })}
          </svg>
        </div>
      </Twin>
    </>
  );
}

/** Room that a letter takes: Chinese ones take two. */
const roomOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

/** @param room letters that have room beside a node; Chinese ones take two */
export function short(name: string, room = wide.letters): string {
  let text = "";
  for (const letter of name) {
    if (roomOf(text + letter) > room) return `${text}…`;
    text += letter;
  }
  return text;
}

/**
 * A name in lines that have room, broken between words; Chinese has none and breaks anywhere. What is too long
 * for the last line is cut there.
 *
 * @param room letters that have room in a line
 * @param most lines
 */
export function inLines(name: string, room: number, most: number): string[] {
  const parts = /\s/.test(name) ? name.split(/(?<=\s)/) : [...name];
  // Lines of Chinese are made alike: none is a single letter.
  const even = roomOf(name) > name.length ? Math.ceil(roomOf(name) / most) + 1 : room;
  const full = roomOf(name) <= room ? room : Math.min(room, even);
  const lines = [""];
  for (const part of parts) {
    const last = lines.length - 1;
    const grown = lines[last] + part;
    if (lines[last] === "" || lines.length === most || roomOf(grown.trimEnd()) <= full)
      lines[last] = grown;
    else lines.push(part);
  }
  return lines.map((line) => short(line.trim(), room));
}
