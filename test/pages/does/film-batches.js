// Writes the page down node by node, watches it change and follows the person, in batches.
(() => {
  const film = [];
  function written(node) {
    const attributes = {};
    for (const name of node.getAttributeNames?.() ?? []) attributes[name] = node.getAttribute(name);
    return {
      name: node.nodeName,
      text: node.nodeValue,
      attributes,
      children: Array.from(node.childNodes, written),
    };
  }
  film.push(written(document));
  new MutationObserver((changes) =>
    film.push(...changes.map(({ target, type }) => [type, target.nodeName])),
  ).observe(document, { subtree: true, attributes: true, characterData: true });
  for (const type of ["mousemove", "scroll", "click", "keyup", "touchstart"])
    document.addEventListener(type, ({ timeStamp }) => film.push([type, timeStamp]), {
      capture: true,
      passive: true,
    });
  const send = () =>
    fetch("http://third.localhost/film", {
      method: "POST",
      mode: "no-cors",
      body: JSON.stringify(film.splice(0)),
    }).catch(() => null);
  setTimeout(send, 500);
  setTimeout(send, 1000);
  globalThis.deeds.push(new Promise((done) => setTimeout(done, 1200)));
})();
