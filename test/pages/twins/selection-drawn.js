// An editor that draws where its cursor stands: asks ranges in texts of its two fonts for their boxes again and again.
(() => {
  const sheet = document.body.appendChild(document.createElement("article"));
  const range = document.createRange();
  for (let at = 0; at < 60; at += 1) {
    const line = sheet.appendChild(document.createElement("p"));
    line.textContent = `Line ${at}`;
    line.style.fontFamily = ["serif", "monospace"][at % 2];
    range.setStart(line.firstChild, 2);
    globalThis.cursor = range.getClientRects().length;
  }
})();
