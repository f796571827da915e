import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { kinds } from "../../../src/kinds/index.ts";
import { companyNames, siteList } from "../../../src/log/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { hashOf } from "./place.ts";
import { useRoom } from "./source.ts";
import { isHere, useAsked } from "./use-asked.ts";
import { nameOf } from "./words.ts";

/** Finds of each sort that are shown. */
const most = 6;

/** Searches sites, companies and kinds of data by what they are called. */
export function Search() {
  const { store, companyNamed } = useRoom();
  const texts = useTexts();
  const { t } = texts;
  const wanted = useSignal("");
  const id = useId();
  const word = wanted.value.trim().toLowerCase();
  const found = useAsked(async () => {
    if (word === "") return null;
    const [sites, companies] = await Promise.all([
      siteList(store, { name: word }, most),
      companyNames(store),
    ]);
    return {
      sites: sites.map(({ site }) => [site, hashOf("site", site)] as const),
      companies: companies
        .map((key) => [nameOf(companyNamed(key), key, texts), hashOf("company", key)] as const)
        .filter(([name]) => name.toLowerCase().includes(word))
        .slice(0, most),
      kinds: kinds
        .map(({ id }) => [t(textKey("kind", id)), hashOf("kind", id)] as const)
        .filter(([name]) => name.toLowerCase().includes(word))
        .slice(0, most),
    };
  }, [store, word, texts]);
  const groups =
    isHere(found) && found !== null && word !== ""
      ? ([
          ["record_sites", found.sites],
          ["record_companies", found.companies],
          ["record_kinds", found.kinds],
        ] as const)
      : [];
  const isNothing = groups.length > 0 && groups.every(([, list]) => list.length === 0);
  return (
    <search class="search">
      <label class="only-read" for={id}>
        {t("record_search")}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t("record_search")}
        value={wanted.value}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value;
        }}
        onKeyDown={({ key }) => {
          if (key === "Escape") wanted.value = "";
        }}
      />
      <div class="found" role="status" hidden={groups.length === 0}>
        {groups.map(
          ([title, list]) =>
            list.length > 0 && (
              <div key={title}>
                <h3>{t(title)}</h3>
                <ul>
                  {list.map(([name, hash]) => (
                    <li key={hash}>
                      <a
                        href={hash}
                        onClick={() => {
                          wanted.value = "";
                        }}
                      >
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
        {isNothing && <p>{t("record_search_none")}</p>}
      </div>
    </search>
  );
}
