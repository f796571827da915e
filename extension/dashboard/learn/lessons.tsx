import { useSignal } from "@preact/signals";
import { ArrowRight, Check, CircleDashed } from "lucide-preact";
import { lessonNote } from "../../../src/guide/learning/progress.ts";
import { themes } from "../../../src/guide/schema/data.ts";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import type { Learner } from "./learner.ts";
import { Links, NotHere, Plate, Sources, Tile } from "./plate.tsx";
import { Play } from "./plays/index.tsx";
import { linkTo } from "./route.ts";

/** All lessons by theme; those that were got are ticked. */
export function LessonList({ learner }: { learner: Learner }) {
  const { t } = useTexts();
  const lessons = useSection("lessons");
  const { lessons: learned } = learner.learned.value;
  return (
    <>
      <h1>{t("learn_lessons")}</h1>
      <p class="lead">{t("learn_lessons_lead")}</p>
      {themes.map((theme) => (
        <div key={theme} class="learn-shelf">
          <h2>{t(textKey("learn_theme", theme))}</h2>
          <ul class="learn-tiles">
            {lessons
              .filter((lesson) => lesson.theme === theme)
              .map(({ id, picture, words }) => {
                const got = learned.get(id);
                return (
                  <Tile
                    key={id}
                    href={linkTo("lessons", id)}
                    picture={picture}
                    title={words.title}
                    marked={got === true}
                    {...(got === undefined
                      ? {}
                      : { note: got ? t("learn_lesson_got") : t("learn_lesson_again") })}
                  />
                );
              })}
          </ul>
        </div>
      ))}
    </>
  );
}

/** One lesson on one page, once it is known how the reader got on with it the last time. */
export function LessonPage({ id, learner }: { id: string; learner: Learner }) {
  return learner.ready.value ? <OneLesson id={id} learner={learner} /> : null;
}

/** A drawing or something to try, the text, one thing to do. */
function OneLesson({ id, learner }: { id: string; learner: Learner }) {
  const { t } = useTexts();
  const lessons = useSection("lessons");
  const laws = useSection("laws");
  const cases = useSection("cases");
  // The wording is chosen when the lesson is opened: an answer must not swap the text under the reader's eyes.
  const got = learner.learned.value.lessons.get(id);
  const opened = useSignal(got);
  const answered = useSignal(false);
  const place = lessons.findIndex((one) => one.id === id);
  const lesson = lessons[place];
  if (lesson === undefined) return lessons.length === 0 ? null : <NotHere />;
  const again = opened.value === false;
  const next = lessons[(place + 1) % lessons.length];
  const say = (well: boolean) => {
    answered.value = true;
    void learner.note(lessonNote(id, well, Date.now()));
  };
  return (
    <article class="learn-article">
      <header>
        <p class="learn-eyebrow">{t(textKey("learn_theme", lesson.theme))}</p>
        <h1>{lesson.words.title}</h1>
      </header>
      <Plate picture={lesson.picture} no={lesson.no} />
      <div class="learn-text">
        {again && (
          <blockquote class="learn-again">
            <p>{lesson.words.again}</p>
          </blockquote>
        )}
        {lesson.words.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {lesson.play !== undefined && <Play name={lesson.play} />}
        <p class="learn-do">
          <ArrowRight size={20} aria-hidden="true" />
          <span>
            <strong>{t("learn_do")}</strong> {lesson.words.do}
          </span>
        </p>
        <div class="learn-explain" role="status">
          {answered.value ? (
            <p>
              {learner.learned.value.lessons.get(id)
                ? t("learn_explain_got")
                : `${t("learn_explain_other")} ${lesson.words.again}`}
            </p>
          ) : (
            <>
              <p>{t("learn_explain_ask")}</p>
              <div class="buttons">
                <button type="button" class="primary" onClick={() => say(true)}>
                  <Check size={18} aria-hidden="true" />
                  {t("learn_explain_yes")}
                </button>
                <button type="button" class="plain" onClick={() => say(false)}>
                  <CircleDashed size={18} aria-hidden="true" />
                  {t("learn_explain_no")}
                </button>
              </div>
            </>
          )}
        </div>
        {next !== undefined && (
          <p>
            <a class="button plain" href={linkTo("lessons", next.id)}>
              {t("learn_next", { title: next.words.title })}
            </a>
          </p>
        )}
      </div>
      <aside>
        <Links
          title={t("learn_about_kinds")}
          links={lesson.kinds
            .slice(0, 8)
            .map((kind) => ({ href: linkTo("kinds", kind), title: t(textKey("kind", kind)) }))}
        />
        <Links
          title={t("learn_cases")}
          links={cases
            .filter((one) => lesson.cases.includes(one.id))
            .map((one) => ({ href: linkTo("cases", one.id), title: one.words.title }))}
        />
        <Links
          title={t("learn_laws")}
          links={laws
            .filter((one) => lesson.laws.includes(one.id))
            .map((one) => ({ href: linkTo("laws", one.id), title: one.words.name }))}
        />
      </aside>
      <Sources sources={lesson.sources} confidence={lesson.confidence} />
    </article>
  );
}
