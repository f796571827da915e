// Loaded by the shop's checkout. Sends the e-mail address that is being typed to the advertising
// company as soon as the typing pauses: nobody has pressed a button, and the shop is not asked.
{
  const company = new URL(document.currentScript.src).origin;
  const pauseInMs = 700;
  let timer = 0;
  let sent = "";

  /** The scrambled form that advertising companies compare: the same address, the same code. */
  async function scrambled(text) {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  async function send(field) {
    const email = field.value.trim().toLowerCase();
    if (!email.includes("@") || !field.validity.valid || email === sent) return;
    sent = email;
    const page = location.href;
    new Image().src = `${company}/match.gif?${new URLSearchParams({ email, page })}`;
    const note = JSON.stringify({ code: await scrambled(email), page });
    navigator.sendBeacon(`${company}/collect`, note);
  }

  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "email") return;
    clearTimeout(timer);
    timer = setTimeout(() => void send(target), pauseInMs);
  });
}
