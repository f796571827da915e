// A video call, with both sides in one page.
globalThis.result = (async () => {
  const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
  here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate).catch(() => null);
  there.addEventListener("icecandidate", ({ candidate }) =>
    here.addIceCandidate(candidate).catch(() => null),
  );
  const chat = here.createDataChannel("chat");
  const heard = new Promise((done) => {
    there.ondatachannel = ({ channel }) => {
      channel.onmessage = ({ data }) => {
        channel.send(`${data}, there`);
      };
    };
    chat.onmessage = ({ data }) => done(data);
  });
  chat.onopen = () => chat.send("hello");
  const canvas = document.createElement("canvas");
  canvas.getContext("2d").fillRect(0, 0, 9, 9);
  const [track] = canvas.captureStream(5).getTracks();
  here.addTrack(track);
  await here.setLocalDescription(await here.createOffer());
  await there.setRemoteDescription(here.localDescription);
  await there.setLocalDescription(await there.createAnswer());
  await here.setRemoteDescription(there.localDescription);
  const late = new Promise((done) => setTimeout(done, 8000, "nobody"));
  const word = await Promise.race([heard, late]);
  const kinds = there.getReceivers().map(({ track }) => track.kind);
  here.close();
  there.close();
  return `${word} ${kinds} ${here.signalingState}`;
})();
