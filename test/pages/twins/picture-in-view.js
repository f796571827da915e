// A plan that people draw on, kept as they left it.
(() => {
  const canvas = document.body.appendChild(document.createElement("canvas"));
  const pen = canvas.getContext("2d");
  pen.fillRect(0, 0, 40, 40);
  pen.fillText("Plan of the living room", 20, 60);
  globalThis.plan = canvas.toDataURL();
})();
