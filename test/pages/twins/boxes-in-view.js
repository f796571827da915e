// A list that draws only what is in view: asks rows of its three fonts for their boxes again and again.
(() => {
  const list = document.body.appendChild(document.createElement("main"));
  const draw = () => {
    for (const row of list.children) globalThis.height = row.getBoundingClientRect().height;
  };
  for (let at = 0; at < 60; at += 1) {
    const row = list.appendChild(document.createElement("p"));
    row.style.fontFamily = ["serif", "sans-serif", "monospace"][at % 3];
    globalThis.height = row.scrollHeight;
  }
  addEventListener("scroll", draw);
  draw();
})();
