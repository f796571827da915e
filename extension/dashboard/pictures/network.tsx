import { useSignal } from "@preact/signals";
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { Pause, Play } from "lucide-preact";
import { useEffect, useMemo } from "preact/hooks";
import { links } from "../../../src/log/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { Twin } from "../../ui/twin.tsx";
import { hashOf } from "../record/place.ts";
import { useRoom } from "../record/source.ts";
import { isHere, useAsked } from "../record/use-asked.ts";
import { dateText, nameOf } from "../record/words.ts";
import { short } from "./flow.tsx";
import { type Graph, type GraphNode, graphOf, sitesOf } from "./graph.ts";
import { apart, spread } from "./places.ts";
import { isSlim } from "./slim.ts";

/** Sites that are read, and the measures of the picture. */
const mostSites = 210;
const wide = { width: 900, height: 560, push: 46 };
const slim = { width: 360, height: 440, push: 16 };
/** Steps until the circles have found their places. */
const settle = 220;
/** Milliseconds that a replay takes. */
const replayTime = 12_000;

/** Which sites lead to which companies: circles and lines. */
export function Network() {
  const { store } = useRoom();
  const { t } = useTexts();
  const told = useAsked(() => links(store, mostSites), [store]);
  if (!isHere(told)) return null;
  const graph = graphOf(told);
  if (graph.nodes.length === 0) return <p>{t("picture_network_none")}</p>;
  return <Drawn graph={graph} />;
}

type Placed = GraphNode & SimulationNodeDatum;

/** Circles stand where they come to rest at once, or move there. */
export function Drawn({ graph }: { graph: Graph }) {
  const { companyNamed, now } = useRoom();
  const texts = useTexts();
  const { t, phrase, list, locale } = texts;
  const step = useSignal(0);
  /** How often the circles were told to begin anew. */
  const round = useSignal(0);
  const size = useMemo(() => (isSlim() ? slim : wide), []);
  const isMoving = useSignal(!matchMedia("(prefers-reduced-motion: reduce)").matches);
  const chosen = useSignal<number | null>(null);
  // From the first meeting until now: that lately nobody new was met is worth seeing, too.
  const [from, to] = useMemo(() => {
    const times = graph.links.map(({ first }) => first);
    return [Math.min(...times), Math.max(now(), ...times)];
  }, [graph, now]);
  const until = useSignal(to);
  const isPlaying = useSignal(false);

  const { simulation, nodes } = useMemo(() => {
    const placed: Placed[] = graph.nodes.map((node) => ({ ...node }));
    const made = forceSimulation(placed)
      .force(
        "link",
        forceLink<Placed, { source: string | Placed; target: string | Placed }>(
          graph.links.map(({ source, target }) => ({ source, target })),
        )
          .id(({ id }) => id)
          .distance(size.push)
          .strength(0.25),
      )
      .force("charge", forceManyBody().strength(-size.push).distanceMax(260))
      .force(
        "collide",
        forceCollide<Placed>((node) => radius(node) + 2),
      )
      .force("x", forceX(size.width / 2).strength(0.07))
      .force("y", forceY(size.height / 2).strength(0.1))
      .force("center", forceCenter(size.width / 2, size.height / 2))
      .stop();
    return { simulation: made, nodes: placed };
  }, [size, JSON.stringify(graph.nodes.map(({ id }) => id))]);

  useEffect(() => {
    // Other circles: they have not found their places yet.
    step.value = 0;
  }, [simulation, step]);

  useEffect(() => {
    // Without motion the circles stand at once where they would have come to rest.
    if (!isMoving.value && step.value === 0) {
      simulation.tick(settle);
      step.value = settle;
    }
    if (!isMoving.value) return undefined;
    let frame = requestAnimationFrame(function turn() {
      if (step.value >= settle) return;
      simulation.tick(2);
      step.value += 2;
      frame = requestAnimationFrame(turn);
    });
    return () => cancelAnimationFrame(frame);
  }, [simulation, isMoving.value, round.value, step]);

  useEffect(() => {
    if (!isPlaying.value) return undefined;
    const start = performance.now();
    let frame = requestAnimationFrame(function turn(time) {
      const share = Math.min(1, (time - start) / replayTime);
      until.value = from + (to - from) * share;
      if (share < 1) frame = requestAnimationFrame(turn);
      else isPlaying.value = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying.value, from, to, isPlaying, until]);

  // The step first: the picture is drawn anew with each, whether it moves or not.
  const isSettling = step.value < settle && isMoving.value;

  /** Lets the circles find their places from the beginning. */
  const scatter = () => {
    for (const node of nodes) node.x = node.y = Number.NaN;
    simulation.nodes(nodes).alpha(1);
    step.value = 0;
    round.value += 1;
  };

  const label = ({ sort, name }: GraphNode): string =>
    sort === "company" ? nameOf(companyNamed(name), name, texts) : name;
  // Once: the picture is drawn many times.
  const rows = useMemo(
    () =>
      graph.nodes
        .filter(({ sort }) => sort === "company")
        .sort((a, b) => b.degree - a.degree)
        .map((node) => [label(node), node.degree, list(sitesOf(graph, node))]),
    [graph, texts],
  );
  const named = nodes
    .filter(({ sort }) => sort === "company")
    .sort((a, b) => b.degree - a.degree)
    .slice(0, labelled);
  const placeOf = spread(nodes, size);
  const byId = new Map(nodes.map((node) => [node.id, placeOf(node)]));
  const shown = graph.links.filter(({ first }) => first <= until.value);
  const lit = new Set(shown.flatMap(({ source, target }) => [source, target]));
  const selected = chosen.value === null ? null : (nodes[chosen.value] ?? null);
  const move = (by: number) => {
    const next = (chosen.value ?? -1) + by;
    chosen.value = (next + nodes.length) % nodes.length;
  };
  const say = (node: GraphNode): string =>
    phrase({
      key: node.sort === "company" ? "picture_on_sites" : "picture_with_companies",
      values: { name: { text: label(node) }, count: { count: node.degree } },
    });

  return (
    <Twin
      name={t("picture_network")}
      head={[t("record_company"), t("record_sites"), t("picture_network_which")]}
      rows={rows}
    >
      <div class="buttons">
        <button
          type="button"
          class="plain"
          onClick={() => {
            if (step.value >= settle) scatter();
            isMoving.value = !isSettling;
          }}
        >
          {isSettling ? (
            <Pause size={18} aria-hidden="true" />
          ) : (
            <Play size={18} aria-hidden="true" />
          )}
          {t(isSettling ? "picture_pause" : "picture_move")}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            isPlaying.value = !isPlaying.value;
          }}
        >
          {isPlaying.value ? (
            <Pause size={18} aria-hidden="true" />
          ) : (
            <Play size={18} aria-hidden="true" />
          )}
          {t(isPlaying.value ? "picture_replay_stop" : "picture_replay")}
        </button>
        <label class="slide">
          <span>{t("picture_until", { date: dateText(until.value, locale) })}</span>
          <input
            type="range"
            min={from}
            max={to}
            step={Math.max(1, (to - from) / 200)}
            value={until.value}
            onInput={({ currentTarget }) => {
              isPlaying.value = false;
              until.value = Number(currentTarget.value);
            }}
          />
        </label>
      </div>
      <div class="canvas">
        <svg
          class="network"
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: as said above
          tabIndex={0}
          aria-label={t("picture_network_label")}
          onKeyDown={(event) => {
            const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
            if (by !== undefined) {
              event.preventDefault();
              move(by);
            }
            if (event.key === "Enter" && selected !== null) {
              location.hash = hashOf(selected.sort, selected.name);
            }
          }}
        >
          {shown.map(({ source, target }) => {
            const [a, b] = [byId.get(source), byId.get(target)];
            const isLit = selected !== null && (source === selected.id || target === selected.id);
            return (
              <line
                key={`${source} ${target}`}
                class={isLit ? "tie lit" : "tie"}
                x1={a?.x}
                y1={a?.y}
                x2={b?.x}
                y2={b?.y}
              />
            );
          })}
          {nodes.map((node, index) => (
            <g
              key={node.id}
              class={`node node-${node.sort}${lit.has(node.id) ? "" : " unlit"}${chosen.value === index ? " lit" : ""}`}
              transform={`translate(${placeOf(node).x} ${placeOf(node).y})`}
            >
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows do it */}
              <circle
                r={radius(node)}
                onClick={() => {
                  chosen.value = index;
                }}
              >
                <title>{say(node)}</title>
              </circle>
            </g>
          ))}
          {/* Names stand over all circles, and none over another. */}
          {apart(
            [...(selected === null ? [] : [selected]), ...named].map((node) => {
              const { x, y } = placeOf(node);
              return { id: node.id, name: short(label(node)), x, y: y - radius(node) - 4 };
            }),
          ).map(({ id, name, x, y }) => (
            <text key={id} x={x} y={y} text-anchor="middle">
              {name}
            </text>
          ))}
        </svg>
      </div>
      <p role="status">
        {selected === null ? (
          <span class="soft">{t("picture_network_how")}</span>
        ) : (
          <a href={hashOf(selected.sort, selected.name)}>{say(selected)}</a>
        )}
      </p>
    </Twin>
  );
}

/** Companies whose names stand beside them. */
const labelled = 8;

const radius = ({ sort, degree }: GraphNode): number =>
  sort === "company" ? 5 + Math.min(16, Math.sqrt(degree) * 1.6) : 3.5;
