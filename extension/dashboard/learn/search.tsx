import { computed, useSignal } from "@preact/signals";
import { Search as Lens } from "lucide-preact";
import { useId, useMemo } from "preact/hooks";
import { sections } from "../../../src/guide/schema/index.ts";
import { createSearch, type Findable } from "../../../src/guide/search.ts";
import { kinds } from "../../../src/kinds/index.ts";
import { languages } from "../../../src/messages/settings.ts";
import { textKey } from "../../../src/text/index.ts";
import { signals } from "../../../src/trackers/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { loadTexts } from "../../ui/texts.ts";
import { section } from "./content.ts";

/** Everything that can be found, named in one language and findable in all. */
async function findables(spoken: string): Promise<Findable[]> {
  const things = new Map<string, { title: string; texts: string[] }>();
  const add = (where: string, language: string, title: string, texts: readonly string[]) => {
    const thing = things.get(where) ?? { title, texts: [] };
    if (language === spoken) {
      thing.title = title;
      // What is shown of a hit is shown in the reader's own language first.
      thing.texts.unshift(...texts);
    } else thing.texts.push(title, ...texts);
    things.set(where, thing);
  };
  // All are on their way before the first is waited for.
  for (const language of languages) for (const name of sections) section(language, name);
  for (const language of languages) {
    const { t } = await loadTexts(language);
    for (const { id } of kinds) {
      const texts = (["why", "before"] as const).map((part) => t(textKey("kind", id, part)));
      add(`kinds/${id}`, language, t(textKey("kind", id)), texts);
    }
    for (const { id } of signals) {
      const texts = (["what", "todo"] as const).map((part) => t(textKey("signal", id, part)));
      add(`signals/${id}`, language, t(textKey("signal", id)), texts);
    }
    for (const name of sections) {
      if (name === "channels" || name === "letters") continue;
      const items = section(language, name);
      await new Promise<void>((resolve) => {
        const stop = items.subscribe((loaded) => {
          if (loaded !== null) {
            queueMicrotask(() => stop());
            resolve();
          }
        });
      });
      for (const item of items.value ?? []) {
        const { id, words } = item;
        if ("questions" in words) {
          const texts = Object.values(words.questions).flatMap(({ ask, why }) => [ask, why]);
          add(`quiz/${id}`, language, t(textKey("learn_set", id)), texts);
        } else if ("what" in words)
          add(`kinds/${id}`, language, t(textKey("kind", id)), [words.what]);
        else if ("how" in words && "sure" in words)
          add(`signals/${id}`, language, t(textKey("signal", id)), [words.how, words.sure]);
        else {
          const title = "title" in words ? words.title : "name" in words ? words.name : id;
          // What is for adults is told where they said that they are, and not in a list of hits.
          const told = "audience" in item && item.audience === "adult" ? [] : textsIn(words);
          add(`${name}/${id}`, language, title, told);
        }
      }
    }
  }
  return [...things].map(([where, thing]) => ({ where, ...thing }));
}

const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Finds anything in the guide as one types, in any of its languages. Nothing is asked of anybody. */
export function Search() {
  const { t, language, phrase } = useTexts();
  const query = useSignal("");
  const find = useSignal<ReturnType<typeof createSearch> | null>(null);
  const asked = useSignal("");
  const id = useId();
  const found = useMemo(
    () => computed(() => (find.value === null ? [] : find.value(query.value))),
    [find, query],
  );
  // The texts of all languages are read when somebody turns to the search, and not before.
  const open = () => {
    if (asked.value === language) return;
    asked.value = language;
    void findables(language).then((things) => {
      if (asked.value === language) find.value = createSearch(things);
    });
  };
  const hits = found.value;
  return (
    <search class="learn-search">
      <label for={id}>
        <Lens size={18} aria-hidden="true" />
        <span class="only-read">{t("learn_search")}</span>
      </label>
      <input
        id={id}
        type="search"
        placeholder={t("learn_search")}
        autocomplete="off"
        value={query.value}
        onFocus={open}
        onInput={({ currentTarget }) => {
          open();
          query.value = currentTarget.value;
        }}
        onKeyDown={({ key }) => {
          if (key === "Escape") query.value = "";
        }}
      />
      <div role="status" class="only-read">
        {query.value.trim() !== "" &&
          find.value !== null &&
          phrase({ key: "learn_found", values: { count: { count: hits.length } } })}
      </div>
      {query.value.trim() !== "" && find.value !== null && (
        <ul class="learn-hits">
          {hits.map(({ where, title, around }) => (
            <li key={where}>
              <a
                href={`#learn/${where}`}
                onClick={() => {
                  query.value = "";
                }}
              >
                <strong>{title}</strong>
                <span class="soft">{around || t(textKey("learn", where.split("/")[0] ?? ""))}</span>
              </a>
            </li>
          ))}
          {hits.length === 0 && <li class="soft">{t("learn_found_none")}</li>}
        </ul>
      )}
    </search>
  );
}
