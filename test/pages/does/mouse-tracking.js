// Follows the mouse, and sends where it went.
globalThis.deeds.push(
  (async () => {
    const way = [];
    document.addEventListener("mousemove", (event) => {
      way.push([event.clientX, event.clientY]);
      if (way.length === 10) navigator.sendBeacon("/moves", `${way.splice(0)}`);
    });
    for (let clientX = 0; clientX < 30; clientX += 1)
      document.dispatchEvent(new MouseEvent("mousemove", { clientX }));
  })(),
);
