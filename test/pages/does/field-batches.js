// Reads the field after every key, and sends what is in it once.
(() => {
  let last = "";
  addEventListener("input", (event) => {
    last = `${event.target.name}: ${event.target.value}`;
  });
  const field = document.body.appendChild(document.createElement("input"));
  field.type = "search";
  for (const key of "some words, then a break") {
    field.value += key;
    field.dispatchEvent(new InputEvent("input", { data: key, bubbles: true }));
  }
  const asked = new XMLHttpRequest();
  asked.open("POST", "http://third.localhost/field");
  asked.send(last);
})();
