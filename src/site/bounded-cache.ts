/**
 * Remembers answers, at most `most` of them; the oldest is forgotten first.
 *
 * @returns asks for the answer to `key`, making it with `make` where it is not remembered
 */
export function createBoundedCache<Key, Value>(
  most: number,
): (key: Key, make: (key: Key) => Value) => Value {
  const known = new Map<Key, Value>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= most) known.delete(known.keys().next().value as Key);
    known.set(key, made);
    return made;
  };
}
