// Reads many details of browser and screen at once.
globalThis.deeds.push(
  (async () => {
    const names =
      "appCodeName appName appVersion cookieEnabled deviceMemory doNotTrack hardwareConcurrency language languages maxTouchPoints oscpu pdfViewerEnabled platform product productSub vendor vendorSub webdriver";
    globalThis.details = names.split(" ").map((name) => navigator[name]);
    const { availHeight, availLeft, availTop, availWidth, colorDepth, height, pixelDepth, width } =
      screen;
    globalThis.details.push(
      availHeight,
      availLeft,
      availTop,
      availWidth,
      colorDepth,
      height,
      pixelDepth,
      width,
    );
  })(),
);
