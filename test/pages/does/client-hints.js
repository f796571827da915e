// Asks for the exact model and system.
globalThis.deeds.push(
  (async () => {
    const hints = [
      "architecture",
      "bitness",
      "formFactors",
      "fullVersionList",
      "model",
      "platformVersion",
      "wow64",
    ];
    await navigator.userAgentData?.getHighEntropyValues(hints);
  })(),
);
