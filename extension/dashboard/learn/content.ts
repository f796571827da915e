import { load } from "virtual:guide";
import { type Signal, signal } from "@preact/signals";
import type { Item, Section } from "../../../src/guide/schema/index.ts";
import { useTexts } from "../../ui/shell.tsx";

const kept = new Map<string, Signal<readonly Item<Section>[] | null>>();

/** A section in a language: loaded when first asked for, null until it is there. */
export function section<Name extends Section>(
  language: string,
  name: Name,
): Signal<readonly Item<Name>[] | null> {
  const key = `${language}/${name}`;
  let items = kept.get(key);
  if (items === undefined) {
    items = signal(null);
    kept.set(key, items);
    const arrived = items;
    void load(language, name).then((loaded) => {
      arrived.value = loaded;
    });
  }
  return items as unknown as Signal<readonly Item<Name>[] | null>;
}

/** A section in the language that is spoken; empty until it is there. */
export const useSection = <Name extends Section>(name: Name): readonly Item<Name>[] =>
  section(useTexts().language, name).value ?? [];
