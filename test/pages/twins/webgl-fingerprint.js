// A game: some limits, then picture after picture, and a look at what was clicked.
globalThis.deeds.push(
  (async () => {
    const pen = document.createElement("canvas").getContext("webgl");
    if (pen === null) return;
    for (const limit of [
      3379, 34024, 34076, 34921, 34930, 35660, 35661, 36347, 36348, 36349, 7938, 35724,
    ])
      pen.getParameter(limit);
    for (let frame = 0; frame < 60; frame += 1) pen.drawArrays(pen.TRIANGLES, 0, 3);
    pen.readPixels(0, 0, 1, 1, pen.RGBA, pen.UNSIGNED_BYTE, new Uint8Array(4));
  })(),
);
