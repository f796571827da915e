/** Requests of this page that went to the network, as the browser itself counted them. */
export const networkRequests = (): number =>
  performance.getEntriesByType("resource").filter(({ name }) => /^https?:/.test(name)).length;
