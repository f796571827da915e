/** Labels of an ordinary long form, with the names that programmers give such fields. */
const rows: readonly (readonly [label: string, name: string, type: string])[] = [
  ["First name", "firstName", "text"],
  ["Last name", "lastName", "text"],
  ["E-mail address", "email", "email"],
  ["Mobile phone", "mobilePhone", "tel"],
  ["Street and house number", "addressLine1", "text"],
  ["City", "city", "text"],
  ["ZIP code", "zip", "text"],
  ["Date of birth", "dob", "text"],
  ["Company", "company", "text"],
  ["Quantity", "qty", "number"],
  ["Coupon code", "coupon", "text"],
  ["Comment", "comment", "text"],
  ["Passport number", "passportNo", "text"],
  ["Item description", "item_description", "text"],
  ["Width in centimetres", "width_cm", "text"],
  ["Emergency contact", "emergencyContact", "text"],
];

const lists: readonly string[] = [
  "<select name='gender'><option>Male<option>Female<option>Prefer not to say</select>",
  `<select name="birthYear">${Array.from({ length: 100 }, (_, at) => `<option>${2010 - at}`).join("")}</select>`,
];

/**
 * A page of so many fields in forms of twenty, as shops and offices have them: labels by `for`, table
 * cells and placeholders in turn, every tenth field a list.
 */
export function syntheticPage(fields: number): string {
  const parts: string[] = ["<!doctype html><html lang=en><body><h1>The forms of the office</h1>"];
  for (let at = 0; at < fields; at++) {
    if (at % 20 === 0)
      parts.push(
        at > 0 ? "</table></form>" : "",
        `<h2>Part ${at / 20 + 1}</h2><form action="/send"><table>`,
      );
    const [label, name, type] = rows[at % rows.length] ?? ["", "", ""];
    const id = `f${at}`;
    const control =
      at % 10 === 9
        ? (lists[Math.floor(at / 10) % lists.length] ?? "").replace("<select", `<select id="${id}"`)
        : `<input id="${id}" name="${name}_${at}" type="${type}"${at % 3 === 2 ? ` placeholder="${label}"` : ""}>`;
    parts.push(
      at % 3 === 0
        ? `<tr><td colspan=2><label for="${id}">${label} *</label><div class=box>${control}</div></tr>`
        : `<tr><td>${label}:</td><td><span>${control}</span> <small>You can change this later.</small></td></tr>`,
    );
  }
  parts.push("</table><button>Send</button></form></body></html>");
  return parts.join("");
}
