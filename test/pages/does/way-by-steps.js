// Notes how far the mouse went with each step, instead of where it is, and sends that again and again.
(() => {
  const way = [];
  addEventListener("mousemove", ({ movementX, offsetX }) => way.push(`${offsetX},${movementX}`));
  const send = () =>
    navigator.sendBeacon("/way", new Blob([way.splice(0).join(";")], { type: "text/plain" }));
  for (let at = 0; at < 12; at += 1)
    document.dispatchEvent(new MouseEvent("mousemove", { clientX: at, bubbles: true }));
  setTimeout(send, 100);
  setTimeout(() => {
    for (let at = 0; at < 12; at += 1)
      document.dispatchEvent(new MouseEvent("mousemove", { clientX: at, bubbles: true }));
    send();
  }, 300);
  globalThis.deeds.push(new Promise((done) => setTimeout(done, 500)));
})();
