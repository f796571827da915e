import { impossible, invented, type Person, reserved } from "./made-up.ts";

/*
 * Where the numbers stand, and why nobody has them (the tests prove each by its rule):
 * - E-mail: RFC 2606 keeps `.example` free for examples.
 * - Phones: in every North American area code 555-0100 to 555-0199 are kept for fiction.
 * - Social security number: the agency gives no number that begins with 9, nor one with the group 00.
 * - Tax number (EIN): no office has the prefix 00.
 * - Health insurance: NHS numbers 999 000 0000 and up are kept for tests.
 * - Bank account: an IBAN's check digits lie between 02 and 98.
 * - Card: the test number of the card schemes; its code and date go with it.
 * - Plate: British plates have neither I nor Q in their letters.
 * - Vehicle number: ISO 3779 leaves out the letters I, O and Q.
 * - Device: IMEIs that begin with 00 are kept for test equipment.
 * - Other documents: a serial of nothing but zeros, where issuers begin to count at one.
 * - Postcode: 00000 belongs to no place. Coordinates: open sea where equator and prime meridian cross.
 */

/** Alex Rivers, who speaks English. */
export const alex: Person = {
  "person-name": invented("Alex Rivers"),
  "birth-date": invented("05/14/1990", { as: { date: "1990-05-14" } }),
  age: invented("35"),
  gender: invented("Male", { also: ["man", "m", "mr", "mr.", "男"] }),
  ethnicity: invented("Mixed", { also: ["two or more", "other", "prefer not to say"] }),
  nationality: invented("United States", {
    also: ["american", "usa", "us", "united states of america"],
  }),
  "home-address": impossible("7 Nowhere Lane", { as: { number: "00000" } }),
  region: impossible("Practice Town", {
    as: { number: "00000", tel: "00000" },
    also: ["united states", "united states of america", "usa", "us", "美国"],
  }),
  "phone-number": reserved("202 555 0147"),
  "email-address": reserved("alex.rivers@mail.example"),
  "family-members": invented("Sam Rivers (brother)", {
    as: { number: "2" },
    also: ["brother", "sibling"],
  }),
  "marital-status": invented("Single", { also: ["unmarried", "never married", "not married"] }),
  "emergency-contact": reserved("Sam Rivers, 202 555 0168", {
    as: { tel: "202 555 0168", number: "2025550168", email: "sam.rivers@mail.example" },
  }),

  "national-id": impossible("X0000000"),
  "passport-number": impossible("X00000000"),
  "driver-licence": impossible("D0000000"),
  "social-security-number": impossible("900-00-0147"),
  "residence-permit": impossible("A000-000-000"),
  "work-or-military-id": impossible("W-000000"),
  "tax-id": impossible("00-0000147"),
  signature: invented("Alex Rivers"),
  "vehicle-plate": impossible("QQ00 QQQ"),
  "vehicle-vin": impossible("IOQ00000000000147"),
  "genetic-data": invented("Never tested", { also: ["none", "no"] }),

  "account-username": invented("alex-rivers-made-up"),
  password: invented("Made-up-Person-0147"),
  "one-time-code": invented("000000"),
  "security-question": invented("Purple lighthouse"),
  "recovery-secret": invented("made up words that open nothing at all"),
  "messaging-account": invented("@alex-rivers-made-up"),
  "device-identifier": reserved("000000000000141"),

  "health-condition": invented("I wake up at three and count sheep.", { also: ["none", "other"] }),
  "medical-record": invented("Blood test: all fine", { also: ["none", "other"] }),
  "medication-allergy": invented("Pollen", { also: ["hay fever", "other"] }),
  "reproductive-health": invented("Not pregnant", {
    as: { date: "2025-01-06" },
    also: ["no", "none"],
  }),
  "mental-health": invented("A little stressed", { also: ["stress", "other", "none"] }),
  "disability-status": invented("None", { also: ["no", "no disability"] }),
  "health-insurance-number": reserved("999 000 0018"),
  "body-measurements": invented("172 cm, 65 kg", { as: { number: "172" }, also: ["172", "170"] }),

  "employer-occupation": invented("Nowhere Lighthouse, keeper", {
    also: ["employed", "full-time", "other"],
  }),
  "education-history": invented("Practice Town College", {
    also: ["bachelor", "college", "university", "degree"],
  }),
  "student-number": impossible("00000000"),
  resume: invented("Alex Rivers. Five years as keeper of the Nowhere Lighthouse."),

  "bank-card-number": reserved("4111 1111 1111 1111"),
  "card-expiry": reserved("12/30", { as: { month: "2030-12" } }),
  "card-security-code": reserved("123"),
  "payment-pin": invented("0000"),
  "bank-account-number": impossible("GB00 TEST 0000 0000 0000 00"),
  "payment-account": reserved("alex.rivers@mail.example"),
  income: invented("40000"),
  "assets-property": invented("One old bicycle", {
    as: { number: "500" },
    also: ["none", "no", "rent"],
  }),
  "credit-record": invented("No loans", { as: { number: "0" }, also: ["none", "no", "good"] }),
  "transaction-history": invented("One blue mug, last week", { as: { number: "0" } }),

  "message-content": invented("Hello, this is a test by a made-up person."),
  "call-records": invented("One call to the speaking clock"),
  "contact-list": reserved("Sam Rivers, sam.rivers@mail.example", {
    as: { email: "sam.rivers@mail.example", tel: "202 555 0168" },
  }),
  preferences: invented("Lighthouses", { also: ["books", "reading"] }),
  "precise-location": impossible("0.0000, 0.0000", { as: { number: "0" } }),
  "movement-track": invented("From the lighthouse to the harbour and back"),
  "travel-itinerary": invented("Practice Town to Nowhere", { as: { date: "2030-07-14" } }),
  "accommodation-record": invented("Hotel Nowhere, two nights", {
    as: { number: "2", date: "2030-07-14" },
  }),

  religion: invented("None", { also: ["no religion", "prefer not to say"] }),
  "political-opinion": invented("No party", { also: ["none", "independent", "prefer not to say"] }),
  "trade-union": invented("Not a member", { also: ["no", "none"] }),
  "sexual-orientation": invented("Prefer not to say", { also: ["rather not say", "other"] }),
  "criminal-record": invented("None", { also: ["no"] }),
  "child-personal-info": invented("Robin Rivers, class 4b", {
    as: { number: "9", date: "2016-03-02" },
    also: ["4b"],
  }),
  "guardian-info": invented("Alex Rivers", {
    as: { tel: "202 555 0147", number: "2025550147", email: "alex.rivers@mail.example" },
    also: ["parent", "father", "guardian"],
  }),
};
