// A random number in three places that are no cookies.
{
  const number = "v-7d793037-a076-4186-9a2b-1f0c3e5d7b91";
  localStorage.setItem("visitor", number);
  globalThis.deeds.push(
    new Promise((done) => {
      const opening = indexedDB.open("visitor", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("all");
      opening.onsuccess = () => {
        opening.result.transaction("all", "readwrite").objectStore("all").put({ number }, "me");
        done();
      };
      opening.onerror = done;
    }),
    globalThis.caches?.open("visitor").then((cache) => cache.put("/me", new Response(number))),
  );
}
