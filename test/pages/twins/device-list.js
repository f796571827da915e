// A video call: asks for the camera, then lists what there is.
globalThis.deeds.push(
  (async () => {
    navigator.mediaDevices.getUserMedia({ video: true }).catch(() => null);
    navigator.mediaDevices.enumerateDevices();
  })(),
);
