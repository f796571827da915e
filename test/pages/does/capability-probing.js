// Tries out permissions one by one.
globalThis.deeds.push(
  (async () => {
    const names = [
      "camera",
      "geolocation",
      "midi",
      "microphone",
      "notifications",
      "persistent-storage",
      "push",
      "storage-access",
    ];
    for (const name of names) navigator.permissions.query({ name }).catch(() => null);
  })(),
);
