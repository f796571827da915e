import { describe, expect, test } from "vitest";
import { type PersonId, people, personIds } from "../../../src/guide/people/index.ts";
import type { MadeUp, Person } from "../../../src/guide/people/made-up.ts";
import { type KindId, kinds } from "../../../src/kinds/index.ts";

/** Kinds that can only be handed over as a file or a recording. */
const untypable: readonly KindId[] = [
  "portrait-photo",
  "id-document-image",
  "id-selfie",
  "face-biometric",
  "fingerprint",
  "voiceprint",
  "generic-file-upload",
];

type Proof = (text: string) => boolean;

const digits = (text: string): string => text.replace(/\D/g, "");
const matches =
  (pattern: RegExp): Proof =>
  (text) =>
    pattern.test(text);

/** Kept for examples by RFC 2606 and RFC 6761. */
const exampleMail = /^[a-z.]+@(?:[a-z]+\.)*(?:example|test|invalid|example\.(?:com|org|net))$/;
/** 555-0100 to 555-0199, in any area code. */
const fictionPhone = /^[2-9]\d{2}55501\d{2}$/;
/** No operator has been given 154. */
const unassignedPhone = /^154\d{8}$/;
const allZeros: Proof = (text) => /\d{6}/.test(digits(text)) && /^0+$/.test(digits(text));
const noVehicleNumber = matches(/^(?=.*[IOQ])[A-Z0-9]{17}$/);
const testEquipment = matches(/^00\d{13}$/);
const nullIsland = matches(/^0\.0000, 0\.0000$/);

const provinces = [
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46",
  "50 51 52 53 54 61 62 63 64 65 71 81 82 83 91",
].flatMap((row) => row.split(" "));
/** A resident ID that looks right and names a province that there is not. */
const noProvince: Proof = (id) =>
  /^\d{17}[\dX]$/.test(id) && !provinces.includes(id.slice(0, 2)) && residentCheck(id) === id[17];

/** ISO 7064 MOD 11-2, as GB 11643 uses it. */
function residentCheck(id: string): string | undefined {
  const sum = Array.from(id.slice(0, 17), Number).reduce(
    (total, digit, index) => total + digit * (2 ** (17 - index) % 11),
    0,
  );
  return "10X98765432"[sum % 11];
}

const mailIn =
  (pattern: RegExp): Proof =>
  (text) =>
    exampleMail.test(text.split(/[\s,]+/).at(-1) ?? "") && !pattern.test(text);
const phoneIn =
  (pattern: RegExp): Proof =>
  (text) =>
    pattern.test(digits(text));
const place =
  (...unreal: string[]): Proof =>
  (text) =>
    unreal.some((name) => text.includes(name));

/** Ofcom keeps these for fiction. */
const britishFictionPhone = /^07700900\d{3}$/;

/** Why the values of Alex, and of Li Hua, can harm nobody, for those who have most of theirs too. */
const alexProofs: Partial<Record<KindId, Proof>> = {
  "home-address": place("Nowhere"),
  region: place("Practice Town"),
  "phone-number": phoneIn(fictionPhone),
  "emergency-contact": phoneIn(fictionPhone),
  "email-address": matches(exampleMail),
  "payment-account": matches(exampleMail),
  "contact-list": mailIn(/\d/),
  "national-id": allZeros,
  "passport-number": allZeros,
  "driver-licence": allZeros,
  "residence-permit": allZeros,
  "work-or-military-id": allZeros,
  "student-number": allZeros,
  "social-security-number": matches(/^9\d\d-00-\d{4}$/),
  "tax-id": matches(/^00-\d{7}$/),
  "vehicle-plate": matches(/^(?=.*[IQ])[A-Z]{2}\d\d [A-Z]{3}$/),
  "vehicle-vin": noVehicleNumber,
  "device-identifier": testEquipment,
  "health-insurance-number": (text) => /^999\d{7}$/.test(digits(text)),
  "bank-card-number": matches(/^4111 1111 1111 1111$/),
  "card-expiry": matches(/^12\/30$/),
  "card-security-code": matches(/^123$/),
  "bank-account-number": matches(/^[A-Z]{2}(?:0[01]|99) /),
  "precise-location": nullIsland,
};
const lihuaProofs: Partial<Record<KindId, Proof>> = {
  "home-address": place("无名路"),
  region: place("练习镇"),
  "phone-number": phoneIn(unassignedPhone),
  "emergency-contact": phoneIn(unassignedPhone),
  "email-address": matches(exampleMail),
  "payment-account": matches(exampleMail),
  "contact-list": mailIn(/\d/),
  "national-id": noProvince,
  "driver-licence": noProvince,
  "social-security-number": noProvince,
  "tax-id": noProvince,
  "health-insurance-number": noProvince,
  "passport-number": matches(/^E[IO]\d{7}$/),
  "residence-permit": allZeros,
  "work-or-military-id": allZeros,
  "student-number": allZeros,
  "bank-account-number": allZeros,
  "vehicle-plate": matches(/^\p{Script=Han}(?=.*[IO])[A-Z0-9]{6}$/u),
  "vehicle-vin": noVehicleNumber,
  "device-identifier": testEquipment,
  "bank-card-number": matches(/^6200 0000 0000 0005$/),
  "card-expiry": matches(/^12\/30$/),
  "card-security-code": matches(/^123$/),
  "precise-location": nullIsland,
};

/** Why each value that is not merely invented can harm nobody, by the rule that says so. */
const proofs: Record<PersonId, Partial<Record<KindId, Proof>>> = {
  alex: alexProofs,
  lihua: lihuaProofs,
  amina: {
    ...alexProofs,
    "phone-number": phoneIn(britishFictionPhone),
    "emergency-contact": phoneIn(britishFictionPhone),
    "social-security-number": matches(/^Q[A-Z](?: \d\d){3} [A-D]$/),
    "tax-id": allZeros,
    "bank-card-number": matches(/^5555 5555 5555 4444$/),
  },
  zhangming: lihuaProofs,
};

describe.each(personIds)("%s", (id) => {
  const person: Person = people[id];
  const answers = Object.entries(person) as [KindId, MadeUp][];

  test.each(
    kinds
      .filter(({ askable, id: kind }) => askable && !untypable.includes(kind))
      .map(({ id }) => id),
  )("has an answer to %s", (kind) => expect(person[kind]?.text).toMatch(/\S/));

  test.each(untypable)("has no answer to %s, which is handed over as a file", (kind) =>
    expect(person[kind]).toBeUndefined(),
  );

  test("answers nothing that nobody asks for in a form", () => {
    const asked = new Set(
      kinds.filter(({ askable }) => askable).map(({ id: kind }): string => kind),
    );
    expect(answers.map(([kind]) => kind).filter((kind) => !asked.has(kind))).toEqual([]);
  });

  test.each(
    answers
      .filter(([, { harmless }]) => harmless !== "invented")
      .map(([kind, { text }]) => [kind, text]),
  )("%s (%s) can belong to nobody", (kind, text) => {
    const proof = proofs[id][kind as KindId];
    expect(proof, `write the rule for ${kind} in this test`).toBeDefined();
    expect(proof?.(text)).toBe(true);
  });

  test.each(
    answers
      .filter(([, { harmless }]) => harmless === "invented")
      .map(([kind, { text }]) => [kind, text]),
  )(
    "%s is words alone: no number, address or phone in it that somebody could have",
    (kind, text) => {
      expect(
        proofs[id][kind as KindId],
        `${kind} has a rule: say so with its value`,
      ).toBeUndefined();
      expect(text).not.toMatch(/\w@\w|\w\.\w|\/\//);
      expect(text.replaceAll(/0+|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d/g, "")).not.toMatch(
        /\d{5}/,
      );
    },
  );

  test("what is typed in fields for mail, phones and dates is harmless too", () => {
    for (const [kind, { as }] of answers) {
      if (as?.email !== undefined) expect(as.email, kind).toMatch(exampleMail);
      if (as?.date !== undefined) expect(as.date, kind).toMatch(/^\d{4}-(0\d|1[0-2])-[0-3]\d$/);
      if (as?.month !== undefined) expect(as.month, kind).toMatch(/^\d{4}-(0\d|1[0-2])$/);
      for (const number of [as?.tel, as?.number]) {
        const plain = digits(number ?? "");
        if (plain.length < 5) continue;
        expect(plain, kind).toMatch(/^(?:0+|154\d{8}|07700900\d{3}|[2-9]\d{2}55501\d{2})$/);
      }
    }
  });
});

test("the proofs tell real ones from made-up ones", () => {
  expect(noProvince("110101199003070011")).toBe(false);
  expect(exampleMail.test("alex@example.com")).toBe(true);
  expect(exampleMail.test("alex@example.com.evil.com")).toBe(false);
  expect(exampleMail.test("alex@gmail.com")).toBe(false);
  expect(fictionPhone.test("2025550247")).toBe(false);
  expect(unassignedPhone.test("13800138000")).toBe(false);
  expect(allZeros("A000-000-001")).toBe(false);
});
