import { expect, test } from "vitest";
import {
  blankField,
  blankForm,
  type FieldFacts,
  joinSplit,
  judgeForm,
  openKnowledge,
} from "../../src/fields/index.ts";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../src/fields/pack.ts";

const know = openKnowledge(packKnowledge(lexicons));

const judge = (fields: readonly Partial<FieldFacts>[], form = {}) =>
  judgeForm(
    fields.map((field) => ({ ...blankField, ...field })),
    { ...blankForm, ...form },
    know,
    new Set(["en"]),
  );

const kinds = (fields: readonly Partial<FieldFacts>[], form = {}) =>
  judge(fields, form).map((verdict) => verdict?.kind);

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => String(from + step));

test("says which facts decided", () => {
  const [verdict] = judge([
    { autocomplete: "shipping email", label: "Your e-mail", type: "email" },
  ]);
  expect(verdict?.kind).toBe("email-address");
  expect(verdict?.because).toEqual(expect.arrayContaining(["autocomplete", "label", "type"]));
  expect(verdict?.confidence).toBe("likely");
});

test("the end of a passport is no card's, unless a card is asked for or the markup says so", () => {
  const passport = { label: "Passport number" };
  const end = { label: "Expiry date" };
  expect(kinds([passport, end])).toEqual(["passport-number", undefined]);
  expect(kinds([passport, { label: "Card number" }, end])[2]).toBe("card-expiry");
  expect(kinds([passport, { ...end, autocomplete: "cc-exp" }])[1]).toBe("card-expiry");
  expect(kinds([end])).toEqual(["card-expiry"]);
});

test("a name with an unknown word before it is a thing's", () => {
  const mail = { label: "E-mail" };
  expect(kinds([{ label: "Warehouse name" }, mail])[0]).toBeUndefined();
  expect(kinds([{ label: "Coach name" }, mail])[0]).toBe("person-name");
  expect(kinds([{ label: "Name *" }])).toEqual(["person-name"]);
});

test("a building is part of an address where more of one is asked, a bank part of an account", () => {
  expect(kinds([{ label: "Building" }, { label: "Start" }])[0]).toBeUndefined();
  expect(kinds([{ label: "Street" }, { label: "Building" }])[1]).toBe("home-address");
  expect(kinds([{ label: "Bank name" }, { label: "SWIFT code" }])).toEqual([undefined, undefined]);
  expect(kinds([{ label: "Bank name" }, { label: "Account number" }])[0]).toBe(
    "bank-account-number",
  );
});

test("a weak word for programs says little beside a label of which no word is known", () => {
  const phone = { label: "Phone" };
  expect(kinds([{ label: "Zorb", name: "code" }, phone])[0]).toBeUndefined();
  expect(kinds([{ name: "code" }, phone])[0]).toBe("one-time-code");
});

test("a weight is a body's where something else of a body or a person's life is asked", () => {
  const weight = { label: "Weight (kg)" };
  expect(kinds([weight, { label: "Name" }])[0]).toBeUndefined();
  expect(kinds([weight, { label: "Date of birth" }])[0]).toBe("body-measurements");
});

test("a code with an unknown word before it is no code sent by phone", () => {
  const phone = { label: "Phone" };
  expect(kinds([{ label: "Zorb code" }, phone])[0]).toBeUndefined();
  expect(kinds([phone, { label: "Code" }])[1]).toBe("one-time-code");
});

test("a year alone is one of anything", () => {
  expect(kinds([{ label: "Year" }])).toEqual([undefined]);
  expect(kinds([{ label: "Geburtsdatum" }])).toEqual(["birth-date"]);
});

test("one weak fact makes a field possible at most", () => {
  expect(judge([{ id: "nick" }])[0]?.confidence).toBe("possible");
});

test.each([
  ["Search"],
  ["Promo code"],
  ["Quantity"],
  ["Enter the characters you see"],
  ["Your comment"],
  ["Gift card number"],
  ["File name"],
  ["优惠码"],
  ["图形验证码"],
  ["关键字"],
])("%s asks for nothing personal", (label) => {
  expect(kinds([{ label }])).toEqual([undefined]);
});

test("a box that people must leave empty is no question, whatever its type", () => {
  expect(kinds([{ type: "email", name: "email", label: "Leave this field blank" }])).toEqual([
    undefined,
  ]);
});

test("people's words count more than programmers'", () => {
  expect(kinds([{ label: "E-mail address", name: "username" }])).toEqual(["email-address"]);
});

test("a search form asks for nothing by words alone", () => {
  const city = { label: "City", name: "city", control: "choice" } as const;
  expect(kinds([city])).toEqual(["region"]);
  expect(kinds([city], { search: true })).toEqual([undefined]);
  expect(kinds([city], { buttons: "Search" })).toEqual([undefined]);
  expect(kinds([{ label: "Company" }], { search: true })).toEqual([undefined]);
});

test("a place that is typed into a search tells where somebody is", () => {
  const fields = [{ label: "Your street" }, { label: "City" }];
  expect(kinds(fields, { search: true })).toEqual(["home-address", "region"]);
});

test("what people read decides, not what programmers call it", () => {
  expect(kinds([{ nearby: "Username", name: "lname", id: "name" }])).toEqual(["account-username"]);
  expect(kinds([{ placeholder: "Your e-mail address", name: "username", id: "user" }])).toEqual([
    "email-address",
  ]);
});

test("weak words in a name do not turn a clear label", () => {
  const fields = [
    { nearby: "Postcode", name: "code" },
    { label: "Phone", name: "tel" },
  ];
  expect(kinds(fields)).toEqual(["home-address", "phone-number"]);
});

test("what stands before the first line and names the second is the second's", () => {
  const fields = [
    { placeholder: "UX ID", nearby: "Sign in with your UX ID and password:" },
    { label: "Password", type: "password" },
  ];
  expect(kinds(fields)).toEqual(["account-username", "password"]);
});

test("whose data it is comes before which", () => {
  expect(kinds([{ label: "Phone", legend: "Emergency contact" }])).toEqual(["emergency-contact"]);
});

test("a postcode is part of an address, except where one searches with it", () => {
  const postcode = { label: "Postcode" };
  expect(kinds([postcode])).toEqual(["home-address"]);
  expect(kinds([postcode], { ...blankForm, search: true })).toEqual(["region"]);
  expect(kinds([{ label: "Street address" }, postcode])).toEqual(["home-address", "home-address"]);
});

test("security code: a card's beside a card number, nothing alone", () => {
  const code = { label: "Security code" };
  expect(kinds([code])).toEqual([undefined]);
  expect(kinds([{ label: "Card number" }, code])[1]).toBe("card-security-code");
});

test("code: one that was sent beside a phone number, a riddle beside a picture", () => {
  const phone = { label: "手机号" };
  expect(kinds([phone, { label: "验证码", button: "获取验证码" }])[1]).toBe("one-time-code");
  expect(kinds([{ label: "验证码", picture: true }])).toEqual([undefined]);
});

test("the line before a password is the account, even if it is called name", () => {
  const password = { type: "password", label: "Password" };
  expect(kinds([{ label: "Name" }, password])[0]).toBe("account-username");
  expect(kinds([{ label: "Phone number" }, password])[0]).toBe("phone-number");
});

test("lists of days, months and years tell a birth from a card by their years", () => {
  const choice = (options: string[]) => ({ control: "choice" as const, options });
  const days = choice(range(1, 31));
  const months = choice(range(1, 12));
  expect(kinds([days, months, choice(range(1930, 2020))])).toEqual(Array(3).fill("birth-date"));
  expect(kinds([months, choice(range(2026, 2036))])).toEqual(["card-expiry", "card-expiry"]);
  expect(kinds([days, months, choice(range(2026, 2036))])).toEqual(Array(3).fill(undefined));
});

test("choices give a question away that says nothing itself", () => {
  expect(kinds([{ control: "choice", options: ["Male", "Female"] }])).toEqual(["gender"]);
  expect(kinds([{ control: "choice", options: ["未婚", "已婚", "离异"] }])).toEqual([
    "marital-status",
  ]);
});

test("a file is never a name, and an unknown file is only a file", () => {
  expect(kinds([{ control: "file", label: "身份证" }])).toEqual(["id-document-image"]);
  expect(kinds([{ control: "file", label: "Your name" }])).toEqual(["generic-file-upload"]);
});

test("boxes of one split field are one question", () => {
  const fields = [
    { ...blankField, label: "Date of birth", placeholder: "DD", length: 2 },
    { ...blankField, label: "Date of birth", placeholder: "MM", length: 2 },
    { ...blankField, label: "Date of birth", placeholder: "YYYY", length: 4 },
    { ...blankField, label: "E-mail" },
  ];
  const asked = joinSplit(fields, judgeForm(fields, blankForm, know, new Set()), know.kinds);
  expect(asked.map(({ verdict, places }) => [verdict.kind, places])).toEqual([
    ["birth-date", [0, 1, 2]],
    ["email-address", [3]],
  ]);
});

test("empty boxes after the first one of a code belong to it", () => {
  const box = { ...blankField, length: 1 };
  const fields = [{ ...box, label: "One-time code" }, box, box, box];
  const asked = joinSplit(fields, judgeForm(fields, blankForm, know, new Set()), know.kinds);
  expect(asked.map(({ places }) => places)).toEqual([[0, 1, 2, 3]]);
});

test.each([
  ["投保人证件号", "national-id"],
  ["学校地址", "home-address"],
  ["紧急联系人电话", "emergency-contact"],
  ["参加者メールアドレス", "email-address"],
])("in a term written as one word the last part says what %s is", (label, kind) => {
  expect(kinds([{ label }])).toEqual([kind]);
});

test("what a box agrees with is not asked", () => {
  expect(kinds([{ label: "我已逐条阅读健康告知", control: "checkbox" }])).toEqual([undefined]);
  expect(kinds([{ label: "健康告知", control: "checkbox" }])).toEqual(["health-condition"]);
});

test("a placeholder that names nothing leaves the text beside the field its weight", () => {
  expect(
    kinds([
      { nearby: "紧急联系人", placeholder: "行程自动分享给TA" },
      { nearby: "Gender", placeholder: "Please choose" },
    ]),
  ).toEqual(["emergency-contact", "gender"]);
});

test("a card's or a member's number right before a password is what one signs in with", () => {
  const password = { type: "password", label: "Password" };
  expect(kinds([{ label: "Library card number" }, password])[0]).toBe("account-username");
  expect(kinds([{ label: "Card number" }, password])[0]).toBe("account-username");
});

test("a pin code opens an account at sign-in, and is a postcode beside a town", () => {
  const pin = { label: "PIN code" };
  expect(kinds([pin], { buttons: "Verify" })).toEqual(["one-time-code"]);
  expect(kinds([{ label: "City" }, pin])).toEqual(["region", "home-address"]);
});

test("a box for a user name or a full name takes the user name", () => {
  expect(kinds([{ label: "Username or full name" }])).toEqual(["account-username"]);
});

test.each(["Phone or e-mail", "E-mail / mobile number", "Phone/Email"])(
  "%s before a password is the account, in a longer form too",
  (label) => {
    const password = { label: "Password", type: "password" };
    expect(kinds([{ label }, password])[0]).toBe("account-username");
    expect(kinds([{ label: "Country" }, { label }, password])[1]).toBe("account-username");
  },
);

test("phone or e-mail without a sign-in is one of the two", () => {
  expect(["phone-number", "email-address"]).toContain(kinds([{ label: "Phone or e-mail" }])[0]);
});

test("phone or e-mail in a box that the programmer calls an account is the account", () => {
  expect(kinds([{ placeholder: "Phone/Email", name: "account" }])).toEqual(["account-username"]);
});

test("who asks for the whole and for a piece of it asks for the piece as well", () => {
  const [verdict] = judge([{ label: "City, state, ZIP code" }]);
  expect(verdict?.part).toBe("postcode");
});

test.each(["or leave blank", "leave empty if unsure", "optional"])(
  "a box with the remark %s is asked all the same",
  (remark) => {
    const [verdict] = judge([{ label: `E-mail (${remark})` }]);
    expect(verdict?.kind).toBe("email-address");
    expect(verdict?.confidence).toBe("likely");
  },
);

test("a name is a user name where the form signs in", () => {
  const line = { id: "login_name_1" };
  const first = (form: object) => judge([line], form)[0];
  expect(first({ names: "auth-form" })?.kind).toBe("account-username");
  expect(first({ names: "auth-form" })?.because).toContain("form");
  expect(first({ names: "some-form" })?.because ?? []).not.toContain("form");
});

test("a heading over a whole form does not make any of its lines the account", () => {
  const heading = "Login";
  const minutes = { heading, label: "Minutes before it ends" };
  const fields = [{ heading, label: "User name" }, { heading, type: "password" }, minutes];
  expect(kinds(fields, { heading })).toEqual(["account-username", "password", undefined]);
});

test("a name that is shown to others, or beside another account, is what it says", () => {
  const password = { type: "password", label: "Password" };
  const mail = { label: "E-mail" };
  const shown = "This is the name that will be shown with your messages.";
  expect(kinds([{ label: "Name:", description: shown }, mail, password])[0]).toBe(
    "account-username",
  );
  const trap = { label: "User name", description: "Leave this field blank." };
  expect(kinds([{ label: "Name:", description: shown }, trap, mail, password])[0]).toBe(
    "account-username",
  );
  const named = { label: "Name", name: "user_name" };
  expect(kinds([named, mail, password])[0]).toBe("account-username");
  expect(kinds([named, { label: "Login name" }, mail, password])[0]).toBe("person-name");
});

test("choices say what a title is of", () => {
  const title = { control: "choice", label: "Title", name: "title" } as const;
  expect(kinds([{ ...title, options: ["Mr", "Mrs", "Dr"] }])).toEqual(["gender"]);
  expect(kinds([{ ...title, options: ["Casablanca", "Vertigo"] }])).toEqual([undefined]);
});

test("a text that says the label once more says nothing new", () => {
  const piece = (label: string) => ({ label, description: label, nearby: label, length: 2 });
  expect(kinds([piece("MM"), piece("DD")])).toEqual([undefined, undefined]);
});

test("an address that shows how to write one asks for an e-mail address", () => {
  expect(kinds([{ placeholder: "you@company.com" }])).toEqual(["email-address"]);
  expect(kinds([{ placeholder: "name@example.com", label: "User name" }])).toEqual([
    "account-username",
  ]);
});

test("an answer is that of a secret question where one is asked", () => {
  const question = { label: "Security question", control: "choice" } as const;
  expect(kinds([question, { label: "Answer" }])[1]).toBe("security-question");
  expect(kinds([{ label: "Answer" }, { label: "E-mail" }])[0]).toBeUndefined();
});

test("what shows how to write a date leaves the question beside it its weight", () => {
  const day = { placeholder: "DD", nearby: "What is your date of birth?" };
  const rest = [{ placeholder: "MM" }, { placeholder: "YYYY" }];
  expect(kinds([day, ...rest])).toEqual(["birth-date", "birth-date", "birth-date"]);
});

test("a number sign behind a word is a number", () => {
  expect(kinds([{ label: "Member #" }])).toEqual(["account-username"]);
  expect(kinds([{ label: "Phone #1" }])).toEqual(["phone-number"]);
});

test("an address beside a label shows only how to write it", () => {
  const line = { placeholder: "info@shop.example", label: "info@shop.example" };
  expect(kinds([line, { type: "password" }])).toEqual(["account-username", "password"]);
});

test("a question is about what it asks for, and not a riddle", () => {
  expect(kinds([{ nearby: "What is your age?" }])).toEqual(["age"]);
  expect(kinds([{ label: "What is 3 plus 4?" }])).toEqual([undefined]);
});

test("a weak word over two buttons may be about anything, unless their answers agree", () => {
  const group = { control: "choice", type: "radio", label: "Location:" } as const;
  expect(kinds([{ ...group, options: ["ZIP Code", "City"] }])).toEqual([undefined]);
  const who = { ...group, label: "I am a", options: ["Man", "Woman"] };
  expect(kinds([who])).toEqual(["gender"]);
});
