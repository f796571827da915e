// Looks whether documents can be shown.
globalThis.deeds.push(
  (async () => {
    globalThis.shows =
      navigator.pdfViewerEnabled || navigator.plugins["PDF Viewer"]?.name !== undefined;
  })(),
);
