// Takes functions out of an empty frame, and uses them on the page's own canvas.
globalThis.deeds.push(
  (async () => {
    const frame = document.createElement("iframe");
    frame.srcdoc = "";
    document.body.append(frame);
    const { HTMLCanvasElement } = frame.contentWindow;
    const canvas = document.createElement("canvas");
    canvas.getContext("2d").fillRect(0, 0, 9, 9);
    HTMLCanvasElement.prototype.toDataURL.call(canvas);
  })(),
);
