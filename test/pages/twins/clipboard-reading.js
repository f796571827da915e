// Copies, and reads nothing.
globalThis.deeds.push(
  (async () => {
    navigator.clipboard.writeText("copied").catch(() => null);
  })(),
);
