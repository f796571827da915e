// Asks for the place and for notifications as soon as it is there: rude, and no way to tell devices apart.
globalThis.deeds.push(
  (async () => {
    navigator.geolocation.getCurrentPosition(() => undefined);
    Notification.requestPermission();
  })(),
);
