import { places } from "../../../src/guide/schema/data.ts";
import { type Texts, textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import { Links, NotHere, Sources, Tile } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** Laws as what one may ask for, by place. */
export function LawList() {
  const { t } = useTexts();
  const laws = useSection("laws");
  return (
    <>
      <h1>{t("learn_laws")}</h1>
      <p class="lead">{t("learn_laws_lead")}</p>
      {places.map((place) => (
        <div key={place} class="learn-shelf">
          <h2>{t(textKey("place", place.toLowerCase()))}</h2>
          <ul class="learn-tiles">
            {laws
              .filter((law) => law.place === place)
              .map(({ id, status, words }) => (
                <Tile
                  key={id}
                  href={linkTo("laws", id)}
                  title={words.name}
                  note={status === "law" ? words.ask[0] : t(textKey("learn_status", status))}
                />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The number of an article, as readers say it. */
function articleOf(ref: string, { t, list }: Texts): string {
  const [, numbers] = /^Art\. ([\d, -]+)$/.exec(ref) ?? [];
  return numbers === undefined ? ref : t("learn_article", { no: list(numbers.split(", ")) });
}

/** One law: what it says in short, what one may ask, and what its articles say where we have read them. */
export function LawPage({ id }: { id: string }) {
  const texts = useTexts();
  const { t } = texts;
  const laws = useSection("laws");
  const lessons = useSection("lessons");
  const law = laws.find((one) => one.id === id);
  if (law === undefined) return laws.length === 0 ? null : <NotHere />;
  const { issued, effective, words } = law;
  const dates = [
    [t("learn_issued"), issued && (words.dates?.issued ?? issued)],
    [t("learn_effective"), effective && (words.dates?.effective ?? effective)],
  ].filter(([, date]) => date !== "" && date !== "—");
  return (
    <article class="learn-article">
      <header>
        <p class="learn-eyebrow">
          {t(textKey("place", law.place.toLowerCase()))} · {t(textKey("learn_status", law.status))}
        </p>
        <h1>{law.words.name}</h1>
      </header>
      <div class="learn-text">
        {law.words.plain.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2>{t("learn_may_ask")}</h2>
        <ul class="learn-asks">
          {law.words.ask.map((ask) => (
            <li key={ask}>
              <q>{ask}</q>
            </li>
          ))}
        </ul>
        {law.articles.length > 0 ? (
          <>
            <h2>{t("learn_articles")}</h2>
            <dl class="learn-pairs">
              {law.articles.map(({ ref }) => (
                <div key={ref}>
                  <dt>{law.words.refs?.[ref] ?? articleOf(ref, texts)}</dt>
                  <dd>{law.words.articles[ref]}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          <p class="soft">{t("learn_no_articles")}</p>
        )}
        <p class="soft">{t("learn_no_advice")}</p>
      </div>
      <aside>
        <p class="soft">
          {dates.map(([name, date]) => (
            <span key={name} class="learn-date">
              {name} {date}
            </span>
          ))}
        </p>
        <Links
          title={t("learn_lessons")}
          links={lessons
            .filter(({ laws }) => laws.includes(id))
            .map((lesson) => ({ href: linkTo("lessons", lesson.id), title: lesson.words.title }))}
        />
      </aside>
      <Sources sources={law.sources} confidence={law.confidence} />
    </article>
  );
}
