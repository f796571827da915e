import { activityPixel } from "./activity-pixel.ts";
import { ageSigns } from "./age-signs.ts";
import { askedOnLoad } from "./asked-on-load.ts";
import { audioFingerprint } from "./audio-fingerprint.ts";
import { borrowedNatives } from "./borrowed-natives.ts";
import { bounceTracking } from "./bounce-tracking.ts";
import { browserDetails } from "./browser-details.ts";
import { bundledConsent } from "./bundled-consent.ts";
import { canvasFingerprint } from "./canvas-fingerprint.ts";
import { capabilityProbing } from "./capability-probing.ts";
import { clickId } from "./click-id.ts";
import { clientHints } from "./client-hints.ts";
import { clipboardReading } from "./clipboard-reading.ts";
import { consentDialog } from "./consent-dialog.ts";
import { contactMatching } from "./contact-matching.ts";
import { cookieRespawning } from "./cookie-respawning.ts";
import { cookieSyncing } from "./cookie-syncing.ts";
import type { SignalDefinition } from "./define.ts";
import { deviceList } from "./device-list.ts";
import { disguisedCollection } from "./disguised-collection.ts";
import { firstPartyCookieByOther } from "./first-party-cookie-by-other.ts";
import { fontFingerprint } from "./font-fingerprint.ts";
import { formHelper } from "./form-helper.ts";
import { formNotEncrypted } from "./form-not-encrypted.ts";
import { formToOtherCompany } from "./form-to-other-company.ts";
import { formToPaymentCompany } from "./form-to-payment-company.ts";
import { hardNotice } from "./hard-notice.ts";
import { hiddenAutofill } from "./hidden-autofill.ts";
import { identifyingPixel } from "./identifying-pixel.ts";
import { keyLogging } from "./key-logging.ts";
import { leavingAsksMuch } from "./leaving-asks-much.ts";
import { mouseTracking } from "./mouse-tracking.ts";
import { noPrivacyNotice } from "./no-privacy-notice.ts";
import { noWayBack } from "./no-way-back.ts";
import { pluginList } from "./plugin-list.ts";
import { precheckedConsent } from "./prechecked-consent.ts";
import { requiredMarketing } from "./required-marketing.ts";
import { secretNotEncrypted } from "./secret-not-encrypted.ts";
import { sensitiveWithoutReason } from "./sensitive-without-reason.ts";
import { sensorsBattery } from "./sensors-battery.ts";
import { sessionRecording } from "./session-recording.ts";
import { speechVoices } from "./speech-voices.ts";
import { storageId } from "./storage-id.ts";
import { thirdPartyCookie } from "./third-party-cookie.ts";
import { thirdPartyServiceWorker } from "./third-party-service-worker.ts";
import { trackingAfterRefusal } from "./tracking-after-refusal.ts";
import { trackingBeforeChoice } from "./tracking-before-choice.ts";
import { webglFingerprint } from "./webgl-fingerprint.ts";
import { webrtcAddresses } from "./webrtc-addresses.ts";

export type { Finding, SignalDefinition, VisitFacts } from "./define.ts";
export type {
  AboutFact,
  AskedFact,
  BehaviourFact,
  ConsentPurpose,
  FormFact,
  PageFact,
  RequestFact,
} from "./facts.ts";

/** Every signal that Fieldguide knows. */
export const signals = [
  secretNotEncrypted,
  formHelper,
  formNotEncrypted,
  formToOtherCompany,
  formToPaymentCompany,
  hiddenAutofill,
  precheckedConsent,
  contactMatching,
  canvasFingerprint,
  cookieRespawning,
  cookieSyncing,
  thirdPartyCookie,
  firstPartyCookieByOther,
  storageId,
  activityPixel,
  identifyingPixel,
  disguisedCollection,
  bounceTracking,
  clickId,
  thirdPartyServiceWorker,
  trackingBeforeChoice,
  trackingAfterRefusal,
  bundledConsent,
  requiredMarketing,
  noPrivacyNotice,
  hardNotice,
  leavingAsksMuch,
  noWayBack,
  sensitiveWithoutReason,
  askedOnLoad,
  consentDialog,
  ageSigns,
  sessionRecording,
  keyLogging,
  fontFingerprint,
  webglFingerprint,
  audioFingerprint,
  webrtcAddresses,
  clipboardReading,
  borrowedNatives,
  mouseTracking,
  deviceList,
  sensorsBattery,
  pluginList,
  browserDetails,
  clientHints,
  speechVoices,
  capabilityProbing,
] as const;

/** The id of a signal: its file's name. */
export type SignalId = (typeof signals)[number]["id"];

/** Is this string the id of a signal? For data from outside. */
export const isSignalId = (id: string): id is SignalId =>
  signals.some((signal) => signal.id === id);

/** How loud a signal is by itself. */
export const levelOf = (id: SignalId): 0 | 1 | 2 | 3 =>
  signals.find((signal) => signal.id === id)?.level ?? 0;

/** Does a signal say that people on the way can read what is typed? */
export const isInTheOpen = (id: SignalId): boolean =>
  signals.some((signal: SignalDefinition) => signal.id === id && signal.inTheOpen === true);
