import { readable } from "../bytes.ts";

/** Signs that texts which programs send are made of. */
const likely = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[a-z0-9 "':,{}@.=&%_-]/.test(String.fromCharCode(byte)) ? 2 : byte >= 65 && byte <= 90 ? 1 : 0,
);

/** The text that bytes are under one repeated byte of XOR, if some key makes them readable. */
export function underKey(bytes: Uint8Array): Uint8Array | undefined {
  const sample = Math.min(bytes.length, 48);
  let best = 0;
  let bestKey = 0;
  for (let key = 1; key < 256; key++) {
    let score = 0;
    for (let i = 0; i < sample; i++) {
      const byte = (bytes[i] as number) ^ key;
      if (byte < 32 || byte > 126) {
        score = -1;
        break;
      }
      score += likely[byte] as number;
    }
    if (score > best) {
      best = score;
      bestKey = key;
    }
  }
  if (best < sample * 1.5) return undefined;
  const text = bytes.map((byte) => byte ^ bestKey);
  return readable(text) ? text : undefined;
}
