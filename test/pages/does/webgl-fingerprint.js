// Asks the graphics chip for everything, and reads a picture back.
globalThis.deeds.push(
  (async () => {
    const pen = document.createElement("canvas").getContext("webgl");
    if (pen === null) return;
    const information = pen.getExtension("WEBGL_debug_renderer_info");
    const limits = [
      3379, 3386, 3410, 3411, 3412, 3413, 3414, 3415, 7936, 7937, 7938, 33901, 33902, 34024, 34047,
      34076, 34921, 34930, 35660, 35661, 35724, 36347, 36348, 36349,
    ];
    globalThis.chip = limits.map((limit) => pen.getParameter(limit));
    if (information) globalThis.chip.push(pen.getParameter(37445), pen.getParameter(37446));
    globalThis.chip.push(pen.getSupportedExtensions());
    for (const shader of [pen.VERTEX_SHADER, pen.FRAGMENT_SHADER]) {
      for (let format = 36336; format <= 36341; format += 1)
        pen.getShaderPrecisionFormat(shader, format);
    }
    pen.readPixels(0, 0, 100, 100, pen.RGBA, pen.UNSIGNED_BYTE, new Uint8Array(40000));
  })(),
);
