/*
 * Binary formats that carry texts between lengths and tags: the texts are layers of their own, so that no
 * length sticks to them.
 */

type Slices = readonly Uint8Array[];

/** Shortest field that is of interest. */
const shortest = 3;

/** Length-delimited fields of a protocol-buffers message that fills these bytes exactly. */
function protobuf(bytes: Uint8Array, from: number): Slices | undefined {
  const slices: Uint8Array[] = [];
  let at = from;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35 && at < bytes.length; shift += 7) {
      const byte = bytes[at++] as number;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    // Longer numbers are no lengths: only their end matters.
    while (at < bytes.length && (bytes[at++] as number) > 127);
    return value;
  };
  while (at < bytes.length) {
    const tag = varint();
    const field = Math.floor(tag / 8);
    if (field < 1 || field > 4096) return undefined;
    const wire = tag & 7;
    if (wire === 0) varint();
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else if (wire === 2) {
      const length = varint();
      if (at + length > bytes.length) return undefined;
      if (length >= shortest) slices.push(bytes.subarray(at, at + length));
      at += length;
    } else return undefined;
    if (at > bytes.length) return undefined;
  }
  return slices.length > 0 ? slices : undefined;
}

/** Texts and binaries of MessagePack that begins with a map or an array. */
function messagePack(bytes: Uint8Array, from: number): Slices | undefined {
  const first = bytes[from] as number;
  if (!((first >= 0x80 && first <= 0x9f) || (first >= 0xdc && first <= 0xdf))) return undefined;
  const slices: Uint8Array[] = [];
  let at = from;
  let left = 1;
  const number = (size: number): number => {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + (bytes[at++] ?? 0);
    return value;
  };
  const take = (length: number): boolean => {
    if (at + length > bytes.length) return false;
    if (length >= shortest) slices.push(bytes.subarray(at, at + length));
    at += length;
    return true;
  };
  while (left > 0 && at < bytes.length) {
    const type = bytes[at++] as number;
    left--;
    if (type < 0x80 || type >= 0xe0) continue;
    if (type < 0x90) left += (type & 15) * 2;
    else if (type < 0xa0) left += type & 15;
    else if (type < 0xc0) {
      if (!take(type & 31)) return undefined;
    } else if (type === 0xc1) return undefined;
    else if (type < 0xc4) continue;
    else if (type < 0xc7) {
      if (!take(number(1 << (type - 0xc4)))) return undefined;
    } else if (type < 0xca) {
      if (!take(number(1 << (type - 0xc7)) + 1)) return undefined;
    } else if (type < 0xd4) at += [4, 8, 1, 2, 4, 8, 1, 2, 4, 8][type - 0xca] as number;
    else if (type < 0xd9) at += 1 + (1 << (type - 0xd4));
    else if (type < 0xdc) {
      if (!take(number(1 << (type - 0xd9)))) return undefined;
    } else left += type < 0xde ? number(type === 0xdc ? 2 : 4) : number(type === 0xde ? 2 : 4) * 2;
    if (left > bytes.length) return undefined;
  }
  return at >= bytes.length - 1 && slices.length > 0 ? slices : undefined;
}

/** Texts and byte strings of CBOR (RFC 8949) that is one map or list and nothing more. */
export function cbor(bytes: Uint8Array, from: number): Slices | undefined {
  const slices: Uint8Array[] = [];
  let at = from;
  /** Goes past one item; false where it is none. */
  const item = (depth: number): boolean => {
    const head = bytes[at++];
    if (head === undefined || depth > 16) return false;
    const major = head >> 5;
    const info = head & 31;
    if (info > 27 && info < 31) return false;
    let value = info;
    if (info > 23 && info < 28) {
      value = 0;
      for (let left = 1 << (info - 24); left > 0; left--) value = value * 256 + (bytes[at++] ?? 0);
    }
    if (at > bytes.length) return false;
    if (major < 2 || major === 7) return info !== 31;
    if (major === 6) return item(depth + 1);
    if (major < 4) {
      if (info === 31 || at + value > bytes.length) return false;
      if (value >= shortest) slices.push(bytes.subarray(at, at + value));
      at += value;
      return true;
    }
    const open = info === 31;
    for (let left = major === 5 ? value * 2 : value; open || left > 0; left--) {
      if (open && bytes[at] === 0xff) {
        at++;
        return true;
      }
      if (!item(depth + 1)) return false;
    }
    return true;
  };
  const major = (bytes[from] as number) >> 5;
  if (major !== 4 && major !== 5 && major !== 6) return undefined;
  return item(0) && at === bytes.length && slices.length > 0 ? slices : undefined;
}

/**
 * Fields of MessagePack, CBOR, protocol buffers or gRPC-Web, or nothing where the bytes are none of these.
 */
export function fields(bytes: Uint8Array): Slices | undefined {
  const framed =
    bytes.length > 5 &&
    (bytes[0] as number) < 2 &&
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(1) === bytes.length - 5;
  const from = framed ? 5 : 0;
  return messagePack(bytes, from) ?? cbor(bytes, from) ?? protobuf(bytes, from);
}
