import type { KindId } from "../kinds/index.ts";
import type { Channel, Confidence } from "../log/event.ts";
import type { TypedValue } from "../messages/line.ts";
import type { Part } from "./outgoing.ts";
import { type HelperFact, isGuess, type SentFact } from "./sent.ts";

/** One place of a kind in what left: the shape of `src/leaks`. */
export interface LeakLike {
  kind: KindId;
  encoding: readonly string[];
  strength: "certain" | "weak";
}

/** The same, with where in the request it stood. */
export interface Found extends LeakLike {
  channel: Channel;
}

/** What is known of hosts, kinds and scripts: handed in. */
export interface Judging {
  hostOf(url: string): string | null;
  sameCompany(a: string, b: string): boolean;
  companyOf(host: string): { purposes: readonly string[]; hosting: boolean } | null;
  /** Do people ask to have this completed for them, as they do with addresses? */
  isLookedUp(kind: KindId): boolean;
  /** Does it open the door to an account? */
  opensAccount(kind: KindId): boolean;
  /** Is it worth looking through? What stays with the page's company is not, as a rule. */
  mayMatter(page: string, sending: Told): boolean;
  /** Is something that stays with the page's company written in the language of a measuring program? */
  speaksAsCollector(sending: Told): boolean;
}

/** What is told of something that left, before anybody looks for anything in it. */
export interface Told {
  url: string;
  host: string;
  scripts: readonly string[] | undefined;
  parts?: readonly Part[];
}

/** What left, as far as judging goes. */
export interface Sending extends Told {
  at: number;
  page: boolean;
  answered: boolean;
  seen: boolean;
}

/** The page it left from. */
export interface Sender {
  host: string;
  values: readonly (TypedValue & { host: string })[];
  /** Times at which the person pressed a button that sends. */
  submitted: readonly number[];
}

/** Clocks of two processes differ by so much; a click is told of a moment before what it does. */
export const slack = 40;

/** Words in the address of a service that completes what somebody types. */
const lookUp =
  /auto-?complet|suggest|geocod|place|address|look-?up|typeahead|postcode|zip|plz|search/i;

/**
 * Says what it means that values were found in something that left: data that somebody got, or a part of
 * the form doing its work.
 */
export function judgeSending(
  page: Sender,
  sending: Sending,
  found: readonly Found[],
  know: Judging,
): { sent: SentFact[]; helpers: HelperFact[] } {
  const own = know.sameCompany(sending.host, page.host);
  const script = senderOf(sending.scripts, page.host, know);
  const collector = own && isCollected(page, sending, found, script, know);
  if (own && !collector) return { sent: [], helpers: [] };
  const certain = certainOf(found);
  const role = own ? null : roleOf(page, sending, certain, script, know);
  if (role !== null) {
    const whole = certain.filter(({ encoding }) => role !== "frame" || !encoding.includes("part"));
    const kinds = [...new Set(whole.map(({ kind }) => kind))];
    const helpers =
      kinds.length === 0
        ? []
        : [
            {
              host: sending.host,
              role,
              kinds,
              ...(script === null ? {} : { script: script.address }),
            },
          ];
    return { sent: [], helpers };
  }
  const sent = certain.map(({ kind, channel, encoding, strength }): SentFact => {
    const typed = typedAt(page, kind, sending.at);
    const confidence: Confidence =
      sending.seen && !collector && strength === "certain" && !isGuess(encoding) ? "saw" : "likely";
    return {
      kind,
      host: sending.host,
      channel,
      encoding: encoding.slice(0, 10),
      when: isAfter(page, sending, typed) ? "after-submit" : "before-submit",
      confidence,
      delay: Math.max(0, Math.round(sending.at - typed)),
      at: sending.at,
      ...(script === null ? {} : { script: script.address }),
      ...(collector ? { collector: true } : {}),
    };
  });
  return { sent, helpers: [] };
}

/**
 * Does it go to a measuring program at the site's own address? Its language tells; or another company's script
 * sends it by itself, which follows people, waits for no answer, or hides what it sends. A sign-in, a search and
 * a form on its way are the site's.
 */
function isCollected(
  page: Sender,
  sending: Sending,
  found: readonly Found[],
  script: ReturnType<typeof senderOf>,
  know: Judging,
): boolean {
  if (sending.page) return false;
  if (know.speaksAsCollector(sending)) return true;
  if (script === null || script.withPage) return false;
  const isHidden = ({ kind, encoding }: Found): boolean =>
    !encoding.every(isOrdinary) && !isAfter(page, sending, typedAt(page, kind, sending.at));
  return !sending.answered || follows(script.host, know) || found.some(isHidden);
}

/** Weak places count together: two kinds, or beside one that is certain. Each kind once a channel and disguise. */
function certainOf(found: readonly Found[]): Found[] {
  const kinds = new Set(found.map(({ kind }) => kind));
  const alone = kinds.size === 1 && found.every(({ strength }) => strength === "weak");
  if (alone) return [];
  const unique = new Map<string, Found>();
  for (const one of found) {
    const key = [one.kind, one.channel, ...one.encoding].join(" ");
    if (unique.get(key)?.strength !== "certain") unique.set(key, one);
  }
  return [...unique.values()];
}

/** What the receiver does for this form, where it is a part of it. */
function roleOf(
  page: Sender,
  sending: Sending,
  found: readonly Found[],
  script: ReturnType<typeof senderOf>,
  know: Judging,
): HelperFact["role"] | null {
  const { host, url, answered } = sending;
  const company = know.companyOf(host);
  const isOwnBox = ({ kind }: Found) => {
    const typed = page.values.filter((value) => value.kind === kind);
    const isIn = (value: (typeof typed)[number]) =>
      !know.sameCompany(value.host, page.host) && know.sameCompany(value.host, host);
    const own = typed.filter(isIn).map(({ value }) => value);
    // Who types the same in the page and in somebody's box gives it to them, from the first keys on.
    const isGiven = ({ value }: (typeof typed)[number]) =>
      own.some((begun) => value.startsWith(begun) || begun.startsWith(value));
    return own.length > 0 && typed.every((value) => isIn(value) || isGiven(value));
  };
  /** A name that is the beginning of the address in the box is no more than that address. */
  const isItsPart = ({ encoding }: Found) => encoding.includes("part") && found.some(isOwnBox);
  if (found.length > 0 && found.every((one) => isOwnBox(one) || isItsPart(one))) return "frame";
  if (company?.purposes.includes("payment")) return "payment";
  if (checksSignIn(page, sending, found, script, know)) return "sign-in";
  const asksAddress =
    answered &&
    !follows(host, know) &&
    lookUp.test(url.split("?", 1)[0] ?? "") &&
    found.every(({ kind, encoding }) => know.isLookedUp(kind) && encoding.every(isOrdinary));
  return asksAddress ? "look-up" : null;
}

/**
 * Is the receiver the one that keeps the site's accounts? The page itself, or the receiver's own code that the
 * page calls, hands it what opens the account, as it was typed, once the button was pressed.
 */
function checksSignIn(
  page: Sender,
  sending: Sending,
  found: readonly Found[],
  script: ReturnType<typeof senderOf>,
  know: Judging,
): boolean {
  const { host, at } = sending;
  const isAsked = script === null || (script.withPage && know.sameCompany(script.host, host));
  if (!isAsked || follows(host, know)) return false;
  return found.some(
    ({ kind, channel, encoding }) =>
      channel === "body" &&
      know.opensAccount(kind) &&
      encoding.every(isOrdinary) &&
      isAfter(page, sending, typedAt(page, kind, at)),
  );
}

/** Ways in which every address and body is written, which disguise nothing. */
const isOrdinary = (layer: string): boolean =>
  ["form", "json", "keystrokes", "percent"].includes(layer);

/** Purposes of those who follow people; whoever has one looks nothing up for anybody. */
const tracking: ReadonlySet<string> = new Set([
  "advertising",
  "audience-measurement",
  "device-recognition",
  "session-recording",
]);

/** Does the company of a host follow people, as far as is known? */
export const follows = (host: string, know: Pick<Judging, "companyOf">): boolean =>
  know.companyOf(host)?.purposes.some((purpose) => tracking.has(purpose)) ?? false;

/** When the person last changed what was sent: the newest change before it. */
function typedAt(page: Sender, kind: KindId, at: number): number {
  const times = page.values.filter((value) => value.kind === kind).map((value) => value.at);
  const before = times.filter((time) => time <= at + slack);
  return before.length > 0 ? Math.max(...before) : Math.min(at, ...times);
}

/** Had the person pressed the button? A page on its way is what the button does. */
const isAfter = (page: Sender, { at, page: isPage }: Sending, typed: number): boolean =>
  isPage || page.submitted.some((time) => time <= at + slack && typed <= time + slack);

/**
 * Who is behind a call: the nearest script that is not merely kept in rented space, if it is another
 * company's. `withPage`: a script of the page's own was at work as well, and may have asked for it.
 */
export function senderOf(
  scripts: readonly string[] | undefined,
  page: string,
  know: Pick<Judging, "hostOf" | "sameCompany" | "companyOf">,
): { address: string; host: string; withPage: boolean } | null {
  const known = (scripts ?? []).flatMap((address) => {
    const host = know.hostOf(address);
    return host === null ? [] : [{ address, host }];
  });
  const isOwn = (host: string) => know.sameCompany(host, page);
  const first = known.find(({ host }) => isOwn(host) || !know.companyOf(host)?.hosting);
  if (first === undefined || isOwn(first.host)) return null;
  return { ...first, withPage: known.some(({ host }) => isOwn(host)) };
}
