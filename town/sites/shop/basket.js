// The basket: which goods, how many. It is kept in this browser, for this shop only.

const key = "basket";

function load() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

let basket = load();

function change(item, count) {
  basket = { ...basket, [item]: Math.max(0, Math.min(9, count || 0)) };
  localStorage.setItem(key, JSON.stringify(basket));
  showCount();
}

const countIn = (goods) => Object.values(goods).reduce((sum, count) => sum + count, 0);

function showCount() {
  for (const place of document.querySelectorAll("[data-count]")) {
    place.textContent = String(countIn(basket));
  }
}

/** The front page: cards with a button each, and a box that narrows them down. */
function setUpShelf() {
  for (const button of document.querySelectorAll("[data-add]")) {
    const item = button.dataset.add;
    button.addEventListener("click", () => change(item, (basket[item] ?? 0) + 1));
  }
  document.querySelector("#search")?.addEventListener("input", ({ target }) => {
    const wanted = target.value.trim().toLowerCase();
    for (const card of document.querySelectorAll("[data-good]")) {
      card.hidden = !card.textContent.toLowerCase().includes(wanted);
    }
  });
}

/** The checkout: a row for each of the goods. An empty basket gets one mug, to practise with. */
function setUpBill(bill) {
  const rows = [...bill.querySelectorAll("[data-item]")];
  if (countIn(basket) === 0) change("mug", 1);
  for (const row of rows) {
    const quantity = row.querySelector("input");
    quantity.value = String(basket[row.dataset.item] ?? 0);
    row.hidden = quantity.value === "0";
    quantity.addEventListener("input", () => {
      change(row.dataset.item, quantity.valueAsNumber);
      addUp();
    });
  }
  function addUp() {
    const total = rows.reduce(
      (sum, { dataset }) => sum + Number(dataset.price) * (basket[dataset.item] ?? 0),
      0,
    );
    bill.querySelector("#total").textContent = bill.dataset.currency + total;
  }
  addUp();
}

if (document.querySelector("[data-sold]")) {
  basket = {};
  localStorage.removeItem(key);
}
setUpShelf();
const bill = document.querySelector("#bill");
if (bill) setUpBill(bill);
showCount();
