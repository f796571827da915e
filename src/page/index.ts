export type { Sending } from "./form.ts";
export type { FoundField, PageScan } from "./scan.ts";
export { type PageListener, watchPage } from "./watch.ts";
export { writtenIn } from "./written-in.ts";
