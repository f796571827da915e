import type { JSX } from "preact";
import type { KindId } from "../../../src/kinds/index.ts";

/** More drawings, for kinds of data that no drawing of the lessons fits. */
const t = { class: "tint" };
export const moreDrawings: Record<string, JSX.Element> = {
  house: (
    <>
      <path {...t} d="M20 44 48 20l28 24v38H20Z" />
      <path d="M10 50 48 16l38 34M20 44v38h56V44M40 82V60h16v22" />
    </>
  ),
  cake: (
    <>
      <path {...t} d="M14 54h68v28H14Z" />
      <path d="M14 82V54h68v28Zm0-14c8 8 14-6 22 0s14 6 23 0 15 8 23 0M48 54V34m0-16c6 6 6 12 0 14-6-2-6-8 0-14Z" />
    </>
  ),
  clock: (
    <>
      <circle {...t} cx="48" cy="48" r="34" />
      <circle cx="48" cy="48" r="34" />
      <path d="M48 26v22l14 10M48 14v4m34 30h-4M48 82v-4M14 48h4" />
    </>
  ),
  rings: (
    <>
      <circle {...t} cx="36" cy="54" r="24" />
      <circle cx="36" cy="54" r="24" />
      <circle cx="62" cy="54" r="24" />
      <path d="m28 24 8-8 8 8-8 8Z" />
    </>
  ),
  flag: (
    <>
      <path {...t} d="M22 18c14-8 28 8 54 0v34c-26 8-40-8-54 0Z" />
      <path d="M22 86V14m0 4c14-8 28 8 54 0v34c-26 8-40-8-54 0" />
    </>
  ),
  face: (
    <>
      <circle {...t} cx="48" cy="48" r="26" />
      <path d="M12 28V12h16m40 0h16v16m0 40v16H68m-40 0H12V68" />
      <circle cx="48" cy="48" r="26" />
      <path d="M38 42h.1M58 42h.1" stroke-width="6" />
      <path d="M38 58c6 6 14 6 20 0" />
    </>
  ),
  voice: (
    <>
      <rect {...t} x="36" y="12" width="24" height="44" rx="12" />
      <rect x="36" y="12" width="24" height="44" rx="12" />
      <path d="M24 44c0 32 48 32 48 0M48 68v16m-14 0h28M12 40v12m72-12v12" />
    </>
  ),
  genes: (
    <>
      <path {...t} d="M30 12c0 24 36 24 36 48H30c0-20 36-28 36-48Z" />
      <path d="M30 12c0 30 36 34 36 72M66 12c0 30-36 34-36 72M33 24h30M42 36h12M42 60h12M33 72h30" />
    </>
  ),
  pill: (
    <>
      <path {...t} d="M16 58 46 28l22 22-30 30A15.6 15.6 0 0 1 16 58Z" />
      <path d="M16 58 58 16a15.6 15.6 0 0 1 22 22L38 80a15.6 15.6 0 0 1-22-22Zm21-21 22 22" />
    </>
  ),
  moon: (
    <>
      <path {...t} d="M58 14a36 36 0 1 0 24 52A34 34 0 0 1 58 14Z" />
      <path d="M58 14a36 36 0 1 0 24 52A34 34 0 0 1 58 14Zm14 12 2 6 6 2-6 2-2 6-2-6-6-2 6-2Z" />
    </>
  ),
  mind: (
    <>
      <path {...t} d="M48 16c-14-6-28 6-26 20-10 8-8 24 4 28 2 12 14 18 22 12Z" />
      <path d="M48 16c-14-6-28 6-26 20-10 8-8 24 4 28 2 12 14 18 22 12Zm0 0c14-6 28 6 26 20 10 8 8 24-4 28-2 12-14 18-22 12V16M32 40c6 0 8 4 8 8m24-8c-6 0-8 4-8 8" />
    </>
  ),
  chair: (
    <>
      <circle {...t} cx="46" cy="64" r="22" />
      <circle cx="46" cy="64" r="22" />
      <circle cx="40" cy="16" r="7" />
      <path d="M40 24v22h22l10 24h10M40 34h18" />
    </>
  ),
  ruler: (
    <>
      <path {...t} d="M10 62 62 10l24 24-52 52Z" />
      <path d="M10 62 62 10l24 24-52 52Zm14-14 8 8m4-20 12 12m0-24 8 8m4-20 12 12" />
    </>
  ),
  briefcase: (
    <>
      <path {...t} d="M10 32h76v46H10Z" />
      <path d="M10 32h76v46H10Zm24 0V18h28v14M10 52h76M42 46h12v12H42Z" />
    </>
  ),
  hat: (
    <>
      <path {...t} d="m6 40 42-20 42 20-42 20Z" />
      <path d="m6 40 42-20 42 20-42 20Zm18 8v20c14 12 34 12 48 0V48m18-8v28m-4 0h8v10h-8Z" />
    </>
  ),
  page: (
    <>
      <path {...t} d="M20 10h38l18 18v58H20Z" />
      <path d="M20 86V10h38l18 18v58Zm38-76v18h18M32 42h32M32 54h32M32 66h20" />
    </>
  ),
  bankcard: (
    <>
      <rect {...t} x="8" y="22" width="80" height="54" rx="8" />
      <rect x="8" y="22" width="80" height="54" rx="8" />
      <path d="M8 38h80M18 54h12v10H18Zm26 8h34" />
    </>
  ),
  dots: (
    <>
      <rect {...t} x="8" y="30" width="80" height="36" rx="8" />
      <rect x="8" y="30" width="80" height="36" rx="8" />
      <path d="M26 48h.1M41 48h.1M56 48h.1" stroke-width="9" />
      <path d="M72 40v16" />
    </>
  ),
  chart: (
    <>
      <path {...t} d="M22 52h14v30H22Zm22-20h14v50H44Zm22 12h14v38H66Z" />
      <path d="M12 14v68h74M22 82V52h14v30m8 0V32h14v50m8 0V44h14v38" />
    </>
  ),
  receipt: (
    <>
      <path {...t} d="M24 10h48v76l-8-6-8 6-8-6-8 6-8-6-8 6Z" />
      <path d="M24 10h48v76l-8-6-8 6-8-6-8 6-8-6-8 6ZM36 28h24M36 42h24M36 56h12" />
    </>
  ),
  shield: (
    <>
      <path
        {...t}
        d="M48 10c12 8 22 10 34 10 0 34-10 54-34 66-24-12-34-32-34-66 12 0 22-2 34-10Z"
      />
      <path d="M48 10c12 8 22 10 34 10 0 34-10 54-34 66-24-12-34-32-34-66 12 0 22-2 34-10ZM34 48l10 10 18-22" />
    </>
  ),
  pen: (
    <>
      <path {...t} d="m22 60 40-44 16 14-40 44-20 6Z" />
      <path d="m22 60 40-44 16 14-40 44-20 6ZM52 26l16 14M10 88c12-8 18 4 28-2s20 4 48-2" />
    </>
  ),
  bed: (
    <>
      <path {...t} d="M10 46h76v22H10Z" />
      <path d="M10 80V22m0 46h76m0 12V56c0-6-4-10-10-10H42v22M10 46h32" />
      <circle cx="26" cy="56" r="7" />
    </>
  ),
  footsteps: (
    <>
      <ellipse {...t} cx="32" cy="60" rx="11" ry="16" />
      <ellipse {...t} cx="64" cy="30" rx="11" ry="16" />
      <ellipse cx="32" cy="60" rx="11" ry="16" />
      <ellipse cx="64" cy="30" rx="11" ry="16" />
      <path d="M22 84c4 4 14 4 18-1M54 54c4 4 14 4 18-1" />
    </>
  ),
  candle: (
    <>
      <path {...t} d="M36 42h24v42H36Z" />
      <path d="M36 42h24v42H36Zm12 0v-8m0-24c10 12 10 20 0 24-10-4-10-12 0-24ZM24 84h48" />
    </>
  ),
  box: (
    <>
      <path {...t} d="M22 48h52v36H22Z" />
      <path d="M22 48h52v36H22Zm-8-8h68v8H14Zm22 0 4-30h24l-6 30M44 18h12M30 62h36" />
    </>
  ),
  clip: (
    <>
      <path {...t} d="M34 60V30a12 12 0 0 1 24 0v36Z" />
      <path d="M70 42v26a22 22 0 0 1-44 0V28a15 15 0 0 1 30 0v38a8 8 0 0 1-16 0V34" />
    </>
  ),
  plate: (
    <>
      <rect {...t} x="8" y="30" width="80" height="36" rx="5" />
      <rect x="8" y="30" width="80" height="36" rx="5" />
      <path d="M20 56V40h8m-8 8h6m14 8V40h4a4 4 0 0 1 0 8h-4m18-8v16h8m6-16v16" />
    </>
  ),
  at: (
    <>
      <circle {...t} cx="48" cy="48" r="15" />
      <circle cx="48" cy="48" r="15" />
      <path d="M63 34v20c0 12 19 10 19-8a34 34 0 1 0-14 30" />
    </>
  ),
  star: (
    <>
      <path {...t} d="m48 12 11 24 26 3-19 18 5 26-23-13-23 13 5-26-19-18 26-3Z" />
      <path d="m48 12 11 24 26 3-19 18 5 26-23-13-23 13 5-26-19-18 26-3Z" />
    </>
  ),
};

/** The drawing of each kind of data. */
export const pictureOfKind: Record<KindId, string> = {
  "person-name": "person",
  "birth-date": "cake",
  age: "clock",
  gender: "person",
  ethnicity: "two",
  nationality: "flag",
  "home-address": "house",
  region: "pin",
  "phone-number": "phone",
  "email-address": "at",
  "family-members": "two",
  "marital-status": "rings",
  "emergency-contact": "phone",
  "portrait-photo": "camera",
  "national-id": "card",
  "id-document-image": "camera",
  "id-selfie": "face",
  "passport-number": "globe",
  "driver-licence": "card",
  "social-security-number": "shield",
  "residence-permit": "house",
  "work-or-military-id": "briefcase",
  "tax-id": "coin",
  signature: "pen",
  "vehicle-plate": "plate",
  "vehicle-vin": "car",
  "face-biometric": "face",
  fingerprint: "fingerprint",
  voiceprint: "voice",
  "genetic-data": "genes",
  "account-username": "person",
  password: "dots",
  "one-time-code": "steps",
  "security-question": "speech",
  "recovery-secret": "key",
  "messaging-account": "speech",
  "ip-address": "wifi",
  "cookie-identifier": "cookie",
  "advertising-id": "stall",
  "health-condition": "heart",
  "medical-record": "folder",
  "medication-allergy": "pill",
  "reproductive-health": "moon",
  "mental-health": "mind",
  "disability-status": "chair",
  "health-insurance-number": "shield",
  "body-measurements": "ruler",
  "employer-occupation": "briefcase",
  "education-history": "hat",
  "student-number": "book",
  resume: "page",
  "bank-card-number": "bankcard",
  "card-expiry": "clock",
  "card-security-code": "bankcard",
  "payment-pin": "dots",
  "bank-account-number": "coin",
  "payment-account": "coin",
  income: "chart",
  "assets-property": "house",
  "credit-record": "chart",
  "transaction-history": "receipt",
  "message-content": "letter",
  "call-records": "phone",
  "contact-list": "book",
  "browsing-history": "footsteps",
  "search-query": "lens",
  clickstream: "film",
  preferences: "star",
  "device-identifier": "phone",
  "browser-fingerprint": "fingerprint",
  "precise-location": "pin",
  "movement-track": "footsteps",
  "travel-itinerary": "plane",
  "accommodation-record": "bed",
  religion: "candle",
  "political-opinion": "box",
  "trade-union": "hand",
  "sexual-orientation": "heart",
  "criminal-record": "scales",
  "child-personal-info": "two",
  "guardian-info": "hand",
  "generic-file-upload": "clip",
};
