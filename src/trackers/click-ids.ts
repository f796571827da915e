/** Parameters by which advertisers recognise who clicked, with the company's best known domain. */
const known: Readonly<Record<string, string>> = {
  gclid: "google.com",
  gclsrc: "google.com",
  gbraid: "google.com",
  wbraid: "google.com",
  dclid: "google.com",
  srsltid: "google.com",
  _gl: "google.com",
  fbclid: "facebook.com",
  igshid: "instagram.com",
  igsh: "instagram.com",
  msclkid: "bing.com",
  ttclid: "tiktok.com",
  twclid: "twitter.com",
  li_fat_id: "linkedin.com",
  epik: "pinterest.com",
  sccid: "snapchat.com",
  rdt_cid: "reddit.com",
  yclid: "yandex.ru",
  ysclid: "yandex.ru",
  _openstat: "yandex.ru",
  ymclid: "yandex.ru",
  bd_vid: "baidu.com",
  qhclickid: "so.com",
  gdt_vid: "qq.com",
  qz_gdt: "qq.com",
  wx_traceid: "qq.com",
  clickid_360: "so.com",
  mc_eid: "mailchimp.com",
  mkt_tok: "marketo.com",
  _hsenc: "hubspot.com",
  __hssc: "hubspot.com",
  vero_id: "getvero.com",
  oly_enc_id: "omeda.com",
  oly_anon_id: "omeda.com",
  wickedid: "wickedreports.com",
  irclickid: "impact.com",
  cjevent: "cj.com",
  awc: "awin1.com",
  ranSiteID: "linksynergy.com",
  s_kwcid: "adobe.com",
  ef_id: "adobe.com",
  sxsrf: "google.com",
  _kx: "klaviyo.com",
  tblci: "taboola.com",
  dicbo: "outbrain.com",
  obclid: "outbrain.com",
  kenshoo_clickid: "skai.io",
  mkwid: "skai.io",
};

const lowered: ReadonlyMap<string, string> = new Map(
  Object.entries(known).map(([name, domain]) => [name.toLowerCase(), domain]),
);

/** The domain of the company whose click mark a parameter is; undefined for any other parameter. */
export const clickIdOf = (name: string): string | undefined => lowered.get(name.toLowerCase());

/** Parameters of signing in and paying, whose long values are no marks of an advertiser. */
export const ofSigningIn =
  /^(?:code|state|session_state|ticket|nonce|id_token|access_token|token|samlresponse|samlrequest|relaystate|auth|sig|signature|csrf|challenge|login_challenge|consent_challenge|payment_?id|order_?id|session_?id|jsessionid|hmac|authuser|client_id|request_uri|code_challenge)$/i;
