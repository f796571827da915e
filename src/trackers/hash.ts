/**
 * A salted hash of 53 bits: two runs of FNV-1a (Fowler, Noll and Vo) from different starts. Fit to
 * tell texts apart in memory, and for nothing that must be secret.
 */
export function hashOf(text: string, salt: number): number {
  let high = 0x811c9dc5 ^ salt;
  let low = 0x050c5d1f ^ (salt >>> 7);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + at), 0x01000193);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
