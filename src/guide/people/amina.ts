import { alex } from "./alex.ts";
import { impossible, invented, type Person, reserved } from "./made-up.ts";

/*
 * Where the numbers stand, and why nobody has them, beside what is Alex's too (the tests prove each by its rule):
 * - E-mail: RFC 2606 keeps `.example` free for examples.
 * - Phones: Ofcom keeps 07700 900000 to 900999 for fiction.
 * - National Insurance: no number begins with the letter Q.
 * - Taxpayer reference, passport, licence: serials of nothing but zeros, where issuers begin to count at one.
 * - Health: NHS numbers 999 000 0000 and up are kept for tests.
 * - Card: another test number of the card schemes; its code and date go with it.
 * - Plate: British plates have neither I nor Q in their letters.
 */

/** Amina Nowak, retired, who speaks English and lives in Britain. */
export const amina: Person = {
  ...alex,
  "person-name": invented("Amina Nowak"),
  "birth-date": invented("23/03/1957", { as: { date: "1957-03-23" } }),
  age: invented("68"),
  gender: invented("Female", { also: ["woman", "f", "mrs", "ms", "女"] }),
  nationality: invented("United Kingdom", {
    also: ["british", "uk", "gb", "great britain"],
  }),
  "home-address": impossible("12 Nowhere Close", { as: { number: "00000" } }),
  region: impossible("Practice Town", {
    as: { number: "00000", tel: "00000" },
    also: ["united kingdom", "great britain", "uk", "gb", "england", "英国"],
  }),
  "phone-number": reserved("07700 900147"),
  "email-address": reserved("amina.nowak@mail.example"),
  "family-members": invented("Robin Nowak (son)", { as: { number: "3" }, also: ["son", "child"] }),
  "marital-status": invented("Widowed", { also: ["widow", "single"] }),
  "emergency-contact": reserved("Robin Nowak, 07700 900168", {
    as: { tel: "07700 900168", number: "07700900168", email: "robin.nowak@mail.example" },
  }),

  "passport-number": impossible("000000000"),
  "social-security-number": impossible("QQ 12 34 56 C"),
  "tax-id": impossible("00000 00000"),
  signature: invented("Amina Nowak"),
  "vehicle-plate": impossible("QI00 IQQ"),

  "account-username": invented("amina-nowak-made-up"),
  password: invented("Made-up-Amina-0147"),
  "security-question": invented("Silver thimble"),
  "messaging-account": invented("@amina-nowak-made-up"),

  "health-condition": invented("My knee knows when it will rain.", { also: ["none", "other"] }),
  "medical-record": invented("Eye test: new glasses", { also: ["none", "other"] }),
  "medication-allergy": invented("Peanuts", { also: ["nuts", "other"] }),
  "health-insurance-number": reserved("999 000 0026"),
  "body-measurements": invented("160 cm, 62 kg", { as: { number: "160" }, also: ["160"] }),

  "employer-occupation": invented("Retired from the Nowhere Ferry", { also: ["retired", "other"] }),
  "education-history": invented("Practice Town School", { also: ["school", "secondary"] }),
  resume: invented("Amina Nowak. Thirty years at the wheel of the Nowhere Ferry."),

  "bank-card-number": reserved("5555 5555 5555 4444"),
  "payment-account": reserved("amina.nowak@mail.example"),
  income: invented("18000"),
  "assets-property": invented("One rowing boat", {
    as: { number: "800" },
    also: ["none", "no", "own"],
  }),
  "transaction-history": invented("Two balls of wool, last week", { as: { number: "0" } }),

  "contact-list": reserved("Robin Nowak, robin.nowak@mail.example", {
    as: { email: "robin.nowak@mail.example", tel: "07700 900168" },
  }),
  preferences: invented("Boats", { also: ["travel", "gardening"] }),
  "child-personal-info": invented("Mila Nowak, class 2a", {
    as: { number: "7", date: "2018-05-11" },
    also: ["2a"],
  }),
  "guardian-info": invented("Amina Nowak", {
    as: { tel: "07700 900147", number: "07700900147", email: "amina.nowak@mail.example" },
    also: ["grandmother", "guardian", "other"],
  }),
};
