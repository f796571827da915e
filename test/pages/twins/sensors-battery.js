// A game that is played by turning the device.
globalThis.deeds.push(
  (async () => {
    addEventListener("deviceorientation", ({ gamma }) =>
      document.body.style.setProperty("--turn", gamma),
    );
  })(),
);
