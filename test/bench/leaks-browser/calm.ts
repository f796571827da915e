/*
 * The script of an honest company: sends what benign pages send, each body to a host of its own.
 */

const pause = 1500;
const step = 15;

const { parts } = globalThis as unknown as { parts: { text?: string; bytes?: number[] }[] };

async function sendAll(): Promise<void> {
  for (const [n, { text, bytes }] of parts.entries()) {
    const to = `http://b${n}.calm.test`;
    if (text !== undefined && /^https?:\/\//.test(text)) {
      new Image().src = text.replace(/^https?:\/\/[^/]+/, to);
    } else {
      const body = text ?? Uint8Array.from(bytes ?? []);
      void fetch(`${to}/c`, { method: "POST", mode: "no-cors", body }).catch(() => undefined);
    }
    await new Promise((later) => setTimeout(later, step));
  }
  document.title = "played";
}

let timer: ReturnType<typeof setTimeout> | undefined;
document.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(sendAll, pause);
});
