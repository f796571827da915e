/**
 * What a purpose means for the person: `tracking` follows people; `infrastructure` is what a page
 * needs to work; `depends` can be either, so that what was seen decides.
 */
export type PurposeRole = "tracking" | "depends" | "infrastructure";

/** What hosts of other companies are for. Texts: `purpose_<id>` and `purpose_<id>_what`. */
export const purposes = [
  { id: "advertising", role: "tracking" },
  { id: "audience-measurement", role: "tracking" },
  { id: "session-recording", role: "tracking" },
  { id: "device-recognition", role: "tracking" },
  { id: "social-media", role: "depends" },
  { id: "marketing", role: "depends" },
  { id: "tag-manager", role: "depends" },
  { id: "customer-chat", role: "depends" },
  { id: "video", role: "depends" },
  { id: "embedded-content", role: "depends" },
  { id: "captcha-security", role: "infrastructure" },
  { id: "consent-tool", role: "infrastructure" },
  { id: "payment", role: "infrastructure" },
  { id: "content-delivery", role: "infrastructure" },
  { id: "fonts", role: "infrastructure" },
  { id: "hosting", role: "infrastructure" },
  { id: "site-tools", role: "infrastructure" },
] as const satisfies readonly { id: string; role: PurposeRole }[];

/** The id of a purpose. */
export type PurposeId = (typeof purposes)[number]["id"];
