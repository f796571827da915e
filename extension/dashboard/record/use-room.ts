import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { RecordNews } from "../../../src/messages/protocol.ts";
import { useShell } from "../../ui/shell.tsx";
import type { Leaving, RecordRoom, Source } from "./source.ts";

/** Milliseconds after which an erasure that is due has surely been carried out. */
const slack = 400;

/** The room that the record's views share: reads anew after every change, and keeps what is leaving. */
export function useRecordRoom(source: Source): RecordRoom {
  const { ask } = useShell();
  const version = useSignal(0);
  const leaving = useSignal<readonly Leaving[]>([]);
  const notices = useSignal<RecordNews["notices"]>([]);

  const room = useMemo((): RecordRoom => {
    const changed = () => {
      version.value += 1;
    };
    const drop = (id: string) => {
      leaving.value = leaving.value.filter((one) => one.id !== id);
    };
    const take = (one: Leaving) => {
      leaving.value = [...leaving.value.filter(({ id }) => id !== one.id), one];
      setTimeout(
        () => {
          drop(one.id);
          changed();
        },
        Math.max(0, one.due - source.now()) + slack,
      );
    };
    return {
      ...source,
      version,
      leaving,
      notices,
      noticesSeen() {
        notices.value = [];
        void ask("notices-seen", {});
      },
      changed,
      async forget(erasure, label) {
        take({ ...(await ask("erase-soon", erasure)), erasure, label });
      },
      async undo(id) {
        await ask("erase-undo", { id });
        drop(id);
        changed();
      },
    };
  }, [source, ask, version, leaving, notices]);

  // Also erasures that were asked for in another tab, or before this page was loaded again.
  useEffect(() => {
    void ask("record-news", {})
      .then(({ pending, notices: told }) => {
        notices.value = told;
        leaving.value = pending.map((one) => ({ ...one, label: labelOf(one.erasure) }));
      })
      .catch(() => {});
  }, [ask, leaving, notices]);
  return room;
}

const labelOf = (erasure: Leaving["erasure"]): string =>
  erasure.what === "site" ? erasure.site : erasure.what === "company" ? erasure.company : "";

/** Is a site on its way out? */
export const siteLeaves = (leaving: readonly Leaving[], site: string): boolean =>
  leaving.some(
    ({ erasure }) => erasure.what === "all" || (erasure.what === "site" && erasure.site === site),
  );

export const companyLeaves = (leaving: readonly Leaving[], company: string): boolean =>
  leaving.some(
    ({ erasure }) =>
      erasure.what === "all" || (erasure.what === "company" && erasure.company === company),
  );

export const visitLeaves = (
  leaving: readonly Leaving[],
  visit: { id: string; at: number },
): boolean =>
  leaving.some(
    ({ erasure }) =>
      erasure.what === "all" ||
      (erasure.what === "visit" && erasure.visit === visit.id) ||
      (erasure.what === "period" && visit.at >= erasure.from && visit.at < erasure.to),
  );
