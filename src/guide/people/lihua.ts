import { impossible, invented, type Person, reserved } from "./made-up.ts";

/*
 * Where the numbers stand, and why nobody has them (the tests prove each by its rule):
 * - E-mail: RFC 2606 keeps `.example` free for examples.
 * - Phones: China keeps no numbers for fiction. 154 looks like a mobile prefix and was given to no operator.
 * - Resident ID: GB/T 2260 has no province 99. Date and check digit are right, so that forms accept it.
 *   It is also the number of the driving licence, of social and health insurance, and for taxes.
 * - Passport: the second letter is never I or O. The plate: the letters I and O are left out.
 * - Vehicle number: ISO 3779 leaves out the letters I, O and Q.
 * - Card: the payment companies' test number for UnionPay; its code and date go with it.
 * - Device: IMEIs that begin with 00 are kept for test equipment.
 * - Other documents: a serial of nothing but zeros, where issuers begin to count at one.
 * - Postcode: 000000 belongs to no place. Coordinates: open sea where equator and prime meridian cross.
 */

/** 李华, who speaks Chinese. */
export const lihua: Person = {
  "person-name": invented("李华"),
  "birth-date": invented("1999-09-09", { as: { date: "1999-09-09" } }),
  age: invented("26"),
  gender: invented("女", { also: ["女士", "女性", "female", "f"] }),
  ethnicity: invented("汉族", { also: ["汉", "han"] }),
  nationality: invented("中国", { also: ["中国大陆", "china", "chinese", "cn"] }),
  "home-address": impossible("无名路7号", { as: { number: "000000" } }),
  region: impossible("练习镇", {
    as: { number: "000000", tel: "000000" },
    also: ["中国", "中国大陆", "中华人民共和国", "china", "mainland china", "cn"],
  }),
  "phone-number": impossible("15400000147"),
  "email-address": reserved("li.hua@mail.example"),
  "family-members": invented("王安（表哥）", {
    as: { number: "2" },
    also: ["表哥", "亲戚", "其他"],
  }),
  "marital-status": invented("未婚", { also: ["单身", "single"] }),
  "emergency-contact": impossible("王安 15400000168", {
    as: { tel: "15400000168", number: "15400000168", email: "wang.an@mail.example" },
  }),

  "national-id": impossible("990101199909090127"),
  "passport-number": impossible("EI0000147"),
  "driver-licence": impossible("990101199909090127"),
  "social-security-number": impossible("990101199909090127"),
  "residence-permit": impossible("H00000000"),
  "work-or-military-id": impossible("000000"),
  "tax-id": impossible("990101199909090127"),
  signature: invented("李华"),
  "vehicle-plate": impossible("京IO0000"),
  "vehicle-vin": impossible("IOQ00000000000147"),
  "genetic-data": invented("没有测过", { also: ["无", "没有"] }),

  "account-username": invented("lihua_made_up"),
  password: invented("Made-up-Lihua-0147"),
  "one-time-code": invented("000000"),
  "security-question": invented("紫色的灯塔"),
  "recovery-secret": invented("编造 的 词 什么 也 打不开"),
  "messaging-account": invented("lihua_made_up"),
  "device-identifier": reserved("000000000000141"),

  "health-condition": invented("半夜三点醒来数羊", { also: ["无", "其他"] }),
  "medical-record": invented("血常规：正常", { also: ["无", "其他"] }),
  "medication-allergy": invented("花粉", { also: ["花粉过敏", "其他"] }),
  "reproductive-health": invented("未怀孕", { as: { date: "2025-01-06" }, also: ["否", "无"] }),
  "mental-health": invented("有点紧张", { also: ["压力", "其他", "无"] }),
  "disability-status": invented("无", { also: ["否", "没有"] }),
  "health-insurance-number": impossible("990101199909090127"),
  "body-measurements": invented("165厘米，55公斤", { as: { number: "165" }, also: ["165", "160"] }),

  "employer-occupation": invented("无名灯塔，守塔人", { also: ["在职", "其他"] }),
  "education-history": invented("练习镇大学，本科", { also: ["本科", "大学"] }),
  "student-number": impossible("00000000"),
  resume: invented("李华，在无名灯塔守塔三年。"),

  "bank-card-number": reserved("6200 0000 0000 0005"),
  "card-expiry": reserved("12/30", { as: { month: "2030-12" } }),
  "card-security-code": reserved("123"),
  "payment-pin": invented("000000"),
  "bank-account-number": impossible("0000000000000000000"),
  "payment-account": reserved("li.hua@mail.example"),
  income: invented("60000"),
  "assets-property": invented("一辆旧自行车", {
    as: { number: "500" },
    also: ["无", "没有", "租房"],
  }),
  "credit-record": invented("没有贷款", { as: { number: "0" }, also: ["无", "良好"] }),
  "transaction-history": invented("上周买了一个蓝色杯子", { as: { number: "0" } }),

  "message-content": invented("您好，这是编造的人物在测试。"),
  "call-records": invented("给报时台打过一次电话"),
  "contact-list": reserved("王安 wang.an@mail.example", {
    as: { email: "wang.an@mail.example", tel: "15400000168" },
  }),
  preferences: invented("灯塔", { also: ["读书", "阅读"] }),
  "precise-location": impossible("0.0000, 0.0000", { as: { number: "0" } }),
  "movement-track": invented("从灯塔走到码头再回来"),
  "travel-itinerary": invented("练习镇到无名岛", { as: { date: "2030-07-14" } }),
  "accommodation-record": invented("无名旅馆，住两晚", { as: { number: "2", date: "2030-07-14" } }),

  religion: invented("无", { also: ["无宗教信仰", "不信教"] }),
  "political-opinion": invented("群众", { also: ["无党派", "其他"] }),
  "trade-union": invented("不是会员", { also: ["否", "无"] }),
  "sexual-orientation": invented("不愿透露", { also: ["保密", "其他"] }),
  "criminal-record": invented("无", { also: ["否", "没有"] }),
  "child-personal-info": invented("李小满，四（2）班", {
    as: { number: "9", date: "2016-03-02" },
    also: ["四（2）班"],
  }),
  "guardian-info": invented("李华", {
    as: { tel: "15400000147", number: "15400000147", email: "li.hua@mail.example" },
    also: ["母亲", "家长", "监护人"],
  }),
};
