/** Room between the outermost circles and the edge: half a circle, and a name. */
const margin = { x: 60, y: 34 };
/** How far a picture of few circles is drawn out at most. */
const most = 2.6;

interface Place {
  x: number;
  y: number;
}

/**
 * Draws places out from the middle until they fill the picture, wider or higher as there is room. The circles
 * keep their size: they come apart.
 *
 * @returns where a node is drawn
 */
export function spread<Node extends { x?: number | undefined; y?: number | undefined }>(
  nodes: readonly Node[],
  { width, height }: { width: number; height: number },
): (node: Node) => Place {
  const [cx, cy] = [width / 2, height / 2];
  const farthest = (distances: number[]) => Math.max(1, ...distances);
  const scaleX = Math.min(
    most,
    (cx - margin.x) / farthest(nodes.map(({ x = cx }) => Math.abs(x - cx))),
  );
  const scaleY = Math.min(
    most,
    (cy - margin.y) / farthest(nodes.map(({ y = cy }) => Math.abs(y - cy))),
  );
  return ({ x = cx, y = cy }) => ({ x: cx + (x - cx) * scaleX, y: cy + (y - cy) * scaleY });
}

/** A name and where the middle of its foot stands. */
interface Label extends Place {
  id: string;
  name: string;
}

/** About how much room a letter takes, and a line. */
const letter = { narrow: 7.6, wide: 13.5 };
const line = 18;

const widthOf = (name: string): number =>
  [...name].reduce(
    (sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? letter.wide : letter.narrow),
    0,
  );

/** The labels that can stand without touching one before them. */
export function apart(labels: readonly Label[]): Label[] {
  const kept: (Label & { half: number })[] = [];
  for (const label of labels) {
    const half = widthOf(label.name) / 2;
    const touches = kept.some(
      (other) =>
        Math.abs(other.x - label.x) < other.half + half && Math.abs(other.y - label.y) < line,
    );
    if (!touches) kept.push({ ...label, half });
  }
  return kept;
}
