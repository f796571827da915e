// Shows the class what a company of the town got. The page holds a row to copy; its cells name
// what they show: "time", "visitor", or one of the things that were sent.

const rows = document.querySelector("#received tbody");
const row = document.querySelector("#row");
const nothing = document.querySelector("#nothing");
const refreshInMs = 2000;

/** Everything that one request carried, by name. */
function contents({ path, body, time, visitor }) {
  const sent = Object.fromEntries(new URL(path, location.href).searchParams);
  const clock = new Date(time).toLocaleTimeString(document.documentElement.lang, {
    hourCycle: "h23",
  });
  return { ...sent, ...parsed(body), visitor: visitor.slice(0, 8), time: clock };
}

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

function rowFor(delivery) {
  const copy = row.content.cloneNode(true);
  const shown = contents(delivery);
  for (const cell of copy.querySelectorAll("[data-show]")) {
    cell.textContent = shown[cell.dataset.show] ?? "–";
  }
  return copy;
}

async function refresh() {
  const answer = await fetch("/received.json").catch(() => undefined);
  if (!answer?.ok) return;
  const deliveries = await answer.json();
  rows.replaceChildren(...deliveries.reverse().map(rowFor));
  nothing.hidden = deliveries.length > 0;
}

document.querySelector("#forget").addEventListener("click", async () => {
  await fetch("/forget", { method: "POST" });
  await refresh();
});

await refresh();
setInterval(refresh, refreshInMs);
