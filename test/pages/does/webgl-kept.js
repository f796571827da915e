// Keeps the functions of the graphics chip before there is a context to call them on, as scripts do that
// look out for wrappers, and asks for a context later, of a canvas that is never shown.
(() => {
  const { getParameter, getSupportedExtensions, readPixels, getShaderPrecisionFormat } =
    WebGLRenderingContext.prototype;
  globalThis.deeds.push(
    new Promise((done) => {
      setTimeout(() => {
        const pen = new OffscreenCanvas(64, 64).getContext("webgl");
        if (pen !== null) {
          const ask = Function.prototype.call.bind(getParameter);
          const limits = [
            3379, 3386, 3410, 3411, 3412, 3413, 3414, 3415, 7936, 7937, 7938, 33901, 33902, 34024,
            34047, 34076,
          ];
          globalThis.chip = limits.map((limit) => ask(pen, limit));
          globalThis.chip.push(getSupportedExtensions.call(pen));
          for (let format = 36336; format <= 36341; format += 1) {
            for (const shader of [pen.VERTEX_SHADER, pen.FRAGMENT_SHADER])
              Reflect.apply(getShaderPrecisionFormat, pen, [shader, format]);
          }
          readPixels.apply(pen, [0, 0, 64, 64, pen.RGBA, pen.UNSIGNED_BYTE, new Uint8Array(16384)]);
        }
        done();
      }, 50);
    }),
  );
})();
