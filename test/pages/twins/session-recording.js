// A framework: listens to everything, and changes what it drew itself.
globalThis.deeds.push(
  (async () => {
    for (const type of ["click", "input", "keydown", "mousemove", "scroll", "touchstart"])
      document.addEventListener(type, () => undefined);
    const view = document.body.appendChild(document.createElement("main"));
    new MutationObserver(() => undefined).observe(document.body, {
      childList: true,
      subtree: true,
    });
    for (let row = 0; row < 40; row += 1)
      view.appendChild(document.createElement("p")).setAttribute("class", `row-${row}`);
    globalThis.classes = [...view.children].map((row) => row.attributes.length);
    globalThis.letters = document.body.innerHTML.length;
    await fetch("/rows").catch(() => null);
  })(),
);
