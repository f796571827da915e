// Reads what was copied, though nobody asked it to.
globalThis.deeds.push(
  (async () => {
    // Browsers wait for the person; the call is made all the same.
    navigator.clipboard.readText().catch(() => null);
  })(),
);
