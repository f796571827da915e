// Lays a mark across the page that says whose copy it is.
(() => {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  pen.rotate(-0.3);
  pen.fillText("Internal use only, copy 12", 20, 120);
  const mark = document.body.appendChild(document.createElement("div"));
  mark.style.backgroundImage = `url(${canvas.toDataURL()})`;
})();
