/** Small boxes that Whirlpool's substitution is built of (ISO/IEC 10118-3, the E and R boxes). */
const E = [1, 11, 9, 12, 13, 6, 15, 3, 14, 8, 7, 4, 10, 2, 5, 0];
const R = [7, 12, 11, 13, 14, 4, 9, 15, 6, 3, 8, 10, 2, 5, 1, 0];

const box = Uint8Array.from({ length: 256 }, (_, x) => {
  const back = (value: number) => E.indexOf(value);
  const high = E[x >> 4] as number;
  const low = back(x & 15);
  const middle = R[high ^ low] as number;
  return ((E[high ^ middle] as number) << 4) | back(low ^ middle);
});
/** First row of the diffusion matrix. */
const row = [1, 1, 4, 1, 8, 5, 2, 9];

const times = (a: number, b: number): number => {
  let product = 0;
  for (let x = a, y = b; y > 0; y >>= 1) {
    if (y & 1) product ^= x;
    x = x & 0x80 ? (x << 1) ^ 0x11d : x << 1;
  }
  return product & 255;
};
const products = row.map((factor) => Uint8Array.from({ length: 256 }, (_, x) => times(x, factor)));

/** One round: substitute, shift columns, mix rows, add the key. */
function round(state: Uint8Array, key: Uint8Array): Uint8Array {
  const result = new Uint8Array(64);
  for (let r = 0; r < 8; r++) {
    for (let c = 0; c < 8; c++) {
      let sum = 0;
      for (let k = 0; k < 8; k++) {
        const byte = box[state[((r - k) & 7) * 8 + k] as number] as number;
        sum ^= products[(c - k) & 7]?.[byte] as number;
      }
      result[r * 8 + c] = sum ^ (key[r * 8 + c] as number);
    }
  }
  return result;
}

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  a.map((byte, index) => byte ^ (b[index] as number));

/** Whirlpool (ISO/IEC 10118-3, 2003). */
export function whirlpool(message: Uint8Array): Uint8Array {
  const blocks = ((message.length + 32) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length << 3);
  let state: Uint8Array = new Uint8Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    const block = padded.subarray(at, at + 64);
    let key = state;
    let text = xor(block, key);
    for (let r = 0; r < 10; r++) {
      const constant = new Uint8Array(64);
      constant.set(box.subarray(r * 8, r * 8 + 8));
      key = round(key, constant);
      text = round(text, key);
    }
    state = xor(xor(text, state), block);
  }
  return state;
}
