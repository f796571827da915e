// Measures words in many fonts by the box around them, one font after the other in one and the same element.
(() => {
  const word = document.body.appendChild(document.createElement("span"));
  word.textContent = "mmmmmmmmlli";
  globalThis.widths = Array.from({ length: 60 }, (_, at) => {
    word.style.cssText = `position: absolute; font: 72px "Font ${at}", monospace`;
    return word.getBoundingClientRect().width;
  });
  word.remove();
})();
