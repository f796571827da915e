// A form whose model follows its fields.
const { createApp } = globalThis.Vue;
createApp({
  data: () => ({ name: "", kind: "b", agreed: false, said: [] }),
  methods: {
    say() {
      this.said.push(`${this.name} ${this.kind} ${this.agreed}`);
    },
  },
  template: `<form @submit.prevent="say"><input v-model="name"><select v-model="kind"><option>a</option><option>b</option></select>
    <input type="checkbox" v-model="agreed"><button>Say</button><p v-for="one in said">{{ one }}</p></form>`,
}).mount("main");
globalThis.result = (async () => {
  const pause = () => new Promise((done) => setTimeout(done, 40));
  const root = document.querySelector("main");
  const [name, agreed] = root.querySelectorAll("input");
  name.value = "somebody";
  name.dispatchEvent(new Event("input"));
  agreed.click();
  const kind = root.querySelector("select");
  kind.value = "a";
  kind.dispatchEvent(new Event("change"));
  await pause();
  root.querySelector("button").click();
  await pause();
  return root.innerHTML.replaceAll(/\s+/g, " ");
})();
