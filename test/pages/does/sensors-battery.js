// Reads the battery; where there is none, how the device moves.
globalThis.deeds.push(
  (async () => {
    addEventListener("devicemotion", () => undefined);
    addEventListener("deviceorientation", () => undefined);
    const { platform, productSub, vendorSub, hardwareConcurrency } = navigator;
    globalThis.machine = [platform, productSub, vendorSub, hardwareConcurrency];
    const battery = await navigator.getBattery?.();
    if (battery)
      globalThis.battery = [
        battery.charging,
        battery.chargingTime,
        battery.dischargingTime,
        battery.level,
      ];
  })(),
);
