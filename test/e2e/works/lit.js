// A custom element with a shadow root, as a build would leave it.
import { html, LitElement } from "lit";

class Counter extends LitElement {
  static properties = { count: { type: Number }, words: { state: true } };
  constructor() {
    super();
    this.count = 0;
    this.words = "";
  }
  render() {
    return html`<button @click=${() => (this.count += 1)}>${this.count}</button>
      <input .value=${this.words} @input=${({ target }) => (this.words = target.value)}><b>${this.words}</b><slot></slot>`;
  }
}
customElements.define("a-counter", Counter);
globalThis.result = (async () => {
  document.querySelector("main").innerHTML = "<a-counter count='3'>inside</a-counter>";
  const counter = document.querySelector("a-counter");
  await counter.updateComplete;
  counter.shadowRoot.querySelector("button").click();
  const field = counter.shadowRoot.querySelector("input");
  field.value = "typed";
  field.dispatchEvent(new Event("input"));
  await counter.updateComplete;
  return `${counter.shadowRoot.innerHTML.replaceAll(/<!--.*?-->|\s+/g, " ")} ${field.value}`;
})();
