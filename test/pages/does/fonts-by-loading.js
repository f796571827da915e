// Tries fonts of the device one after the other.
globalThis.deeds.push(
  Promise.allSettled(
    Array.from({ length: 40 }, (_, at) => new FontFace("any", `local("Font ${at}")`).load()),
  ),
);
