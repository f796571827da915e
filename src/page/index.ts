export { type AboutPage, nothingSaid } from "./about.ts";
export type { Sending } from "./form.ts";
export type { FoundField, PageScan } from "./scan.ts";
export { type SiteFacts, siteFacts } from "./site-facts.ts";
export { watchSubmit } from "./submit.ts";
export { type PageListener, watchPage } from "./watch.ts";
export { watchAbout } from "./watch-about.ts";
export { writtenIn } from "./written-in.ts";
