// Lists cameras and microphones.
globalThis.deeds.push(
  (async () => {
    await navigator.mediaDevices.enumerateDevices();
  })(),
);
