import { accommodationRecord } from "./accommodation-record.ts";
import { accountUsername } from "./account-username.ts";
import { advertisingId } from "./advertising-id.ts";
import { age } from "./age.ts";
import { assetsProperty } from "./assets-property.ts";
import { bankAccountNumber } from "./bank-account-number.ts";
import { bankCardNumber } from "./bank-card-number.ts";
import { birthDate } from "./birth-date.ts";
import { bodyMeasurements } from "./body-measurements.ts";
import { browserFingerprint } from "./browser-fingerprint.ts";
import { browsingHistory } from "./browsing-history.ts";
import { callRecords } from "./call-records.ts";
import { cardExpiry } from "./card-expiry.ts";
import { cardSecurityCode } from "./card-security-code.ts";
import { childPersonalInfo } from "./child-personal-info.ts";
import { clickstream } from "./clickstream.ts";
import { contactList } from "./contact-list.ts";
import { cookieIdentifier } from "./cookie-identifier.ts";
import { creditRecord } from "./credit-record.ts";
import { criminalRecord } from "./criminal-record.ts";
import { deviceIdentifier } from "./device-identifier.ts";
import { disabilityStatus } from "./disability-status.ts";
import { driverLicence } from "./driver-licence.ts";
import { educationHistory } from "./education-history.ts";
import { emailAddress } from "./email-address.ts";
import { emergencyContact } from "./emergency-contact.ts";
import { employerOccupation } from "./employer-occupation.ts";
import { ethnicity } from "./ethnicity.ts";
import { faceBiometric } from "./face-biometric.ts";
import { familyMembers } from "./family-members.ts";
import { fingerprint } from "./fingerprint.ts";
import { gender } from "./gender.ts";
import { genericFileUpload } from "./generic-file-upload.ts";
import { geneticData } from "./genetic-data.ts";
import { guardianInfo } from "./guardian-info.ts";
import { healthCondition } from "./health-condition.ts";
import { healthInsuranceNumber } from "./health-insurance-number.ts";
import { homeAddress } from "./home-address.ts";
import { idDocumentImage } from "./id-document-image.ts";
import { idSelfie } from "./id-selfie.ts";
import type { KindId } from "./ids.ts";
import { income } from "./income.ts";
import { ipAddress } from "./ip-address.ts";
import { maritalStatus } from "./marital-status.ts";
import { medicalRecord } from "./medical-record.ts";
import { medicationAllergy } from "./medication-allergy.ts";
import { mentalHealth } from "./mental-health.ts";
import { messageContent } from "./message-content.ts";
import { messagingAccount } from "./messaging-account.ts";
import { movementTrack } from "./movement-track.ts";
import { nationalId } from "./national-id.ts";
import { nationality } from "./nationality.ts";
import { oneTimeCode } from "./one-time-code.ts";
import { passportNumber } from "./passport-number.ts";
import { password } from "./password.ts";
import { paymentAccount } from "./payment-account.ts";
import { paymentPin } from "./payment-pin.ts";
import { personName } from "./person-name.ts";
import { phoneNumber } from "./phone-number.ts";
import { politicalOpinion } from "./political-opinion.ts";
import { portraitPhoto } from "./portrait-photo.ts";
import { preciseLocation } from "./precise-location.ts";
import { preferences } from "./preferences.ts";
import { recoverySecret } from "./recovery-secret.ts";
import { region } from "./region.ts";
import { religion } from "./religion.ts";
import { reproductiveHealth } from "./reproductive-health.ts";
import { residencePermit } from "./residence-permit.ts";
import { resume } from "./resume.ts";
import { searchQuery } from "./search-query.ts";
import { securityQuestion } from "./security-question.ts";
import { sexualOrientation } from "./sexual-orientation.ts";
import { signature } from "./signature.ts";
import { socialSecurityNumber } from "./social-security-number.ts";
import { studentNumber } from "./student-number.ts";
import { taxId } from "./tax-id.ts";
import { tradeUnion } from "./trade-union.ts";
import { transactionHistory } from "./transaction-history.ts";
import { travelItinerary } from "./travel-itinerary.ts";
import { vehiclePlate } from "./vehicle-plate.ts";
import { vehicleVin } from "./vehicle-vin.ts";
import { voiceprint } from "./voiceprint.ts";
import { workOrMilitaryId } from "./work-or-military-id.ts";

export type { CategoryId, KindDefinition, Risk, SensitiveFlag, Written } from "./define.ts";
export { isKindId, type KindId } from "./ids.ts";

/** Every kind of personal data that Fieldguide knows, in the order of GB/T 35273-2020 Annex A. */
export const kinds = [
  personName,
  birthDate,
  age,
  gender,
  ethnicity,
  nationality,
  homeAddress,
  region,
  phoneNumber,
  emailAddress,
  familyMembers,
  maritalStatus,
  emergencyContact,
  portraitPhoto,
  nationalId,
  idDocumentImage,
  idSelfie,
  passportNumber,
  driverLicence,
  socialSecurityNumber,
  residencePermit,
  workOrMilitaryId,
  taxId,
  signature,
  vehiclePlate,
  vehicleVin,
  faceBiometric,
  fingerprint,
  voiceprint,
  geneticData,
  accountUsername,
  password,
  oneTimeCode,
  securityQuestion,
  recoverySecret,
  messagingAccount,
  ipAddress,
  cookieIdentifier,
  advertisingId,
  healthCondition,
  medicalRecord,
  medicationAllergy,
  reproductiveHealth,
  mentalHealth,
  disabilityStatus,
  healthInsuranceNumber,
  bodyMeasurements,
  employerOccupation,
  educationHistory,
  studentNumber,
  resume,
  bankCardNumber,
  cardExpiry,
  cardSecurityCode,
  paymentPin,
  bankAccountNumber,
  paymentAccount,
  income,
  assetsProperty,
  creditRecord,
  transactionHistory,
  messageContent,
  callRecords,
  contactList,
  browsingHistory,
  searchQuery,
  clickstream,
  preferences,
  deviceIdentifier,
  browserFingerprint,
  preciseLocation,
  movementTrack,
  travelItinerary,
  accommodationRecord,
  religion,
  politicalOpinion,
  tradeUnion,
  sexualOrientation,
  criminalRecord,
  childPersonalInfo,
  guardianInfo,
  genericFileUpload,
] as const;

const byId: ReadonlyMap<string, (typeof kinds)[number]> = new Map(
  kinds.map((kind) => [kind.id, kind]),
);

/** The definition of a kind. */
export const kindOf = (id: KindId): (typeof kinds)[number] =>
  byId.get(id) as (typeof kinds)[number];
