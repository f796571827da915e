import { behaviourCategories } from "../../../src/guide/schema/data.ts";
import { textKey } from "../../../src/text/index.ts";
import { RegionSelect } from "../../ui/region-select.tsx";
import { useTexts } from "../../ui/shell.tsx";
import { useRegion } from "../../ui/use-region.ts";
import { useSection } from "./content.ts";
import { NotHere, Sources, Tile } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** The 31 behaviours in their six groups, with whether a page can show them. */
export function BehaviourList() {
  const { t } = useTexts();
  const behaviours = useSection("behaviours");
  return (
    <>
      <h1>{t("learn_behaviours")}</h1>
      <p class="lead">{t("learn_behaviours_lead")}</p>
      {behaviourCategories.map((category) => (
        <div key={category} class="learn-shelf">
          <h2>{t(textKey("learn_group", category))}</h2>
          <ul class="learn-tiles">
            {behaviours
              .filter((one) => one.category === category)
              .map(({ id, no, seen, words }) => (
                <Tile
                  key={id}
                  href={linkTo("behaviours", id)}
                  title={`${no}. ${words.name}`}
                  note={t(textKey("learn_seen", seen))}
                />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** One behaviour: what we would say, an ordinary reason, and what the rules of places say. */
export function BehaviourPage({ id }: { id: string }) {
  const { t } = useTexts();
  const region = useRegion();
  const behaviours = useSection("behaviours");
  const one = behaviours.find((found) => found.id === id);
  if (one === undefined) return behaviours.length === 0 ? null : <NotHere />;
  const others = region === "CN" ? (["CN"] as const) : (["CN", region] as const);
  return (
    <article class="learn-article">
      <header>
        <p class="learn-eyebrow">{t(textKey("learn_group", one.category))}</p>
        <h1>{one.words.name}</h1>
      </header>
      <div class="learn-text">
        <p>{t(textKey("learn_seen", one.seen))}</p>
        {one.words.phrase !== undefined && (
          <>
            <h2>{t("learn_we_say")}</h2>
            <p class="learn-again">
              <q>{one.words.phrase}</q>
            </p>
          </>
        )}
        {one.words.unraised !== undefined && (
          <>
            <h2>{t("learn_not_raised")}</h2>
            <p>{one.words.unraised}</p>
          </>
        )}
        <h2>{t("learn_ordinary")}</h2>
        <p>{one.words.ordinary}</p>
        <h2>{t("learn_rules")}</h2>
        <dl class="learn-pairs">
          {others.map((place) => (
            <div key={place}>
              <dt>{t(textKey("place", place.toLowerCase()))}</dt>
              <dd>
                {one.words.elsewhere[place.toLowerCase() as "cn" | "eu" | "uk" | "us"] ||
                  t("learn_rules_unchecked")}
              </dd>
            </div>
          ))}
        </dl>
        <RegionSelect />
        <p class="soft">{t("learn_method")}</p>
      </div>
      <Sources sources={[]} confidence={one.confidence} />
    </article>
  );
}
