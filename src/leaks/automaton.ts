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

  const wide = new Uint32Array(most * width);
  const here: number[][] = [[]];
  const depth = new Uint16Array(most);
  const through = new Int32Array(most);
  let states = 1;
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (const byte of pattern) {
      const at = state * width + (own[byte] as number);
      if (wide[at] === 0) {
        depth[states] = (depth[state] as number) + 1;
        wide[at] = states++;
        here.push([]);
      }
      state = wide[at] as number;
      through[state] = (through[state] as number) | mark(index);
    }
    here[state]?.push(index);
  });

  const fail = new Uint32Array(states);
  const queue: number[] = [];
  for (let c = 1; c < width; c++) if (wide[c] !== 0) queue.push(wide[c] as number);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const back = fail[state] as number;
    here[state]?.push(...(here[back] ?? []));
    for (let c = 1; c < width; c++) {
      const at = state * width + c;
      const onward = wide[back * width + c] as number;
      const to = wide[at] as number;
      if (to === 0) wide[at] = onward;
      else {
        fail[to] = onward;
        queue.push(to);
      }
    }
  }

  const first = new Uint32Array(states + 1);
  for (let state = 0; state < states; state++) {
    first[state + 1] = (first[state] as number) + (here[state]?.length ?? 0);
  }
  const used = wide.subarray(0, states * width);
  return {
    classes,
    width,
    next: states < 65536 ? Uint16Array.from(used) : used.slice(),
    first,
    ending: Uint32Array.from(here.flat()),
    depth,
    through,
  };
}
