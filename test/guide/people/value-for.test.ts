import { describe, expect, test } from "vitest";
import { type PersonId, personIds, valueFor } from "../../../src/guide/people/index.ts";
import { type KindId, kinds } from "../../../src/kinds/index.ts";

const input = (type: string) => ({ type, options: [] });
const select = (...options: (string | [value: string, text: string])[]) => ({
  type: "select",
  options: options.map((option) =>
    typeof option === "string"
      ? { value: option, text: option }
      : { value: option[0], text: option[1] },
  ),
});
const numbers = (from: number, to: number, suffix = ""): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}${suffix}`);

const typed: [PersonId, KindId, type: string, value: string | null][] = [
  ["alex", "person-name", "text", "Alex Rivers"],
  ["lihua", "person-name", "text", "李华"],
  ["alex", "email-address", "email", "alex.rivers@mail.example"],
  ["alex", "health-condition", "textarea", "I wake up at three and count sheep."],
  ["alex", "message-content", "editable", "Hello, this is a test by a made-up person."],
  ["alex", "password", "password", "Made-up-Person-0147"],
  ["alex", "birth-date", "text", "05/14/1990"],
  ["alex", "birth-date", "date", "1990-05-14"],
  ["alex", "birth-date", "month", "1990-05"],
  ["alex", "birth-date", "datetime-local", "1990-05-14T09:00"],
  ["alex", "card-expiry", "month", "2030-12"],
  ["alex", "card-expiry", "date", "2030-12-01"],
  ["alex", "person-name", "date", null],
  ["alex", "phone-number", "number", "2025550147"],
  ["alex", "bank-card-number", "number", "4111111111111111"],
  ["alex", "body-measurements", "number", "172"],
  ["alex", "emergency-contact", "tel", "202 555 0168"],
  ["alex", "guardian-info", "email", "alex.rivers@mail.example"],
  ["alex", "person-name", "number", null],
  ["alex", "gender", "radio", "on"],
  ["alex", "health-condition", "checkbox", "on"],
  ["alex", "id-document-image", "file", null],
  ["alex", "resume", "file", null],
  ["alex", "id-document-image", "text", null],
  ["alex", "preferences", "color", null],
  ["alex", "cookie-identifier", "text", null],
  // Not a type of the browser: a page can write anything there.
  ["alex", "person-name", "constructor", "Alex Rivers"],
];

test.each(typed)("%s answers %s in %s with %s", (person, kind, type, value) => {
  expect(valueFor(person, kind, input(type))).toBe(value);
});

describe("of a list", () => {
  const chosen: [
    what: string,
    PersonId,
    KindId,
    control: ReturnType<typeof select>,
    value: string | null,
  ][] = [
    [
      "the same word",
      "alex",
      "gender",
      select(["", "Choose"], ["f", "Female"], ["m", "Male"]),
      "m",
    ],
    ["another word for it", "alex", "gender", select("Woman", "Man"), "Man"],
    ["whatever its case", "lihua", "gender", select("MALE", "FEMALE"), "FEMALE"],
    [
      "the value where the text tells nothing",
      "alex",
      "gender",
      select(["f", "A"], ["m", "B"]),
      "m",
    ],
    ["whole words only", "alex", "gender", select("Female person", "Male person"), "Male person"],
    [
      "words within longer ones",
      "lihua",
      "education-history",
      select("高中", "大学本科"),
      "大学本科",
    ],
    ["the day", "alex", "birth-date", select(["", "Day"], ...numbers(1, 31)), "14"],
    ["the month by number", "alex", "birth-date", select(...numbers(1, 12)), "5"],
    [
      "the month with a zero",
      "lihua",
      "birth-date",
      select(
        ["", "月"],
        ["01", "01月"],
        ["02", "02月"],
        ["03", "03月"],
        ["04", "04月"],
        ["05", "05月"],
        ["06", "06月"],
        ["07", "07月"],
        ["08", "08月"],
        ["09", "09月"],
        ["10", "10月"],
        ["11", "11月"],
        ["12", "12月"],
      ),
      "09",
    ],
    [
      "the month by place",
      "alex",
      "birth-date",
      select(
        ["", "Month"],
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
      ),
      "May",
    ],
    ["the year", "lihua", "birth-date", select(...numbers(1920, 2025, "年")), "1999年"],
    ["the year in two digits", "alex", "card-expiry", select(...numbers(25, 40)), "30"],
    ["the month of the card", "alex", "card-expiry", select(...numbers(1, 12)), "12"],
    ["the range of an age", "alex", "age", select("18-24", "25-34", "35-44"), "35-44"],
    [
      "the range of an income",
      "alex",
      "income",
      select("$0 to $20,000", "$20,001 to $50,000", "more"),
      "$20,001 to $50,000",
    ],
    [
      "the country, also where any place is asked for",
      "amina",
      "region",
      select(["", "?"], ["FR", "France"], ["GB", "United Kingdom"], ["US", "United States"]),
      "GB",
    ],
    ["the country by its code", "alex", "region", select(["FR", "法国"], ["US", "美国"]), "US"],
    ["the country in Chinese", "zhangming", "region", select("France", "中国大陆"), "中国大陆"],
    [
      "the first, where none fits",
      "alex",
      "region",
      select(["0", "Please select"], "Bavaria", "Wales"),
      "Bavaria",
    ],
    [
      "no placeholder in Chinese",
      "lihua",
      "region",
      select(["-1", "请选择"], "北京", "上海"),
      "北京",
    ],
    ["no placeholder of dashes", "alex", "region", select(["x", "---"], "Wales"), "Wales"],
    ["nothing, where there is nothing", "alex", "region", select(["", "Choose"]), null],
    ["nothing of an empty list", "alex", "region", select(), null],
  ];

  test.each(chosen)("%s", (_, person, kind, control, value) => {
    expect(valueFor(person, kind, control)).toBe(value);
  });
});

test("everybody can fill every kind in whatever control it stands, without failing", () => {
  for (const person of personIds)
    for (const { id } of kinds)
      for (const type of ["text", "tel", "number", "date", "month", "radio", "file", "week"])
        expect(["string", "object"]).toContain(typeof valueFor(person, id, input(type)));
});
