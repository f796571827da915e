import type { Watched } from "../../../src/leaks/index.ts";

/** What three people typed. All of it is made up: reserved domains, numbers for fiction, test cards. */
export const people: Readonly<Record<string, readonly Watched[]>> = {
  maya: [
    { kind: "email-address", value: "Maya.Lindqvist+shop@gmail.com" },
    { kind: "phone-number", value: "(202) 555-0143" },
    { kind: "person-name", value: "Maya Lindqvist" },
    { kind: "home-address", value: "48 Larkspur Street, Millbrook, NY 12545" },
    { kind: "birth-date", value: "1987-11-23" },
    { kind: "bank-card-number", value: "4012 8888 8888 1881" },
    { kind: "social-security-number", value: "912-00-4471" },
    { kind: "account-username", value: "mlind_1987" },
    { kind: "password", value: "Teal-Otter!42x" },
    { kind: "message-content", value: "Please call me back about the hearing aid repair" },
  ],
  weiming: [
    { kind: "email-address", value: "zhao.weiming@mail.example" },
    { kind: "phone-number", value: "19900000127" },
    { kind: "person-name", value: "赵伟明" },
    { kind: "home-address", value: "浙江省杭州市西湖区灵隐路188号3幢502室" },
    { kind: "birth-date", value: "1979年3月8日" },
    { kind: "bank-card-number", value: "6200000000000005" },
    { kind: "national-id", value: "33010619790308999X" },
    { kind: "account-username", value: "weiming0308" },
    { kind: "password", value: "longjing&9tea" },
    { kind: "message-content", value: "我想咨询一下膝盖手术后的康复安排" },
  ],
  jonas: [
    { kind: "email-address", value: "jonas.brandt@firma.example" },
    { kind: "phone-number", value: "+49 30 23125 019" },
    { kind: "person-name", value: "Jonas Müller-Brandt" },
    { kind: "home-address", value: "Lindenstraße 27, 10969 Berlin" },
    { kind: "birth-date", value: "04.09.1992" },
    { kind: "bank-card-number", value: "5555-5555-5555-4444" },
    { kind: "national-id", value: "L01X00T47" },
    { kind: "account-username", value: "jbrandt.berlin" },
    { kind: "password", value: "Kiefernzapfen7" },
    { kind: "message-content", value: "Ich suche eine Zweitmeinung zur Rückenoperation" },
  ],
};

/** A kind's value as programs normalise it before they hash it. */
export function normalised({ kind, value }: Watched): string {
  switch (kind) {
    case "email-address":
      return value.trim().toLowerCase();
    case "phone-number":
    case "bank-card-number":
    case "social-security-number":
      return value.replace(/\D/g, "");
    case "birth-date": {
      const [a = "", b = "", c = ""] = value.match(/\d+/g) ?? [];
      const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
      return `${year}${month.padStart(2, "0")}${day.padStart(2, "0")}`;
    }
    case "password":
      return value;
    default:
      return value.toLowerCase();
  }
}
