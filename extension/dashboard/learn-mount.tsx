import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useTexts } from "../ui/shell.tsx";

/** What the lessons get to know: which of them the address names; empty for none. */
export interface LearnProps {
  lesson: string;
}

/** The lessons, a part of their own that is fetched when somebody goes there. */
const found = import.meta.glob<{ Learn: ComponentType<LearnProps> }>("./learn/learn.tsx");
const [load] = Object.values(found);

/** The place of the lessons. */
export function LearnMount({ lesson }: LearnProps) {
  const { t } = useTexts();
  const loaded = useSignal<{ Learn: ComponentType<LearnProps> } | null>(null);
  useEffect(() => {
    void load?.().then((part) => {
      loaded.value = part;
    });
  }, [loaded]);
  if (loaded.value === null) return <h1>{t("dashboard_part_learn")}</h1>;
  const { Learn } = loaded.value;
  return <Learn lesson={lesson} />;
}
