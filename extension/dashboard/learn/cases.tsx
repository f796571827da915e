import { useSignal } from "@preact/signals";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import { Links, NotHere, Plate, Sources, Tile } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** Things that really happened, newest first. */
export function CaseList() {
  const { t } = useTexts();
  const cases = [...useSection("cases")].sort((a, b) => b.year - a.year);
  return (
    <>
      <h1>{t("learn_cases")}</h1>
      <p class="lead">{t("learn_cases_lead")}</p>
      <ul class="learn-tiles">
        {cases.map(({ id, picture, year, place, audience, words }) => (
          <Tile
            key={id}
            href={linkTo("cases", id)}
            picture={picture}
            title={words.title}
            note={[
              t(textKey("place", place.toLowerCase())),
              String(year),
              ...(audience === "adult" ? [t("learn_adult")] : []),
            ].join(" · ")}
          />
        ))}
      </ul>
    </>
  );
}

/** One case. What is hard to read is told only to whoever says that they are of age. */
export function CasePage({ id }: { id: string }) {
  const { t } = useTexts();
  const cases = useSection("cases");
  const lessons = useSection("lessons");
  const adult = useSignal(false);
  const one = cases.find((found) => found.id === id);
  if (one === undefined) return cases.length === 0 ? null : <NotHere />;
  const shut = one.audience === "adult" && !adult.value;
  return (
    <article class="learn-article">
      <header>
        <p class="learn-eyebrow">
          {t(textKey("place", one.place.toLowerCase()))} · {one.year}
        </p>
        <h1>{one.words.title}</h1>
      </header>
      <Plate picture={one.picture} no={one.no} />
      <div class="learn-text">
        {shut ? (
          <>
            <p>{t("learn_adult_why")}</p>
            <div class="buttons">
              <button
                type="button"
                class="plain"
                onClick={() => {
                  adult.value = true;
                }}
              >
                {t("learn_adult_yes")}
              </button>
              <a class="button plain" href={linkTo("cases")}>
                {t("learn_adult_no")}
              </a>
            </div>
          </>
        ) : (
          one.words.text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
        )}
        {one.settled && <p class="soft">{t("learn_settled")}</p>}
        {!shut && <p class="learn-do">{one.words.learn}</p>}
      </div>
      <aside>
        <Links
          title={t("learn_lessons")}
          links={lessons
            .filter((lesson) => one.lessons.includes(lesson.id))
            .map((lesson) => ({ href: linkTo("lessons", lesson.id), title: lesson.words.title }))}
        />
      </aside>
      {!shut && <Sources sources={one.sources} confidence={one.confidence} />}
    </article>
  );
}
