// A service worker that stays when the page is left.
globalThis.deeds.push(
  navigator.serviceWorker?.register("/empty-worker.js").then(
    (worker) => worker.unregister(),
    () => undefined,
  ),
);
