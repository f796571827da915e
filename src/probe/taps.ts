/** How the size of a call is told. `area` is in pixels, `characters` counts different ones. */
export type Measure = "none" | "characters" | "area-of-this" | "area-of-result";

/** Methods whose calls are counted, under which name. */
export interface Tap {
  action: string;
  /** Interfaces of the window that have the methods. */
  on: readonly string[];
  methods: readonly string[];
  size: Measure;
}

const contexts = ["CanvasRenderingContext2D", "OffscreenCanvasRenderingContext2D"];

/** Everything the probe counts. A new kind of behaviour is a line here. */
export const taps = [
  {
    action: "canvas-text",
    on: contexts,
    methods: ["fillText", "strokeText"],
    size: "characters",
  },
  {
    action: "canvas-draw",
    on: contexts,
    methods: ["drawImage", "fill", "fillRect", "putImageData", "stroke", "strokeRect"],
    size: "none",
  },
  { action: "canvas-read", on: contexts, methods: ["getImageData"], size: "area-of-result" },
  {
    action: "canvas-read",
    on: ["HTMLCanvasElement"],
    methods: ["toBlob", "toDataURL"],
    size: "area-of-this",
  },
  {
    action: "canvas-read",
    on: ["OffscreenCanvas"],
    methods: ["convertToBlob"],
    size: "area-of-this",
  },
] as const satisfies readonly Tap[];
