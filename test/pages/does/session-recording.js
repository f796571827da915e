// Watches the whole page change, listens to everything and writes the page down.
globalThis.deeds.push(
  (async () => {
    const film = [];
    const names = (node) => [
      node.nodeName,
      [...(node.attributes ?? [])].map(({ name }) => name),
      [...node.childNodes].map(names),
    ];
    film.push(names(document));
    new MutationObserver((changes) => film.push(changes.length)).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const type of ["click", "input", "mousemove", "scroll", "selectionchange"])
      document.addEventListener(type, ({ type }) => film.push(type));
    navigator.sendBeacon("/film", JSON.stringify(film.splice(0)));
    document.body.dispatchEvent(new Event("scroll", { bubbles: true }));
    navigator.sendBeacon("/film", JSON.stringify(film.splice(0)));
  })(),
);
