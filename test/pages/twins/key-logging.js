// Shortcuts, and something sent long before.
globalThis.deeds.push(
  (async () => {
    navigator.sendBeacon("/start");
    const pressed = [];
    document.addEventListener("keydown", ({ key }) => pressed.push(key));
    for (const key of "shortcuts?") document.dispatchEvent(new KeyboardEvent("keydown", { key }));
  })(),
);
