// A form of two bindings, a list and a computed text; compiled in the browser.
import "@angular/compiler";
import { Component, computed, Input, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";

const Row = Component({
  selector: "li[row]",
  template: "{{ name.toUpperCase() }}<ng-content />",
})(class {});
Input()(Row.prototype, "name");

const Shop = Component({
  selector: "main",
  imports: [Row],
  template: `
    <input [value]="text()" (input)="text.set($any($event.target).value)" />
    <button (click)="add()">Add</button>
    <p>{{ words() }} {{ clicks() }}</p>
    <ul>@for (name of names(); track name) {<li row [name]="name">!</li>}</ul>`,
})(
  class {
    text = signal("milk");
    names = signal(["bread"]);
    clicks = signal(0);
    words = computed(() => `${this.text().length} letters`);
    add() {
      this.clicks.update((count) => count + 1);
      this.names.update((names) => [...names, this.text()]);
    }
  },
);

globalThis.result = (async () => {
  const app = await bootstrapApplication(Shop, { providers: [provideZonelessChangeDetection()] });
  await app.whenStable();
  const input = document.querySelector("input");
  for (const word of ["tea", "sugar"]) {
    input.value = word;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelector("button").click();
    await app.whenStable();
  }
  const shown = [...document.querySelectorAll("li")].map((row) => row.textContent).join(" ");
  return `${document.querySelector("p").textContent} ${shown} ${input.value}`;
})();
