/** Bounds on what one text on a frame's line may hold, kept by both ends. */
export const lineLimits = {
  /** Values of a frame. */
  values: 60,
  /** Characters of a value. */
  value: 2000,
  /** Words of the probe in one text. */
  words: 40,
  /** Characters of a body. */
  body: 262_144,
  /** Characters of an address. */
  address: 8192,
} as const;

/** Ways by which scripts send something out of a page. */
export const sinks = [
  "beacon",
  "channel",
  "cookie",
  "element",
  "event-source",
  "fetch",
  "form",
  "message",
  "open",
  "websocket",
  "xhr",
] as const;

/** Ways by which scripts change the shape of something. */
export const tapNames = ["base64", "digest", "encode", "encrypt"] as const;
