// Prepares a connection to nobody, and looks for the addresses that this finds.
globalThis.deeds.push(
  (async () => {
    const connection = new RTCPeerConnection();
    connection.createDataChannel("");
    connection.onicecandidate = ({ candidate }) => {
      globalThis.address ??= candidate?.candidate;
    };
    await connection.setLocalDescription(await connection.createOffer());
  })(),
);
