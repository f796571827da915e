// A scene in three dimensions: shaders, a triangle, pixels back.
globalThis.result = (async () => {
  const canvas = new OffscreenCanvas(64, 64);
  const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  if (gl === null) return "no scene here";
  const shader = (kind, code) => {
    const made = gl.createShader(kind);
    gl.shaderSource(made, code);
    gl.compileShader(made);
    return made;
  };
  const program = gl.createProgram();
  gl.attachShader(
    program,
    shader(
      gl.VERTEX_SHADER,
      "attribute vec2 at; void main() { gl_Position = vec4(at, 0.0, 1.0); }",
    ),
  );
  gl.attachShader(
    program,
    shader(
      gl.FRAGMENT_SHADER,
      "precision mediump float; void main() { gl_FragColor = vec4(0.0, 1.0, 0.0, 1.0); }",
    ),
  );
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  const at = gl.getAttribLocation(program, "at");
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  const pixel = new Uint8Array(4);
  gl.readPixels(32, 32, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  return `${pixel} ${gl.getError()} ${gl.getParameter(gl.MAX_TEXTURE_SIZE) > 1000} ${gl.getSupportedExtensions().length > 3}`;
})();
