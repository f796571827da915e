// Draws a sentence letter by letter, and makes a number of what came out.
(() => {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  pen.font = "18px serif";
  pen.fillRect(10, 1, 62, 20);
  for (const [at, letter] of [..."Pack my box with jugs"].entries())
    pen.fillText(letter, 2 + at * 9, 30);
  let number = 0;
  for (const part of pen.getImageData(0, 0, canvas.width, canvas.height).data)
    number = (number * 31 + part) | 0;
  globalThis.letters = number;
})();
