// A synthesiser: what is heard is drawn, many times.
globalThis.deeds.push(
  (async () => {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const view = audio.createAnalyser();
    tone.connect(audio.createDynamicsCompressor()).connect(view);
    tone.start();
    const heard = new Uint8Array(64);
    for (let frame = 0; frame < 60; frame += 1) view.getByteFrequencyData(heard);
    await audio.close();
  })(),
);
