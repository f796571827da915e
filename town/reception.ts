import { type Answer, refusal, wrongMethod } from "./answer.ts";
import { behaviourOf, listens } from "./behaviour.ts";
import type { PlaceFiles } from "./files.ts";
import { pageFor } from "./page.ts";
import type { Place } from "./places.ts";
import type { ReceivedList } from "./received.ts";
import { readVisit, type Visit } from "./visit.ts";

type Town = Readonly<Record<Place, PlaceFiles>>;

/** A request with its body read. */
export interface PlainRequest {
  readonly method: string;
  readonly host: string;
  /** As in the request line: a path, or a whole address when a browser uses the town as a proxy. */
  readonly address: string;
  readonly acceptLanguage: string | undefined;
  readonly cookie: string | undefined;
  readonly body: string;
}

/** Answers one request to the town and notes that it came. */
export function answerTo(request: PlainRequest, town: Town, received: ReceivedList): Answer {
  const proxied = /^http:\/\/(?<host>[^/?#]+)(?<address>.*)$/.exec(request.address)?.groups;
  const host = (proxied?.host ?? request.host).toLowerCase();
  const address = proxied ? proxied.address || "/" : request.address;
  const visit = readVisit(host, address, request.acceptLanguage);
  if (!visit) return refusal(421, "There is no such place in this town.");
  const visitor = /(?:^|;\s*)visitor=([\w-]{1,64})/.exec(request.cookie ?? "")?.[1] ?? "";
  const answer = answerVisit(visit, { method: request.method, host, visitor, town, received });
  // The class's own page asks for the list again and again; noting that would push the rest out.
  if (visit.path !== "/received.json") {
    received.add({
      host,
      path: address,
      method: request.method,
      time: Date.now(),
      body: listens(visit.place) ? request.body : "",
      visitor: visitor || (answer.given ?? ""),
    });
  }
  return answer;
}

interface Surroundings {
  readonly method: string;
  readonly host: string;
  readonly visitor: string;
  readonly town: Town;
  readonly received: ReceivedList;
}

function answerVisit(visit: Visit, { town, ...request }: Surroundings): Answer {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const behaviour = behaviourOf(visit.place, method, visit.path);
  if (behaviour) return behaviour({ visit, ...request });
  const file = fileFor(town[visit.place], visit);
  if (method === "GET" && file) return file;
  if (file) return wrongMethod("GET, HEAD");
  const takesPost = behaviourOf(visit.place, "POST", visit.path);
  return takesPost ? wrongMethod("POST") : refusal(404, "There is nothing here.");
}

function fileFor(files: PlaceFiles, visit: Visit): Answer | undefined {
  const page = files.pages.get(visit.path)?.[visit.language];
  if (page !== undefined) {
    return { status: 200, headers: pageHeaders(visit), body: pageFor(page, visit) };
  }
  const asset = files.assets.get(visit.path);
  return asset && { status: 200, headers: { "Content-Type": asset.type }, body: asset.body };
}

/** The browser itself sees to it that a careful page reaches no other place. */
function pageHeaders({ careful, port }: Visit): Answer["headers"] {
  const others = careful ? "" : ` http://ads.localhost${port} http://stats.localhost${port}`;
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    ...["script-src", "img-src", "connect-src", "frame-src"].map(
      (what) => `${what} 'self'${others}`,
    ),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors 'self' http://*.localhost${port}`,
  ];
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy.join("; "),
    Vary: "Accept-Language",
  };
}
