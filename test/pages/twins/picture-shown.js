// Draws a card out of sight and shows it, as a picture and as a file to keep.
(() => {
  const card = (greeting, show) => {
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    pen.fillRect(0, 0, 40, 40);
    pen.fillText(greeting, 20, 60);
    show(canvas);
  };
  const picture = document.body.appendChild(new Image());
  card("Happy birthday, Grandma!", (canvas) => {
    picture.src = canvas.toDataURL();
  });
  card("See you on Saturday at noon", (canvas) => {
    picture.setAttribute("src", canvas.toDataURL("image/jpeg"));
  });
  globalThis.deeds.push(
    new Promise((done) => {
      card("Greetings from the seaside", (canvas) =>
        canvas.toBlob((blob) => {
          const link = document.body.appendChild(document.createElement("a"));
          link.href = URL.createObjectURL(blob);
          done();
        }),
      );
    }),
  );
})();
