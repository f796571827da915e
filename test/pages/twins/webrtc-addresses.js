// A video call: waits for the other side.
globalThis.deeds.push(
  (async () => {
    const connection = new RTCPeerConnection();
    connection.createDataChannel("chat");
    connection.addTransceiver("video");
    connection.onicecandidate = () => undefined;
    connection.createOffer().catch(() => null);
    connection.setRemoteDescription({ type: "answer", sdp: "" }).catch(() => null);
  })(),
);
