/** The digits of pi as MD2 shuffles the numbers 0 to 255 by them (RFC 1319 says how they come about). */
const shuffled = shuffle();

/**
 * The substitution table, computed as its author describes: Durstenfeld's shuffle, its random numbers taken
 * from the decimal digits of pi.
 */
function shuffle(): Uint8Array {
  const digits = piDigits(800);
  let at = 0;
  const random = (below: number): number => {
    for (;;) {
      const wide = below > 100 ? 3 : below > 10 ? 2 : 1;
      const most = below * Math.floor(10 ** wide / below);
      const value = Number(digits.slice(at, at + wide));
      at += wide;
      if (value < most) return value % below;
    }
  };
  const table = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 2; i <= 256; i++) {
    const j = random(i);
    const last = table[j] as number;
    table[j] = table[i - 1] as number;
    table[i - 1] = last;
  }
  return table;
}

/** Decimal digits of pi, the 3 first (Machin's formula). */
function piDigits(count: number): string {
  const unit = 10n ** BigInt(count + 10);
  const arccot = (x: bigint): bigint => {
    let sum = 0n;
    let term = unit / x;
    for (let n = 1n; term !== 0n; n += 2n) {
      sum += n % 4n === 1n ? term / n : -(term / n);
      term /= x * x;
    }
    return sum;
  };
  return String(4n * (4n * arccot(5n) - arccot(239n))).slice(0, count);
}

/** MD2 (RFC 1319), of old systems only. */
export function md2(message: Uint8Array): Uint8Array {
  const pad = 16 - (message.length % 16);
  const padded = new Uint8Array(message.length + pad + 16).fill(pad);
  padded.set(message);
  const end = message.length + pad;
  const sum = padded.subarray(end).fill(0);
  let last = 0;
  for (let block = 0; block < end; block += 16) {
    for (let j = 0; j < 16; j++) {
      last = (sum[j] as number) ^ (shuffled[(padded[block + j] as number) ^ last] as number);
      sum[j] = last;
    }
  }
  const state = new Uint8Array(48);
  for (let block = 0; block < padded.length; block += 16) {
    for (let j = 0; j < 16; j++) {
      state[16 + j] = padded[block + j] as number;
      state[32 + j] = (state[16 + j] as number) ^ (state[j] as number);
    }
    let t = 0;
    for (let round = 0; round < 18; round++) {
      for (let k = 0; k < 48; k++) {
        t = (state[k] as number) ^ (shuffled[t] as number);
        state[k] = t;
      }
      t = (t + round) & 255;
    }
  }
  return state.slice(0, 16);
}
