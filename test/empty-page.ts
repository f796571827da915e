import { afterAll } from "vitest";

// Files share their workers, and with them the page: what one leaves there, the next would find.
afterAll(() => {
  globalThis.document?.body?.replaceChildren();
});
