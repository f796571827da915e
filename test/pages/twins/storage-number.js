// Settings in the same places, a number for as long as the tab is open, and an answer of the server's.
localStorage.setItem("font", JSON.stringify({ size: "large", colour: "blue", since: Date.now() }));
sessionStorage.setItem("step", "v-7d793037-a076-4186-9a2b-1f0c3e5d7b91");
globalThis.deeds.push(
  globalThis.caches
    ?.open("files")
    .then(async (cache) => cache.put("/file", await fetch("/probe-keepers-twins.html"))),
);
