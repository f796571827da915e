// Goes through the plugins and the types of files they show.
globalThis.deeds.push(
  (async () => {
    globalThis.plugins = Array.from(navigator.plugins, (plugin) => [
      plugin.name,
      plugin.description,
      plugin.filename,
    ]);
    globalThis.types = Array.from(navigator.mimeTypes, (type) => [type.type, type.suffixes]);
  })(),
);
