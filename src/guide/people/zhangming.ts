import { lihua } from "./lihua.ts";
import { impossible, invented, type Person, reserved } from "./made-up.ts";

/*
 * Where the numbers stand, and why nobody has them, beside what is Li Hua's too (the tests prove each by its rule):
 * - E-mail: RFC 2606 keeps `.example` free for examples.
 * - Phones: China keeps no numbers for fiction. 154 looks like a mobile prefix and was given to no operator.
 * - Resident ID: GB/T 2260 has no province 99. Date and check digit are right, so that forms accept it.
 *   It is also the number of the driving licence, of social and health insurance, and for taxes.
 * - Passport: the second letter is never I or O. The plate: the letters I and O are left out.
 */

const residentId = impossible("990101200706060097");

/** 张明, a student, who speaks Chinese. */
export const zhangming: Person = {
  ...lihua,
  "person-name": invented("张明"),
  "birth-date": invented("2007-06-06", { as: { date: "2007-06-06" } }),
  age: invented("18"),
  gender: invented("男", { also: ["男士", "先生", "男性", "male", "m"] }),
  "home-address": impossible("无名路21号", { as: { number: "000000" } }),
  "phone-number": impossible("15400000247"),
  "email-address": reserved("zhang.ming@mail.example"),
  "family-members": invented("张安（父亲）", {
    as: { number: "3" },
    also: ["父亲", "父母", "其他"],
  }),
  "emergency-contact": impossible("张安 15400000268", {
    as: { tel: "15400000268", number: "15400000268", email: "zhang.an@mail.example" },
  }),

  "national-id": residentId,
  "passport-number": impossible("EO0000247"),
  "driver-licence": residentId,
  "social-security-number": residentId,
  "tax-id": residentId,
  signature: invented("张明"),
  "vehicle-plate": impossible("京OI0000"),

  "account-username": invented("zhangming_made_up"),
  password: invented("Made-up-Zhang-0247"),
  "security-question": invented("会唱歌的风车"),
  "messaging-account": invented("zhangming_made_up"),

  "health-condition": invented("跑步时偶尔岔气", { also: ["无", "其他"] }),
  "medical-record": invented("体检：视力五点零", { also: ["无", "其他"] }),
  "medication-allergy": invented("芒果", { also: ["食物过敏", "其他"] }),
  "mental-health": invented("考试前有点紧张", { also: ["压力", "其他", "无"] }),
  "reproductive-health": invented("无", { as: { date: "2025-01-06" }, also: ["否", "无"] }),
  "health-insurance-number": residentId,
  "body-measurements": invented("176厘米，66公斤", { as: { number: "176" }, also: ["176", "175"] }),

  "employer-occupation": invented("学生", { also: ["在校", "其他"] }),
  "education-history": invented("练习镇中学，高中", { also: ["高中", "中学"] }),
  resume: invented("张明，练习镇中学学生，会修风车。"),

  "payment-account": reserved("zhang.ming@mail.example"),
  income: invented("0"),
  "transaction-history": invented("上周买了两支铅笔", { as: { number: "0" } }),

  "contact-list": reserved("张安 zhang.an@mail.example", {
    as: { email: "zhang.an@mail.example", tel: "15400000268" },
  }),
  preferences: invented("风车", { also: ["运动", "音乐"] }),
  "political-opinion": invented("共青团员", { also: ["团员", "群众", "其他"] }),
  "child-personal-info": invented("张小月，一（1）班", {
    as: { number: "6", date: "2019-09-02" },
    also: ["一（1）班"],
  }),
  "guardian-info": invented("张安", {
    as: { tel: "15400000268", number: "15400000268", email: "zhang.an@mail.example" },
    also: ["父亲", "家长", "监护人"],
  }),
};
