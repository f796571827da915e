// Reads aloud.
globalThis.deeds.push(
  (async () => {
    const [voice = null] = speechSynthesis.getVoices();
    const words = Object.assign(new SpeechSynthesisUtterance(" "), { voice });
    speechSynthesis.speak(words);
  })(),
);
