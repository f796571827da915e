// Offers the right download.
globalThis.deeds.push(
  (async () => {
    await navigator.userAgentData?.getHighEntropyValues(["architecture", "bitness"]);
  })(),
);
