import { createHash } from "node:crypto";
import { deflateSync, gzipSync } from "fflate";
import type { Watched } from "../../../src/leaks/index.ts";
import type { Benign } from "./benign.ts";

/**
 * People whose answers are words, dates and numbers that honest traffic is full of: first names that products
 * have, cities that addresses of computers tell, days that programs fill in, words that everybody writes.
 */
export const commonPeople: Readonly<Record<string, readonly Watched[]>> = {
  alex: [
    { kind: "person-name", value: "Alex" },
    { kind: "person-name", value: "Morgan" },
    { kind: "email-address", value: "alex.morgan@gmail.com" },
    { kind: "phone-number", value: "(415) 555-0132" },
    { kind: "home-address", value: "10 Market Street" },
    { kind: "home-address", value: "San Francisco" },
    { kind: "home-address", value: "94105" },
    { kind: "region", value: "California" },
    { kind: "nationality", value: "United States" },
    { kind: "gender", value: "female" },
    { kind: "age", value: "26" },
    { kind: "birth-date", value: "2000-01-01" },
    { kind: "account-username", value: "alexm" },
    { kind: "one-time-code", value: "123456" },
    { kind: "card-security-code", value: "123" },
    { kind: "card-expiry", value: "12/27" },
    { kind: "message-content", value: "Great product" },
    { kind: "employer-occupation", value: "Designer" },
    { kind: "preferences", value: "Newsletter" },
  ],
  jing: [
    { kind: "person-name", value: "陈静" },
    { kind: "phone-number", value: "19912345678" },
    { kind: "home-address", value: "北京市" },
    { kind: "home-address", value: "北京市朝阳区" },
    { kind: "region", value: "北京" },
    { kind: "gender", value: "女" },
    { kind: "birth-date", value: "1990年1月1日" },
    { kind: "account-username", value: "小静" },
    { kind: "message-content", value: "很好，谢谢" },
    { kind: "employer-occupation", value: "设计师" },
    { kind: "nationality", value: "中国" },
  ],
  paris: [
    { kind: "person-name", value: "Paris Martin" },
    { kind: "family-members", value: "Christopher" },
    { kind: "email-address", value: "paris@orange.example" },
    { kind: "home-address", value: "London" },
    { kind: "home-address", value: "SW1A 1AA" },
    { kind: "birth-date", value: "5 May 2005" },
    { kind: "account-username", value: "sunny" },
    { kind: "region", value: "England" },
    { kind: "message-content", value: "Thank you very much" },
    { kind: "phone-number", value: "020 7946 0018" },
  ],
};

const hash = (name: string, text: string): string => createHash(name).update(text).digest("hex");
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const query = (pairs: Readonly<Record<string, string | number>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
const ua =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";
const uuid = (n: number): string =>
  hash("md5", `uuid ${n}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const numbers = (n: number, count: number, below: number): number[] =>
  Array.from(
    { length: count },
    (_, i) => Number.parseInt(hash("sha1", `${n} ${i}`).slice(0, 12), 16) % below,
  );

/** One maker of a kind of traffic; `n` makes each body another one. */
type Makers = Readonly<Record<string, (n: number) => string | Uint8Array>>;

const cities = ["San Francisco", "London", "Berlin", "北京市", "Millbrook"];
const names = ["Alex", "Morgan", "Maya", "Christopher", "Paris"];
const at = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

const analytics: Makers = {
  "page view with the product's name": (n) =>
    `https://region1.stats.example/g/collect?${query({ v: 2, tid: `G-${hash("md5", `${n}`).slice(0, 10).toUpperCase()}`, gtm: "45je4b40v9101z8", _p: 1795660000123 + n, cid: `${972004471 + n}.1700000${100 + n}`, ul: "en-us", sr: "1920x1080", uaa: "x86", uab: 64, uafvl: "Chromium;150.0.0.0|Google%20Chrome;150.0.0.0", dl: `https://shop.example/${at(names, n).toLowerCase()}-jacket?color=orange&size=26`, dt: `${at(names, n)} jacket, orange | Morgan & Co`, en: "view_item", "ep.item_name": at(names, n), "ep.city": at(cities, n), _et: 1200 + n })}`,
  "visitor's city by the computer's address": (n) =>
    JSON.stringify({
      ip_geo: {
        country: "United States",
        region: "California",
        city: "San Francisco",
        postal: "94105",
        latitude: 37.789,
        longitude: -122.394,
        timezone: "America/Los_Angeles",
      },
      request_id: uuid(n),
      locale: "en-US",
    }),
  "visitor's city in Chinese": (n) =>
    JSON.stringify({
      code: 0,
      data: {
        country: "中国",
        province: "北京市",
        city: "北京市",
        district: "朝阳区",
        region: "北京",
        adcode: "110105",
        postcode: "100020",
      },
      traceId: hash("md5", `${n}`),
    }),
  "product page": (n) =>
    JSON.stringify({
      event: "product_viewed",
      properties: {
        brand: "Orange",
        name: at(names, n),
        collection: "Autumn",
        color: "sunny",
        department: "female",
        rating: 5,
        price: 26,
        sku: `SKU${10000 + n}`,
        reviews: [{ title: "Great product", author: "A. K." }],
      },
      context: {
        locale: "en-US",
        timezone: "Europe/London",
        userAgent: ua,
        page: { title: "Thank you very much", referrer: "" },
      },
    }),
  "defaults of dates": (n) =>
    JSON.stringify({
      since: "2000-01-01",
      epoch: "1970-01-01T00:00:00.000Z",
      min: "2000-01-01T00:00:00Z",
      max: "2026-11-26",
      from: "1990-01-01",
      build: `2026.11.${n}`,
      retry: [1000, 2000, 4000, 1, 1],
      month: 1,
      day: 1,
      year: 2000,
    }),
  "calendar of a shop": (n) =>
    JSON.stringify({
      year: 2026,
      months: [
        { month: 5, days: [1, 2, 3, 4, 5, 6, 7] },
        { month: 11, days: [21, 22, 23] },
      ],
      id: n,
      slots: ["9:00", "10:30"],
      capacity: [12, 40, 2000],
    }),
  "years to choose from": (n) =>
    `<select name="y">${Array.from({ length: 60 }, (_, i) => `<option value="${1950 + i}">${1950 + i}</option>`).join("")}</select><select name="m">${Array.from({ length: 12 }, (_, i) => `<option value="${i + 1}">${i + 1}</option>`).join("")}</select><!--${n}-->`,
  "heat map": (n) =>
    `m=${numbers(n, 180, 1900).join(",")}&c=${numbers(n + 1, 60, 999999).join("|")}&t=${numbers(n + 2, 40, 99999999).join(" ")}`,
  "mouse path": (n) =>
    `d=M${numbers(n, 400, 1000)
      .map((x) => (x / 10).toFixed(1))
      .join(" ")}Z&v=1`,
  "scroll depths": (n) =>
    `https://stats.example/s?${query({ d: numbers(n, 40, 100).join("."), r: "0.123456", id: 123456, step: 123 })}`,
  "consent record": (n) =>
    JSON.stringify({
      tcString: `CP${base64(hash("sha256", `${n}`)).slice(0, 40)}.YAAAAAAAAAAA`,
      purposes: { analytics: true, ads: false, newsletter: "Newsletter" },
      region: "California",
      gpp: "DBABMA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA",
      createdAt: "2026-11-26T08:12:44.123Z",
      version: 123456,
    }),
  "A/B test": (n) =>
    JSON.stringify({
      experiments: [
        { id: 123456, name: "Newsletter", variant: "orange" },
        { id: 123457 + n, name: "Great product", variant: "female" },
      ],
      visitor: uuid(n),
      audience: ["United States", "sunny"],
    }),
};

const advertising: Makers = {
  "bid request": (n) =>
    JSON.stringify({
      id: uuid(n),
      imp: [{ id: "1", banner: { w: 300, h: 250 }, bidfloor: 0.26 }],
      site: {
        domain: "shop.example",
        page: "https://shop.example/paris",
        keywords: "orange,sunny,designer",
      },
      device: {
        ua,
        ip: "203.0.113.0",
        geo: {
          country: "USA",
          region: "California",
          city: at(cities, n),
          zip: "94105",
          lat: 37.79,
          lon: -122.39,
        },
        language: "en",
        make: "Apple",
      },
      user: {
        id: hash("sha1", `user ${n}`),
        yob: 1987,
        gender: "female",
        ext: { eids: [{ source: "id5.example", uids: [{ id: base64(hash("sha512", `${n}`)) }] }] },
      },
      tmax: 2000,
    }),
  "pixel with content": (n) =>
    `https://www.pixel.example/tr/?${query({ id: 123456789012345 + n, ev: "ViewContent", dl: "https://shop.example/london", rl: "", if: "false", ts: 1795660000123 + n, "cd[content_name]": at(names, n), "cd[content_category]": "Orange > Morgan > Paris", "cd[value]": 26, "cd[currency]": "USD", sw: 1920, sh: 1080, v: "2.9.176", r: "stable", fbp: `fb.1.17956600001${n}.912004471`, it: 1795660000001, coo: "false" })}`,
  "matched by somebody else's hashes": (n) =>
    `em=${hash("sha256", `alex.morgan${n}@gmail.com`)}&fn=${hash("sha256", "alexander")}&ln=${hash("sha256", "morgana")}&ct=${hash("sha256", "sanjose")}&zp=${hash("sha256", `9410${n % 5}0`)}&external_id=${hash("sha256", uuid(n))}`,
  segments: (n) =>
    `https://sync.ads.example/seg?${query({ add: numbers(n, 30, 999999).join(","), a: "Designer,United States,California,Newsletter", uid: uuid(n), dob: "", g: "female", age: "26-35" })}`,
  "cookie sync": (n) =>
    `https://match.ads.example/cm?${query({ p: 26, gdpr: 1, gdpr_consent: `CP${base64(uuid(n)).replace(/=/g, "")}`, r: `https://x.example/getuid?u=${hash("sha1", `${n}`)}`, us_privacy: "1YNN" })}`,
  conversion: (n) =>
    `https://ads.example/conv/${972004471 + n}/?${query({ random: 1795660000123 + n, cv: 11, fst: 1795660000123, num: 1, bg: "ffffff", guid: "ON", u_w: 1920, u_h: 1080, label: base64(uuid(n)).slice(0, 19), hn: "www.ads.example", frm: 0, tiba: "Alex – Morgan – London | Thank you very much", value: "26.00", auid: `${2025550143 - n}.1700000000` })}`,
  creative: (n) =>
    `<a href="https://click.ads.example/?x=${base64(uuid(n))}"><img alt="Paris from 26" src="https://cdn.ads.example/${hash("md5", `${n}`)}.jpg"></a><p>Fly from London to San Francisco</p><b>Orange Newsletter</b>`,
};

const service: Makers = {
  "chat widget starts": (n) =>
    JSON.stringify({
      op: "hello",
      widget: uuid(n),
      agent: { name: at(names, n), title: "Support", city: "London" },
      page: { title: "Thank you very much", url: "https://shop.example/contact" },
      greeting: "Hello! How can we help?",
      lang: "en",
    }),
  "chat of somebody else": (n) =>
    `42["message",{"id":${123456 + n},"from":"${at(names, n)}","text":"Thank you! Great product.","at":"2026-11-26T08:${10 + (n % 50)}:00Z"}]`,
  "error report": (n) =>
    `{"event_id":"${hash("md5", `${n}`)}","sent_at":"2026-11-26T08:12:44.123Z"}\n{"type":"event"}\n${JSON.stringify(
      {
        message: `Cannot read properties of undefined (reading '${at(["email", "orange", "sunny"], n)}')`,
        contexts: {
          browser: { name: "Chrome", version: "150.0.0" },
          os: { name: "Windows" },
          culture: { locale: "en-US", timezone: "Europe/London" },
        },
        user: {
          id: uuid(n),
          geo: { city: at(cities, n), region: "California", country_code: "US" },
        },
        breadcrumbs: [
          { category: "ui.click", message: 'input#email.form-control[name="email"]' },
          { category: "fetch", data: { status: 200, method: "GET" } },
        ],
        lineno: 123456,
      },
    )}`,
  "map tiles": (n) =>
    `https://tiles.maps.example/v4/streets/14/${2620 + n}/${6332 + n}.vector.pbf?sku=101${hash("md5", `${n}`).slice(0, 12)}&access_token=pk.${base64(JSON.stringify({ u: "mapshop", a: hash("md5", "k").slice(0, 24) })).replace(/=/g, "")}`,
  "map labels": (n) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: [
        "San Francisco",
        "Market Street",
        "London",
        "Paris",
        "Berlin",
        "杭州市",
        "北京市朝阳区",
        "Millbrook",
        "California",
        "England",
      ].map((name, i) => ({
        type: "Feature",
        id: n + i,
        properties: { name, rank: i, postcode: `941${i}5` },
        geometry: { type: "Point", coordinates: [-122.394 + i / 100, 37.789] },
      })),
    }),
  weather: (n) =>
    `https://weather.example/v1/now?${query({ q: at(cities, n), units: "metric", lang: "en", appid: hash("md5", `${n}`) })}`,
  "payment starts": (n) =>
    JSON.stringify({
      sdk: "5.26.0",
      currency: "USD",
      amount: 2600,
      country: "US",
      locale: "en-US",
      card_brands: ["visa", "mastercard"],
      bins: ["401288", "411111", "555555"],
      client_secret: `pi_${base64(uuid(n)).replace(/=/g, "")}_secret_${hash("sha1", `${n}`).slice(0, 24)}`,
      expires: "12/27",
      zip: "94105",
    }),
  "fraud check of the payment": (n) =>
    base64(
      JSON.stringify({
        v: 3,
        muid: uuid(n),
        sid: uuid(n + 1),
        url: hash("sha256", "https://shop.example/pay"),
        timing: numbers(n, 50, 99999),
        fields: { number: { len: 16, blur: 2 }, cvc: { len: 3 }, exp: { len: 5 } },
        tz: "America/Los_Angeles",
      }),
    ),
  captcha: (n) =>
    `v=${hash("sha256", `${n}`).slice(0, 20)}&k=6L${base64(hash("sha1", `${n}`)).slice(0, 38)}&t=${base64(JSON.stringify(numbers(n, 300, 65536)))}&bg=!${base64(Uint8Array.from(numbers(n, 900, 256))).replace(/=/g, "")}`,
  "captcha's motion": (n) =>
    JSON.stringify({
      st: 1795660000000 + n,
      mm: Array.from({ length: 60 }, (_, i) => [400 + i, 555 - (i % 50), 132 + i * 16]),
      kd: [],
      "mm-mp": 16.26,
      v: 1,
      topLevel: { nv: { userAgent: ua, language: "en-US" }, inv: false, exec: false },
    }),
  "file from a CDN": (n) =>
    `https://cdn.example/npm/alex@${n}.0.26/dist/morgan.min.js?integrity=sha384-${base64(Uint8Array.from(numbers(n, 48, 256)))}`,
  fonts: (n) =>
    `https://fonts.example/css2?family=Paris:wght@400;700&family=Morgan+Sans&text=${encodeURIComponent("Thank you very much")}&v=${n}`,
  translation: (n) =>
    JSON.stringify({
      q: ["Street", "City", "Great product", "Thank you very much", "Newsletter", "很好，谢谢"],
      source: "en",
      target: at(["zh", "de"], n),
    }),
  ratings: (n) =>
    JSON.stringify({
      reviews: numbers(n, 8, 5).map((stars, i) => ({
        stars,
        author: `${at(names, i)} K.`,
        city: at(cities, i),
        title: at(["Great product", "很好，谢谢", "Sehr gut", "Thank you very much"], i),
        date: `2026-0${(i % 9) + 1}-1${i % 9}`,
      })),
    }),
  copyright: (n) =>
    `<footer>© 1987–2026 Morgan &amp; Orange Ltd, London SW1A 2AA · VAT 912004471${n} · call 020 7946 09${10 + (n % 80)} · 1990 · 2000 · 2005</footer>`,
  "codes and versions": (n) =>
    `v=123456&build=${123456 + n}&otp=&pin_len=6&cvv_len=3&exp=12/2027&rev=${hash("sha1", `${n}`)}&ver=1.2.3.4.5.6&port=12345&n=123&phone_mask=(999) 999-9999&z=94105`,
};

const packed: Makers = {
  "recorder's picture of the page": (n) =>
    gzipSync(
      utf8(
        JSON.stringify([
          {
            type: 4,
            data: { href: "https://shop.example/paris", width: 1280, height: 720 },
            timestamp: 1795660000000 + n,
          },
          {
            type: 2,
            data: {
              node: {
                type: 0,
                childNodes: [
                  "Street",
                  "San Francisco",
                  "Alex",
                  "Great product",
                  "Newsletter",
                  "California",
                ].map((textContent, id) => ({ type: 3, textContent, id: id + 26 })),
              },
            },
            timestamp: 1795660000026,
          },
          {
            type: 3,
            data: { source: 5, text: "*****", isChecked: false, id: 41 },
            timestamp: 1795660001000,
          },
          {
            type: 3,
            data: {
              source: 1,
              positions: numbers(n, 40, 1280).map((x, i) => ({
                x,
                y: i,
                id: 26,
                timeOffset: -i * 20,
              })),
            },
            timestamp: 1795660002000,
          },
        ]),
      ),
    ),
  "recorder of the site's search": (n) =>
    JSON.stringify(
      "orange jacket paris".split("").map((_, i) => ({
        type: 3,
        data: { source: 5, text: "orange jacket paris".slice(0, i + 1), id: 12 },
        timestamp: 1795660000000 + n + i,
      })),
    ),
  "telemetry, packed": (n) =>
    deflateSync(
      utf8(
        JSON.stringify({
          d: numbers(n, 200, 99999999),
          city: at(cities, n),
          cc: "United States",
          g: "female",
        }),
      ),
    ),
  fingerprint: (n) =>
    base64(
      JSON.stringify({
        fonts: ["Arial", "Paris", "Georgia"],
        canvas: hash("sha256", `canvas ${n}`),
        audio: 124.04347657808103,
        screen: [1920, 1080, 24],
        tz: "America/Los_Angeles",
        lang: ["en-US", "en"],
        plugins: 5,
        math: numbers(n, 20, 1_000_000_000).map((x) => x / 1e10),
        ua: hash("md5", ua),
      }),
    ),
};

/** More than a hundred and fifty bodies and addresses as honest analytics, ads, chats, maps, payments and captchas send. */
export const benignSites = (): Benign[] =>
  [analytics, advertising, service, packed].flatMap((makers) =>
    Object.entries(makers).flatMap(([id, make]) =>
      [0, 1, 2, 3, 4].map((n) => ({ id: `${id} ${n + 1}`, part: make(n) })),
    ),
  );
