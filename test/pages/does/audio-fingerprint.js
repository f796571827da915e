// Works out a tone in silence and reads it back.
globalThis.deeds.push(
  (async () => {
    const audio = new OfflineAudioContext(1, 5000, 44100);
    const tone = audio.createOscillator();
    const shape = audio.createDynamicsCompressor();
    tone.connect(shape);
    shape.connect(audio.destination);
    tone.start(0);
    const buffer = await audio.startRendering();
    globalThis.sum = buffer.getChannelData(0).reduce((sum, value) => sum + Math.abs(value), 0);
  })(),
);
