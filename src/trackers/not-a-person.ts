/** Names of cookies that keep a choice, a server or a guard against forged forms, not a person. */
export const notAPerson =
  /consent|cookie_?(?:notice|policy|law|bar|choice)|gdpr|euconsent|usprivacy|^(?:AWSALB|AWSELB|SERVERID|BIGip|ARRAffinity|lb|__cf|cf_|ak_|incap|visid_incap|route|ROUTEID|JSESSIONID|PHPSESSID|ASP\.NET_|csrf|xsrf|XSRF|locale|lang|theme|timezone|tz)|(?:^|[_.:-])(?:build|version|ver|release|rev|commit|hash|etag|checksum|sha\d*|cache)(?:$|[_.:-])/i;
