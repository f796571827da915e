// Counts a visit: language, screen, colours, platform.
globalThis.deeds.push(
  (async () => {
    const { language, platform, userAgent } = navigator;
    const { colorDepth, height, width } = screen;
    navigator.sendBeacon(
      "/visit",
      [language, platform, userAgent, colorDepth, height, width].join(),
    );
  })(),
);
