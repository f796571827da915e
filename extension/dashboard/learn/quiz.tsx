import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { answerNote } from "../../../src/guide/learning/progress.ts";
import { type Answer, effectOf, shuffled } from "../../../src/guide/learning/quiz.ts";
import type { QuizSet } from "../../../src/guide/schema/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import type { Learner } from "./learner.ts";
import { NotHere, Tile } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** Questions of a round before and after learning: one of each set, the same both times. */
const ids = (sets: readonly QuizSet[]): Asked[] =>
  sets.flatMap((set) => {
    const [question] = set.questions;
    return question === undefined ? [] : [{ set, id: question.id }];
  });

interface Asked {
  set: QuizSet;
  id: string;
}

/** All sets of questions, and the two rounds that show what changed. */
export function QuizShelf({ learner }: { learner: Learner }) {
  const { t, phrase } = useTexts();
  const sets = useSection("quiz");
  const { answers } = learner.learned.value;
  const right = new Map(answers.map((one) => [one.question, one.right]));
  return (
    <>
      <h1>{t("learn_quiz")}</h1>
      <p class="lead">{t("learn_quiz_lead")}</p>
      <div class="learn-shelf">
        <h2>{t("learn_rounds")}</h2>
        <p>{t("learn_rounds_lead")}</p>
        <div class="buttons">
          <a class="button plain" href={linkTo("quiz", "before")}>
            {t("learn_round_before")}
          </a>
          <a class="button plain" href={linkTo("quiz", "after")}>
            {t("learn_round_after")}
          </a>
        </div>
        <EffectLine answers={answers} />
      </div>
      <div class="learn-shelf">
        <h2>{t("learn_sets")}</h2>
        <ul class="learn-tiles">
          {sets.map((set) => (
            <Tile
              key={set.id}
              href={linkTo("quiz", set.id)}
              title={t(textKey("learn_set", set.id))}
              note={phrase({
                key: "learn_set_done",
                values: {
                  count: { count: set.questions.length },
                  right: {
                    text: String(set.questions.filter(({ id }) => right.get(id)).length),
                  },
                },
              })}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

/** What changed between the rounds, with how little that may mean. */
function EffectLine({ answers }: { answers: readonly Answer[] }) {
  const { t, number } = useTexts();
  const effect = effectOf(answers);
  if (effect.questions === 0) return null;
  return (
    <div class="learn-effect" role="status">
      <p>
        {t("learn_effect", {
          all: number(effect.questions),
          before: number(effect.before),
          after: number(effect.after),
        })}
      </p>
      <p class="soft">
        {t("learn_effect_changes", { gained: number(effect.gained), lost: number(effect.lost) })}{" "}
        {effect.chance !== null && effect.chance <= 0.05
          ? t("learn_effect_clear")
          : t("learn_effect_chance")}
      </p>
    </div>
  );
}

/** One set, or a round over all of them. */
export function QuizPage({ id, learner }: { id: string; learner: Learner }) {
  const { t } = useTexts();
  const sets = useSection("quiz");
  const round = id === "before" || id === "after" ? id : "any";
  const set = sets.find((one) => one.id === id);
  if (sets.length === 0) return null;
  if (round === "any" && set === undefined) return <NotHere />;
  const asked = set === undefined ? ids(sets) : set.questions.map(({ id }) => ({ set, id }));
  return (
    <>
      <p class="learn-eyebrow">{t("learn_quiz")}</p>
      <h1>
        {set === undefined
          ? t(round === "before" ? "learn_round_before" : "learn_round_after")
          : t(textKey("learn_set", set.id))}
      </h1>
      <Questions asked={asked} round={round} learner={learner} />
    </>
  );
}

function Questions({
  asked,
  round,
  learner,
}: {
  asked: readonly Asked[];
  round: Answer["round"];
  learner: Learner;
}) {
  const { t, number } = useTexts();
  const at = useSignal(0);
  const right = useSignal(0);
  const here = asked[at.value];
  if (here === undefined) {
    return (
      <div class="learn-shelf" role="status">
        <p class="lead">
          {t("learn_quiz_done", { right: number(right.value), all: number(asked.length) })}
        </p>
        {round === "after" && <EffectLine answers={learner.learned.value.answers} />}
        {round === "before" && <p>{t("learn_round_then")}</p>}
        <div class="buttons">
          <a class="button plain" href={linkTo("quiz")}>
            {t("learn_quiz_back")}
          </a>
          <a class="button plain" href={linkTo("lessons")}>
            {t("learn_lessons")}
          </a>
        </div>
      </div>
    );
  }
  return (
    <>
      <p class="soft">
        {t("learn_question_no", { no: number(at.value + 1), all: number(asked.length) })}
      </p>
      <Question
        key={here.id}
        asked={here}
        last={at.value + 1 === asked.length}
        onAnswer={(well) => {
          if (well) right.value += 1;
          void learner.note(answerNote({ question: here.id, round, right: well }, Date.now()));
        }}
        onNext={() => {
          at.value += 1;
        }}
      />
    </>
  );
}

function Question({
  asked: { set, id },
  last,
  onAnswer,
  onNext,
}: {
  asked: Asked;
  last: boolean;
  onAnswer(right: boolean): void;
  onNext(): void;
}) {
  const { t } = useTexts();
  const lessons = useSection("lessons");
  const chosen = useSignal<number | null>(null);
  const question = set.questions.find((one) => one.id === id);
  const words = set.words.questions[id];
  // Once for each time a question is asked: the order must not change under the reader's eyes.
  const order = useRef<number[] | null>(null);
  if (question === undefined || words === undefined) return null;
  order.current ??= shuffled([...words.options.keys()], Math.random);
  const lesson = lessons.find((one) => one.id === question.lesson);
  const done = chosen.value !== null;
  return (
    <div class="learn-question">
      <fieldset>
        <legend>{words.ask}</legend>
        {order.current.map((option) => {
          const state =
            !done || (option !== question.answer && option !== chosen.value)
              ? ""
              : option === question.answer
                ? "right"
                : "wrong";
          return (
            <button
              key={option}
              type="button"
              class={`learn-option ${state}`}
              aria-pressed={chosen.value === option}
              disabled={done}
              onClick={() => {
                chosen.value = option;
                onAnswer(option === question.answer);
              }}
            >
              <span>{words.options[option]}</span>
              {state !== "" && (
                <strong>{t(state === "right" ? "learn_right" : "learn_wrong")}</strong>
              )}
            </button>
          );
        })}
      </fieldset>
      <div role="status">
        {done && (
          <>
            <p class="learn-do">{words.why}</p>
            <div class="buttons">
              <button type="button" class="primary" onClick={onNext}>
                {t(last ? "learn_quiz_end" : "learn_quiz_next")}
              </button>
              {lesson !== undefined && (
                <a class="button plain" href={linkTo("lessons", lesson.id)}>
                  {lesson.words.title}
                </a>
              )}
            </div>
          </>
        )}
      </div>
    </div>
  );
}
