// Reads the keys that are pressed, and sends them.
globalThis.deeds.push(
  (async () => {
    let typed = "";
    document.addEventListener("keydown", (event) => {
      typed += event.key;
      if (typed.length > 5) {
        navigator.sendBeacon("/keys", typed);
        typed = "";
      }
    });
    for (const key of "a letter") document.dispatchEvent(new KeyboardEvent("keydown", { key }));
    for (const key of "another") document.dispatchEvent(new KeyboardEvent("keydown", { key }));
  })(),
);
