export type { Budget, Leak, Scan, Watched } from "./shapes.ts";
export { createStream, type Stream } from "./stream.ts";
export { createWatch, type Watch } from "./watch.ts";
