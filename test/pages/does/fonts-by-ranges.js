// Measures words in many fonts by ranges over their text, one font after the other in one and the same element.
(() => {
  const word = document.body.appendChild(document.createElement("span"));
  word.textContent = "mmmmmmmmlli";
  const range = document.createRange();
  globalThis.spans = Array.from({ length: 60 }, (_, at) => {
    word.style.fontFamily = `"Font ${at}", monospace`;
    if (at % 2 === 0) range.selectNodeContents(word);
    else range.setStart(word.firstChild, 0);
    return range.getBoundingClientRect().width;
  });
  word.remove();
})();
