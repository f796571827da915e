// Opens help at a key, and says now and then that it is still there.
(() => {
  document.addEventListener("keydown", (event) => {
    if (event.key === "?") document.title = "Help";
  });
  for (const key of "somebody types?")
    document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  for (const late of [100, 200, 300]) setTimeout(() => navigator.sendBeacon("/alive"), late);
  globalThis.deeds.push(new Promise((done) => setTimeout(done, 500)));
})();
