import { randomUUID } from "node:crypto";
import type { Answer } from "./answer.ts";
import { carried } from "./page.ts";
import type { Place } from "./places.ts";
import type { ReceivedList } from "./received.ts";
import type { Visit } from "./visit.ts";

/** What a place does with one request, besides handing out its files. */
type Behaviour = (request: {
  readonly visit: Visit;
  readonly host: string;
  /** The number this browser was given earlier, or "". */
  readonly visitor: string;
  readonly received: ReceivedList;
}) => Answer;

/** A see-through picture of one pixel: nobody looks at it, being asked for it is the point. */
const pixel = Buffer.from("R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==", "base64");

const picture = { "Content-Type": "image/gif", "Cache-Control": "no-store" };

const oneYear = 365 * 24 * 60 * 60;

/**
 * The cookies that let a company recognise a browser on every page that loads its pixel.
 *
 * A cookie set from another site's page needs `SameSite=None`, and that needs `Secure`. Browsers
 * take `Secure` cookies over plain http from `*.localhost`, because nobody on the way can read them.
 * Seen in 2026: with third-party cookies allowed, the first line is kept and tells the company
 * which pages belong to one person. Where they are blocked (this is a setting in Chromium; private
 * windows do it by themselves), the `Partitioned` one is kept, which is a different number on every
 * site. Firefox keeps both apart by site.
 */
const recognisingCookies = (visitor: string): string[] => {
  const cookie = `visitor=${visitor}; Max-Age=${oneYear}; Path=/; HttpOnly; Secure; SameSite=None`;
  return [cookie, `${cookie}; Partitioned`];
};

const countVisit: Behaviour = ({ visitor }) => {
  if (visitor) return { status: 200, headers: picture, body: pixel };
  const given = randomUUID();
  const headers = { ...picture, "Set-Cookie": recognisingCookies(given) };
  return { status: 200, headers, body: pixel, given };
};

const takePicture: Behaviour = () => ({ status: 200, headers: picture, body: pixel });

const takeNote: Behaviour = () => ({ status: 204, headers: {}, body: "" });

/** Thanks the person for the form. What was in it is dropped here and now. */
const takeForm: Behaviour = ({ visit }) => ({
  status: 303,
  headers: { Location: carried("/thanks", visit), "Cache-Control": "no-store" },
  body: "",
});

const tell =
  (deliveries: readonly string[]): Behaviour =>
  ({ host, received }) => ({
    status: 200,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
    body: JSON.stringify(
      received
        .all()
        .filter(
          ({ host: to, path }) => to === host && deliveries.includes(path.split("?")[0] ?? ""),
        )
        .map(({ path, body, visitor, time }) => ({ path, body, visitor, time })),
    ),
  });

const forget: Behaviour = ({ host, received }) => {
  received.forget(host);
  return { status: 204, headers: {}, body: "" };
};

/** By place, then by method and path. */
const behaviours: Readonly<Partial<Record<Place, Readonly<Record<string, Behaviour>>>>> = {
  shop: { "POST /send": takeForm },
  clinic: { "POST /send": takeForm },
  school: { "POST /send": takeForm },
  ads: {
    "GET /match.gif": takePicture,
    "POST /collect": takeNote,
    "GET /received.json": tell(["/match.gif", "/collect"]),
    "POST /forget": forget,
  },
  stats: {
    "GET /pixel.gif": countVisit,
    "GET /received.json": tell(["/pixel.gif"]),
    "POST /forget": forget,
  },
};

/** The companies whose post the class may read. What is sent to any other place is not kept. */
export const listens = (place: Place): boolean => place === "ads" || place === "stats";

/** Looks a behaviour up; undefined when the place has none for this method and path. */
export const behaviourOf = (place: Place, method: string, path: string): Behaviour | undefined =>
  behaviours[place]?.[`${method} ${path}`];
