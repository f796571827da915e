// Looks whether the place may be used, and how the page should look.
globalThis.deeds.push(
  (async () => {
    await navigator.permissions.query({ name: "geolocation" });
    for (const query of [
      "(min-width: 600px)",
      "(prefers-color-scheme: dark)",
      "(prefers-reduced-motion: reduce)",
    ])
      matchMedia(query);
  })(),
);
