// Sends a file from one end to the other: both offer and answer by themselves.
globalThis.deeds.push(
  (async () => {
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    here.createDataChannel("file");
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription);
    here.close();
    there.close();
  })(),
);
