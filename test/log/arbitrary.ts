import fc from "fast-check";
import { becauseIds } from "../../src/fields/because.ts";
import type { Evidence, LogEvent, LogFact, Party } from "../../src/log/event.ts";
import { receiverOf } from "./help.ts";

/** Events as they may come, from few visits, hosts and kinds, so that they meet one another. */

const kind = fc.constantFrom("email-address" as const, "person-name" as const, "password" as const);
const confidence = fc.constantFrom("saw" as const, "likely" as const, "possible" as const);
const host = fc.constantFrom(
  "a.ads.example",
  "b.ads.example",
  "stats.example",
  "cdn.stats.example",
);
const script = fc.constantFrom("https://ads.example/a.js", "https://ads.example/b.js");

const party: fc.Arbitrary<Party> = fc
  .record({ host, script }, { requiredKeys: ["host"] })
  .map((known) => ({ ...known, site: receiverOf(known.host) }));

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    size: fc.nat(9),
    hidden: fc.boolean(),
    calls: fc.array(fc.constantFrom("fillText", "toDataURL", "measureText"), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const because = fc.array(fc.constantFrom(...becauseIds), { maxLength: 3 });

const fact: fc.Arbitrary<LogFact> = fc.oneof(
  fc.record({
    type: fc.constant("asked" as const),
    kind,
    required: fc.boolean(),
    because,
    confidence,
  }),
  fc.record({ type: fc.constant("typed" as const), kind }),
  fc.record({ type: fc.constant("read" as const), kind, by: party, confidence }),
  fc.record({
    type: fc.constant("sent" as const),
    kind,
    to: party,
    channel: fc.constantFrom("url" as const, "body" as const),
    encoding: fc.constantFrom([], ["sha256"], ["base64", "sha256"]),
    when: fc.constantFrom("before-submit" as const, "after-submit" as const),
    confidence,
  }),
  fc.record({ type: fc.constant("met" as const), party, requests: fc.nat(9) }),
  fc.record(
    {
      type: fc.constant("signal" as const),
      signal: fc.constant("canvas-fingerprint" as const),
      by: party,
      confidence,
      evidence,
    },
    { requiredKeys: ["type", "signal", "confidence", "evidence"] },
  ),
);

const sites: Record<string, string> = {
  v1: "shop.example",
  v2: "shop.example",
  v3: "shop.example",
  v4: "news.example",
  v5: "ads.example",
};

const event: fc.Arbitrary<LogEvent> = fc
  .tuple(fc.constantFrom(...Object.keys(sites)), fc.nat(20), fact)
  .map(([visit, at, what]) => ({ visit, at, site: sites[visit] ?? "", ...what }));

export const visits: readonly string[] = Object.keys(sites);

export const events: fc.Arbitrary<LogEvent[]> = fc.array(event, { maxLength: 25 });

/** Accounts of one and the same thing. */
export const sameEvents: fc.Arbitrary<[LogEvent, LogEvent, LogEvent]> = fact.chain((first) => {
  const again = fact
    .filter((other) => other.type === first.type)
    .map((other) => ({
      ...first,
      ...("because" in other && "because" in first
        ? { because: other.because, required: other.required }
        : {}),
      ...("confidence" in other && "confidence" in first ? { confidence: other.confidence } : {}),
      ...("requests" in other && "requests" in first ? { requests: other.requests } : {}),
      ...("evidence" in other && "evidence" in first ? { evidence: other.evidence } : {}),
      ...("when" in other && "when" in first ? { when: other.when } : {}),
    })) as fc.Arbitrary<LogFact>;
  const dated = fc
    .tuple(fc.nat(20), again)
    .map(([at, what]): LogEvent => ({ visit: "v1", at, site: "shop.example", ...what }));
  return fc.tuple(dated, dated, dated);
});
