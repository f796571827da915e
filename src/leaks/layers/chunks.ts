/** Longest text in which chunks are looked for. */
const longest = 4096;
/** A value (no name: nothing of JSON's or of a form's parts follows) that may be a chunk, with its name without numbers: `p0=…`, `"d1":"…"`, `["…","…"]`. */
const named =
  /(?:(?<![\w.-])([a-z_][\w.-]{0,40}?)\d{0,6}(?:\[\d*\])?(?:["']?\s*[=:]\s*|"\r\n\r\n)|[[,]\s*)["']?([\w+/.@-]{8,}={0,2})(?![\w+/.@=-]|["']?\s*:|"\r\n\r)/gi;

/**
 * One text that was cut into pieces of equal length, the last one shorter, which stand under one name or
 * under numbered ones. Gives the pieces put together.
 */
export function chunks(text: string): string[] {
  if (text.length > longest) return [];
  const groups = new Map<string, { pieces: string[]; length: number }>();
  const whole: string[] = [];
  const end = (pieces: readonly string[]): void => {
    if (pieces.length > 1) whole.push(pieces.join(""));
  };
  for (const [, name = "", piece = ""] of text.matchAll(named)) {
    const group = groups.get(name);
    if (group !== undefined && piece.length <= group.length) {
      group.pieces.push(piece);
      if (piece.length === group.length) continue;
      end(group.pieces);
      groups.delete(name);
    } else {
      if (group !== undefined) end(group.pieces);
      groups.set(name, { pieces: [piece], length: piece.length });
    }
  }
  for (const { pieces } of groups.values()) end(pieces);
  return whole;
}
