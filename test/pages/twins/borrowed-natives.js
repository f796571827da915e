// Writes into a frame of its own, and draws there with that frame's functions.
globalThis.deeds.push(
  (async () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const canvas = frame.contentDocument.createElement("canvas");
    canvas.getContext("2d").fillRect(0, 0, 9, 9);
    canvas.toDataURL();
  })(),
);
