/** Places whose rules are told for each behaviour. */
export type Region = "CN" | "EU" | "UK" | "US";

/** Time zones of a place whose name does not say it. */
const zones: Readonly<Record<string, Region>> = {
  "Asia/Shanghai": "CN",
  "Asia/Urumqi": "CN",
  "Asia/Chongqing": "CN",
  "Asia/Harbin": "CN",
  PRC: "CN",
  "Europe/London": "UK",
  "Europe/Belfast": "UK",
  "Europe/Jersey": "UK",
  "Europe/Guernsey": "UK",
  "Europe/Isle_of_Man": "UK",
  "Pacific/Honolulu": "US",
};
const american =
  /^(US\/|America\/(New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Menominee|Indiana|Indianapolis|Kentucky|North_Dakota))/;
const countries: Readonly<Record<string, Region>> = { CN: "CN", GB: "UK", US: "US" };

/**
 * Whose rules concern the person: what they chose, else where their clock is, else what they speak.
 *
 * @param language BCP 47 tag
 * @param zone name of the time zone, as `Intl` gives it
 */
export function regionOf(choice: Region | "auto", language: string, zone: string): Region {
  if (choice !== "auto") return choice;
  const byZone = zones[zone];
  if (byZone !== undefined) return byZone;
  if (american.test(zone)) return "US";
  if (zone.startsWith("Europe/")) return "EU";
  const [first = "", ...rest] = language.split("-");
  const country = countries[rest.at(-1) ?? ""];
  if (country !== undefined) return country;
  if (first === "zh") return "CN";
  return first === "en" ? "US" : "EU";
}
