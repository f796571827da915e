// A list of fonts to choose from, and a chart with labels.
globalThis.deeds.push(
  (async () => {
    const list = document.body.appendChild(document.createElement("div"));
    for (let at = 0; at < 20; at += 1) {
      const font = list.appendChild(document.createElement("span"));
      font.textContent = font.style.fontFamily = `Font ${at}`;
      globalThis.width = font.offsetWidth;
    }
    document.fonts.check("12px sans-serif");
    const pen = document.createElement("canvas").getContext("2d");
    for (let label = 0; label < 90; label += 1) {
      pen.font = label % 2 ? "12px sans-serif" : "bold 12px sans-serif";
      pen.fillText("Mar", label, pen.measureText("March").width);
    }
  })(),
);
