// Lists the voices that the device can read with.
globalThis.deeds.push(
  (async () => {
    globalThis.voices = speechSynthesis.getVoices().length;
  })(),
);
