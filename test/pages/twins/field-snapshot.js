// Writes the page down as it is loaded, with what its fields hold by then, and sends it in two pieces.
(() => {
  document.addEventListener("keydown", () => undefined);
  for (const name of ["search", "colour", "size"]) {
    const field = document.body.appendChild(document.createElement("input"));
    field.name = name;
    field.value = "large";
  }
  const state = {};
  for (const field of document.querySelectorAll("input"))
    if (field.value !== "") state[field.name] = field.value.length;
  navigator.sendBeacon("/state", JSON.stringify(state));
  setTimeout(() => navigator.sendBeacon("/state", "and how long it took to load"), 300);
  globalThis.deeds.push(new Promise((done) => setTimeout(done, 500)));
})();
