// Draws a hidden picture and reads it back, as code does that wants to know a device again.
(() => {
  const canvas = document.createElement("canvas");
  canvas.width = 240;
  canvas.height = 60;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#f60";
  pen.fillRect(100, 4, 60, 20);
  pen.fillStyle = "#069";
  pen.font = "16px Arial";
  pen.fillText("Six dozen jugs, vexing quilt! \u{1f60a}", 4, 30);
  pen.strokeText("Six dozen jugs, vexing quilt! \u{1f60a}", 6, 32);
  document.documentElement.dataset.result = canvas.toDataURL().length > 500 ? "drawn" : "empty";
})();
