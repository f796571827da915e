/** What a page told by a pixel, in words of ours. Texts: `event_<id>`. */
const pixelEvents = [
  "page-view",
  "view-item",
  "search",
  "add-to-wishlist",
  "add-to-cart",
  "checkout",
  "payment-info",
  "purchase",
  "lead",
  "sign-up",
  "log-in",
  "subscribe",
  "contact",
  "form",
  "click",
  "scroll",
  "video",
  "download",
  "leave",
  "custom",
] as const;

export type PixelEvent = (typeof pixelEvents)[number];

/** How one company's measuring requests look, on its own hosts or passed on by the page's. */
export interface Pixel {
  id: string;
  /** Domains of the company's own that take them. */
  hosts: readonly string[];
  /** Path on those hosts. */
  path: RegExp;
  /** Parameters that every such request has: enough to know it anywhere. Empty: known by host alone. */
  shape: Readonly<Record<string, RegExp>>;
  /** Parameters that may hold the event's name, most telling first. */
  event: readonly string[];
  /** Names of events in lower case, without anything but letters and digits. */
  events: Readonly<Record<string, PixelEvent>>;
  /** Where the name is none of these, and where there is none. */
  otherwise: PixelEvent;
  nameless: PixelEvent;
  /** Parameters that carry who somebody is, mostly as a hash, and the kind of data. */
  contact: readonly (readonly [name: RegExp, kind: string])[];
}

/** Names that most advertisers share. */
const common = {
  pageview: "page-view",
  pagevisit: "page-view",
  viewcontent: "view-item",
  viewitem: "view-item",
  viewcategory: "view-item",
  viewitemlist: "view-item",
  selectitem: "view-item",
  search: "search",
  viewsearchresults: "search",
  addtowishlist: "add-to-wishlist",
  addtocart: "add-to-cart",
  addcart: "add-to-cart",
  viewcart: "checkout",
  initiatecheckout: "checkout",
  begincheckout: "checkout",
  startcheckout: "checkout",
  addshippinginfo: "checkout",
  addpaymentinfo: "payment-info",
  addbilling: "payment-info",
  purchase: "purchase",
  placeanorder: "purchase",
  completepayment: "purchase",
  lead: "lead",
  generatelead: "lead",
  submitform: "lead",
  submitapplication: "lead",
  schedule: "lead",
  completeregistration: "sign-up",
  signup: "sign-up",
  register: "sign-up",
  login: "log-in",
  subscribe: "subscribe",
  starttrial: "subscribe",
  contact: "contact",
  formstart: "form",
  formsubmit: "form",
  click: "click",
  clickbutton: "click",
  subscribedbuttonclick: "click",
  scroll: "scroll",
  videostart: "video",
  videoprogress: "video",
  watchvideo: "video",
  filedownload: "download",
  download: "download",
  userengagement: "leave",
} as const satisfies Record<string, PixelEvent>;

const hashedAs = (prefix: string): Pixel["contact"] => [
  [new RegExp(`${prefix}(?:em|email|hem)\\]?$`), "email-address"],
  [new RegExp(`${prefix}(?:ph|pn|phone|phone_number|hpn)\\]?$`), "phone-number"],
  [new RegExp(`${prefix}(?:fn|ln)\\]?$`), "person-name"],
  [new RegExp(`${prefix}(?:db)\\]?$`), "birth-date"],
  [new RegExp(`${prefix}(?:ge)\\]?$`), "gender"],
  [new RegExp(`${prefix}(?:ct|st|zp|country|city)\\]?$`), "region"],
  [new RegExp(`${prefix}external_id\\]?$`), "account-username"],
];

/** Google writes all into one value: `tv.1~em.HASH~pn.HASH`, empty where there is none. */
const googleContact: Pixel["contact"] = [
  [/^em~em$/, "email-address"],
  [/^em~pn$/, "phone-number"],
  [/^em~(?:fn|ln)\d?$/, "person-name"],
  [/^em~(?:sa|ct|rg|pc)\d?$/, "home-address"],
  [/^uid$/, "account-username"],
];

/** The pixels that are known. One row each; shapes are read off the companies' public scripts. */
export const pixels: readonly Pixel[] = [
  {
    id: "meta",
    hosts: ["facebook.com", "facebook.net"],
    path: /^\/tr\/?$/,
    shape: { id: /^\d{8,20}$/, ev: /^\w{2,60}$/, dl: /./ },
    event: ["ev"],
    events: common,
    otherwise: "custom",
    nameless: "custom",
    contact: hashedAs("^(?:ud|udff)\\["),
  },
  {
    id: "tiktok",
    hosts: ["tiktok.com", "tiktokw.us"],
    path: /^\/api\/v\d\/(?:pixel|monitor|performance)/,
    shape: { "context.pixel.code": /^[A-Z0-9]{15,25}$/ },
    event: ["event"],
    events: common,
    otherwise: "custom",
    nameless: "page-view",
    contact: hashedAs("^(?:context\\.user\\.|user\\.)(?:auto_|sha256_)?"),
  },
  {
    id: "google-analytics",
    hosts: ["google-analytics.com", "analytics.google.com", "googletagmanager.com"],
    path: /^\/(?:[gjr]\/)?collect$/,
    shape: { v: /^[12]$/, tid: /^(?:G|UA|GTM|AW)-[\w-]{4,}$/, cid: /./ },
    event: ["en", "ea", "t"],
    events: { ...common, event: "custom", screenview: "page-view", transaction: "purchase" },
    otherwise: "custom",
    nameless: "page-view",
    contact: googleContact,
  },
  {
    id: "google-ads",
    hosts: [
      "googleadservices.com",
      "doubleclick.net",
      "google.com",
      "googlesyndication.com",
      "googleads.g.doubleclick.net",
    ],
    path: /^\/(?:pagead\/(?:1p-|form-data\/)?(?:conversion|viewthroughconversion|user-list|\d+)|ccm\/(?:form-data|collect|conversion)|activity|ddm\/activity)/,
    shape: { cv: /^\d+$/, fst: /^\d+$/, tiba: /./ },
    event: ["en", "label"],
    events: { ...common, conversion: "purchase" },
    otherwise: "custom",
    nameless: "page-view",
    contact: googleContact,
  },
  {
    id: "baidu",
    hosts: ["hm.baidu.com"],
    path: /^\/hm\.gif$/,
    shape: { si: /^[0-9a-f]{32}$/, rnd: /^\d+$/, et: /^\d+$/ },
    event: ["et"],
    events: { 0: "page-view", 3: "leave", 4: "custom" },
    otherwise: "custom",
    nameless: "page-view",
    contact: [],
  },
  {
    id: "x",
    hosts: ["twitter.com", "t.co", "ads-twitter.com", "x.com"],
    path: /^\/(?:1\/)?i\/adsct$/,
    shape: { txn_id: /^[a-z0-9-]{4,24}$/, tw_document_href: /./ },
    event: ["events", "event_id"],
    events: common,
    otherwise: "custom",
    nameless: "page-view",
    contact: [
      [/(?:^|\.)(?:email_address|em)$|^hashed_email/, "email-address"],
      [/(?:^|\.)phone_number$/, "phone-number"],
    ],
  },
  {
    id: "linkedin",
    hosts: ["ads.linkedin.com", "linkedin.com"],
    path: /^\/(?:collect|wa|attribution_trigger|insight)/,
    shape: { pid: /^\d{3,12}(?:,\d+)*$/, fmt: /^(?:js|gif|png|json)$/, time: /^\d{13}$/ },
    event: ["conversionId", "eventName"],
    events: common,
    otherwise: "lead",
    nameless: "page-view",
    contact: [[/^(?:hem|em|sha256_email|emails?)$/i, "email-address"]],
  },
  {
    id: "pinterest",
    hosts: ["pinterest.com"],
    path: /^\/(?:v3|user)\/?/,
    shape: { tid: /^\d{10,16}$/, event: /^\w{3,40}$/, ad: /./ },
    event: ["event"],
    events: { ...common, checkout: "purchase", init: "page-view" },
    otherwise: "custom",
    nameless: "page-view",
    contact: hashedAs("^pd[.\\[]"),
  },
  {
    id: "snap",
    hosts: ["snapchat.com"],
    path: /^\/(?:p|gateway\/p|cm\/)/,
    shape: { pid: /^[0-9a-f]{8}-[0-9a-f-]{27}$/, ev: /^[A-Z_]{4,40}$/ },
    event: ["ev", "event_type"],
    events: common,
    otherwise: "custom",
    nameless: "page-view",
    contact: [
      [/^(?:u_|e_)?he?ms?$|u_hem|user_email|hashed_email/, "email-address"],
      [/^(?:u_)?hpns?$|user_(?:hashed_)?phone_number|hashed_phone/, "phone-number"],
      [/^u_(?:f|l)n$|(?:first|last)name$/, "person-name"],
    ],
  },
  {
    id: "yandex",
    hosts: ["mc.yandex.ru", "mc.yandex.com", "mc.webvisor.org"],
    path: /^\/(?:watch|clmap|webvisor|collect)\//,
    shape: { "browser-info": /(?:^|:)(?:vf|u|cn|la):/, "page-url": /./ },
    event: ["page-url"],
    events: {},
    otherwise: "page-view",
    nameless: "page-view",
    contact: [
      [/\bfpp\b.*email/, "email-address"],
      [/\bfpp\b.*phone/, "phone-number"],
      [/\bfpp\b.*name/, "person-name"],
    ],
  },
  {
    id: "microsoft",
    hosts: ["bat.bing.com", "bat.bing.net"],
    path: /^\/(?:action|actionp)\//,
    shape: { ti: /^\d{6,12}$/, mid: /^[0-9a-f-]{36}$/, evt: /^\w+$/ },
    event: ["ea", "evt"],
    events: { ...common, pageload: "page-view", pagehide: "leave" },
    otherwise: "custom",
    nameless: "page-view",
    contact: hashedAs("^pid\\."),
  },
  {
    id: "reddit",
    hosts: ["alb.reddit.com", "pixel-config.reddit.com"],
    path: /^\/(?:rp\.gif|cr)/,
    shape: { id: /^(?:t2|a2)_\w+$/, event: /^\w+$/ },
    event: ["event"],
    events: common,
    otherwise: "custom",
    nameless: "page-view",
    contact: hashedAs("^"),
  },
];

/** Addresses, as the browser's filters write them, whose bodies say what such a pixel tells. */
export const pixelBodies: readonly string[] = [
  "*://*.facebook.com/tr*",
  "*://*.tiktok.com/api/*",
  "*://*.google-analytics.com/*collect*",
  "*://analytics.google.com/*collect*",
  "*://tr.snapchat.com/*",
  "*://*.reddit.com/*",
  "*://bat.bing.com/action*",
  "*://ct.pinterest.com/*",
];
