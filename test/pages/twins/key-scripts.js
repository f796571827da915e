// Opens help at a key, for which it loads the parts that it needs, each from a file of its own.
(() => {
  const field = document.createElement("input");
  field.addEventListener("keyup", () => null);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "?") return;
    for (const part of ["help", "list", "find"]) {
      const script = document.createElement("script");
      script.src = `http://third.localhost/${part}.js`;
      document.head.append(script);
    }
  });
  for (const key of "somebody types?") field.dispatchEvent(new KeyboardEvent("keydown", { key }));
})();
