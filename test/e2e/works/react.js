// A list that people add to, by a controlled field: React reads and writes `value` by descriptors of its own.
const { createElement: h, useState } = globalThis.React;
function App() {
  const [text, setText] = useState("");
  const [things, setThings] = useState([]);
  const add = (event) => {
    event.preventDefault();
    setThings([...things, text]);
    setText("");
  };
  return h(
    "form",
    { onSubmit: add },
    h("input", { value: text, onChange: ({ target }) => setText(target.value.toUpperCase()) }),
    h("button", null, "Add"),
    h("ul", null, ...things.map((thing) => h("li", { key: thing }, thing))),
  );
}
const root = document.querySelector("main");
globalThis.ReactDOM.createRoot(root).render(h(App));
globalThis.result = (async () => {
  const pause = () => new Promise((done) => setTimeout(done, 60));
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  await pause();
  for (const word of ["bread", "milk", "tea"]) {
    const field = root.querySelector("input");
    set.call(field, word);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await pause();
    root.querySelector("button").click();
    await pause();
  }
  return root.innerHTML;
})();
