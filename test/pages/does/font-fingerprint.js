// Measures text in many fonts, on a canvas and in elements.
globalThis.deeds.push(
  (async () => {
    const fonts = Array.from({ length: 40 }, (_, at) => `"Font ${at}", monospace`);
    const pen = document.createElement("canvas").getContext("2d");
    const text = document.body.appendChild(document.createElement("span"));
    text.textContent = "mmmmmmmmmmlli";
    globalThis.widths = fonts.map((font) => {
      pen.font = `72px ${font}`;
      text.style.fontFamily = font;
      return [pen.measureText("mmmmmmmmmmlli").width, text.offsetWidth, text.offsetHeight];
    });
    text.remove();
  })(),
);
