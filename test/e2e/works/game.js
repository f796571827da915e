// A game: draws frame after frame, looks at its own pixels, keeps a score, answers to keys.
globalThis.result = (async () => {
  const canvas = document.querySelector("main").appendChild(document.createElement("canvas"));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  let place = 10;
  let hits = 0;
  addEventListener("keydown", ({ key }) => {
    place += key === "ArrowRight" ? 7 : -5;
  });
  for (let frame = 0; frame < 60; frame += 1) {
    await new Promise(requestAnimationFrame);
    dispatchEvent(new KeyboardEvent("keydown", { key: frame % 3 ? "ArrowRight" : "ArrowLeft" }));
    pen.clearRect(0, 0, 300, 150);
    pen.fillStyle = "#c00";
    pen.fillRect(frame * 4, 40, 20, 20);
    pen.save();
    pen.translate(place % 300, 40);
    pen.fillStyle = "#00c";
    pen.fillRect(0, 0, 10, 10);
    pen.restore();
    const [red] = pen.getImageData(frame * 4 + 10, 50, 1, 1).data;
    if (red > 100) hits += 1;
  }
  localStorage.setItem("score", `${hits}`);
  const blob = await new Promise((done) => canvas.toBlob(done));
  return `${localStorage.getItem("score")} ${place} ${blob.type} ${canvas.toDataURL("image/png").length > 200}`;
})();
