import type { KindId } from "../kinds/index.ts";
import { type FrameFacts, limits } from "../messages/protocol.ts";
import type { FoundField, PageScan } from "../page/index.ts";
import { type AboutPage, nothingSaid } from "../page/index.ts";
import type { BehaviourFact } from "../trackers/index.ts";

/** What one frame has found out about itself so far, kept within the bounds of the protocol. */
export interface Frame {
  scanned(scan: PageScan): void;
  typed(kind: KindId): void;
  /** What the page says and shows beside its fields. */
  said(about: AboutPage): void;
  met(hosts: ReadonlyMap<string, number>): void;
  acted(facts: readonly BehaviourFact[]): void;
  /**
   * Scripts read a field of a kind so often again; `keys`: by way of single keys, as anything that listens
   * to the keyboard does.
   */
  read(kind: KindId, scripts: readonly string[], keys: boolean, count: number): void;
  /** Everything so far, as the message that tells it. */
  facts(sequence: number): FrameFacts;
}

/**
 * @param document random id of the frame's document, 32 hex digits
 * @param secure can nobody on the way read the connection?
 */
export function createFrame(document: string, secure: boolean): Frame {
  let scan: PageScan = { fields: [], waiting: [], hiddenAutofill: [], notRead: [] };
  let answered: readonly FoundField[] = [];
  let about = nothingSaid;
  const typed = new Set<KindId>();
  const actions = new Map<string, BehaviourFact>();
  const reads = new Map<string, FrameFacts["reads"][number]>();
  let met: ReadonlyMap<string, number> = new Map();

  return {
    scanned(next) {
      // A form that shows its next step, or thanks for the last, has asked all the same.
      answered = [...answered, ...scan.fields].filter(
        ({ kind, element }) =>
          typed.has(kind) &&
          !element.isConnected &&
          !next.fields.some((field) => field.kind === kind),
      );
      scan = next;
    },
    typed: (kind) => void typed.add(kind),
    said(next) {
      about = next;
    },
    met(hosts) {
      met = hosts;
    },
    acted(facts) {
      for (const fact of facts) {
        const key = `${fact.action} ${fact.script} ${fact.caller ?? ""}`;
        if (actions.size < limits.actions || actions.has(key)) actions.set(key, fact);
      }
    },
    read(kind, scripts, keys, count) {
      const key = [kind, keys, ...scripts].join(" ");
      const known = reads.get(key);
      if (known === undefined && reads.size >= limits.reads) return;
      reads.set(key, { kind, scripts: [...scripts], keys, count: (known?.count ?? 0) + count });
    },
    facts: (sequence) => ({
      document,
      sequence,
      secure,
      asked: [...scan.fields, ...answered.map((field) => ({ ...field, visible: false }))]
        .slice(0, limits.fields)
        .map(asked),
      hiddenAutofill: [...new Set(scan.hiddenAutofill.map(({ kind }) => kind))],
      typed: [...typed],
      about: {
        ...about,
        ticked: [...about.ticked],
        bundled: [...about.bundled],
        demanded: [...about.demanded],
        offers: [...about.offers],
        shows: [...about.shows],
        afterNo: about.afterNo.slice(0, limits.afterNo),
        unexplained: about.unexplained.slice(0, 100),
        ages: [...about.ages],
      },
      met: [...met].slice(0, limits.hosts).map(([host, requests]) => ({ host, requests })),
      actions: [...actions.values()],
      reads: [...reads.values()],
      notRead: [
        ...new Set(
          scan.fields.length > limits.fields ? [...scan.notRead, "too-many-fields"] : scan.notRead,
        ),
      ],
    }),
  };
}

/** A found field without its element, which stays in the page. */
function asked({ element: _, parts, ...field }: FoundField): FrameFacts["asked"][number] {
  return {
    ...field,
    because: [...field.because],
    selector: field.selector.slice(0, limits.selector),
    ...(parts === undefined ? {} : { parts: parts.slice(0, 40) }),
  };
}
