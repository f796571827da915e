/**
 * Finds many patterns in one pass (Aho and Corasick, 1975), as a table: one look-up a byte, whatever the
 * number of patterns.
 */
export interface Automaton {
  /** Class of a byte; 0 for bytes of no pattern. */
  classes: Uint8Array;
  /** Number of classes. */
  width: number;
  /** Next state at `state * width + class`. State 0 is the start. */
  next: Uint16Array | Uint32Array;
  /** 1 where a pattern ends in a state. */
  ends: Uint8Array;
  /** Patterns that end in a state: from `first[state]` to `first[state + 1]` in `ending`. */
  first: Uint32Array;
  ending: Uint32Array;
  /** Bytes from the start of a pattern to a state. */
  depth: Uint16Array;
  /** Patterns that go through a state, by the bits that `mark` gave them. */
  through: Int32Array;
}

/**
 * Builds the table.
 *
 * @param patterns non-empty patterns, already folded
 * @param fold by byte: the byte that stands for it in patterns
 * @param mark bits of a pattern, to be found again in `through`
 */
export function automaton(
  patterns: readonly Uint8Array[],
  fold: Uint8Array,
  mark: (index: number) => number = () => 0,
): Automaton {
  const own = new Uint8Array(256);
  let width = 1;
  let most = 1;
  for (const pattern of patterns) {
    most += pattern.length;
    for (const byte of pattern) if (own[byte] === 0) own[byte] = width++;
  }
  const classes = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) classes[byte] = own[fold[byte] as number] as number;

  const next = most < 65536 ? new Uint16Array(most * width) : new Uint32Array(most * width);
  const here: number[][] = [[]];
  /** Ways on from each state, class and state by turns. */
  const edges: number[][] = [[]];
  const depth = new Uint16Array(most);
  const through = new Int32Array(most);
  let states = 1;
  patterns.forEach((pattern, index) => {
    const bits = mark(index);
    let state = 0;
    for (const byte of pattern) {
      const at = state * width + (own[byte] as number);
      if (next[at] === 0) {
        depth[states] = (depth[state] as number) + 1;
        edges[state]?.push(own[byte] as number, states);
        next[at] = states++;
        here.push([]);
        edges.push([]);
      }
      state = next[at] as number;
      through[state] = (through[state] as number) | bits;
    }
    here[state]?.push(index);
  });

  // Breadth first: where a state has no way on, it goes where its longest proper end would go.
  const fail = new Uint32Array(states);
  const queue = new Uint32Array(states);
  let length = 1;
  for (let head = 0; head < length; head++) {
    const state = queue[head] as number;
    const own = edges[state] as number[];
    const back = fail[state] as number;
    if (state !== 0) {
      if ((here[back] as number[]).length > 0) here[state]?.push(...(here[back] as number[]));
      next.copyWithin(state * width, back * width, back * width + width);
    }
    for (let i = 0; i < own.length; i += 2) {
      const at = state * width + (own[i] as number);
      const to = own[i + 1] as number;
      fail[to] = state === 0 ? 0 : (next[at] as number);
      next[at] = to;
      queue[length++] = to;
    }
  }

  const first = new Uint32Array(states + 1);
  const ends = new Uint8Array(states);
  for (let state = 0; state < states; state++) {
    const count = (here[state] as number[]).length;
    first[state + 1] = (first[state] as number) + count;
    if (count > 0) ends[state] = 1;
  }
  return {
    classes,
    width,
    next: next.subarray(0, states * width),
    ends,
    first,
    ending: Uint32Array.from(here.flat()),
    depth,
    through,
  };
}
