import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { KindId } from "../../src/kinds/index.ts";
import { watchPage } from "../../src/page/index.ts";

export interface FormWatch {
  form: RefObject<HTMLFormElement | null>;
  /** Kinds that the form asks for now, in its order. */
  asked: ReadonlySignal<readonly KindId[]>;
  /** Kinds that were typed in. The words themselves stay in the form. */
  typed: ReadonlySignal<readonly KindId[]>;
}

/** Watches a form of this page with the engine that watches all pages, as long as it is shown. */
export function useFormWatch(): FormWatch {
  const form = useRef<HTMLFormElement>(null);
  const asked = useSignal<readonly KindId[]>([]);
  const typed = useSignal<readonly KindId[]>([]);

  useEffect(() => {
    const leaving = new AbortController();
    watchPage(
      document,
      {
        scan({ fields }) {
          const inside = fields.filter(({ element }) => form.current?.contains(element));
          asked.value = [...new Set(inside.map(({ kind }) => kind))];
        },
        typed(kind) {
          if (!typed.value.includes(kind)) typed.value = [...typed.value, kind];
        },
      },
      leaving.signal,
      async () => {
        const [{ lexicons }, { packKnowledge }] = await Promise.all([
          import("../../src/fields/lexicons/index.ts"),
          import("../../src/fields/pack.ts"),
        ]);
        return packKnowledge(lexicons);
      },
    );
    return () => leaving.abort();
  }, [asked, typed]);

  return { form, asked, typed };
}
