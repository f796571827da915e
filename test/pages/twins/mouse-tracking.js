// A slider.
globalThis.deeds.push(
  (async () => {
    document.addEventListener("mousemove", ({ clientX }) =>
      document.body.style.setProperty("--x", `${clientX}px`),
    );
    for (let clientX = 0; clientX < 30; clientX += 1)
      document.dispatchEvent(new MouseEvent("mousemove", { clientX }));
  })(),
);
