import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { TabStory } from "../../src/messages/protocol.ts";
import type { StoryLine } from "../../src/report/story.ts";
import { textKey } from "../../src/text/index.ts";
import { MadeUp } from "../ui/made-up.tsx";
import { Mark } from "../ui/mark.tsx";
import { Shape } from "../ui/shape.tsx";
import { useShell, useTexts } from "../ui/shell.tsx";

/** The live story of the page in front, in large letters, newest last. */
export function Panel({
  story,
  tabId,
}: {
  story: ReadonlySignal<TabStory | null>;
  /** The tab that it is about; absent where nothing can be typed into it. */
  tabId?: () => Promise<number>;
}) {
  const { openPage } = useShell();
  const { t } = useTexts();
  const told = story.value;
  return (
    <>
      <header class="head">
        <Mark size={24} />
        <h1>{told?.site ?? t("product_name")}</h1>
      </header>
      <main>
        {told?.question && <Question question={told.question} />}
        <Story told={told} />
        {tabId !== undefined && told?.access === "yes" && <MadeUp tab={tabId} />}
      </main>
      <footer class="foot">
        <p>{t(statusOf(told))}</p>
        <button type="button" class="quiet" onClick={() => openPage("dashboard", "#record")}>
          {t("popup_record")}
        </button>
      </footer>
    </>
  );
}

function statusOf(told: TabStory | null) {
  if (told?.recording === "private") return "popup_status_private";
  if (told === null || told.access !== "yes") return "popup_status_nothing";
  return told.recording === "paused" ? "panel_paused" : "popup_status_on";
}

function Story({ told }: { told: TabStory | null }) {
  const { t } = useTexts();
  const end = useRef<HTMLParagraphElement>(null);
  const lines = told?.lines ?? [];
  // Follows when a line comes.
  useEffect(() => {
    const root = document.documentElement;
    const isAtEnd = root.scrollHeight - root.scrollTop - root.clientHeight < 240;
    // Whoever has scrolled up is reading there.
    if (isAtEnd) end.current?.scrollIntoView({ block: "end" });
  }, [lines.length]);
  return (
    <section aria-labelledby="story">
      <h2 id="story" class="only-read">
        {t("panel_story")}
      </h2>
      <div role="log" aria-live="polite" key={told?.visit ?? "none"}>
        <ol class="story">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      </div>
      <p ref={end} class="soft">
        {told !== null && lines.length === 0 && t(emptyOf(told))}
      </p>
    </section>
  );
}

function emptyOf({ access, recording }: TabStory) {
  if (access === "special") return "popup_special";
  if (access === "no-access") return "panel_no_access";
  return recording === "paused" ? "popup_paused_todo" : "panel_quiet";
}

function Line({ line }: { line: StoryLine }) {
  const { t, phrase, locale } = useTexts();
  const seconds = Math.floor(line.after / 1000);
  const time = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
  return (
    <li class={`line line-${line.what}`}>
      <p class="when">
        <Shape of={line.confidence} />
        <span>{t(textKey("confidence", line.confidence))}</span>
        <span class="soft">
          {t("panel_after", {
            time: `${Math.floor(seconds / 60)}:${time.format(seconds % 60)}`,
          })}
        </span>
      </p>
      <p class="said">{phrase(line.say)}</p>
    </li>
  );
}

/** "What is this field asking?": the answer to what was asked in the context menu. */
function Question({ question }: { question: NonNullable<TabStory["question"]> }) {
  const { t, phrase, list } = useTexts();
  if (question.kind === null) {
    return (
      <section class="question" role="status">
        <h2>{t("panel_field_unknown")}</h2>
        <p>{t("panel_field_unknown_todo")}</p>
      </section>
    );
  }
  return (
    <section class="question" role="status">
      <h2>{phrase({ key: "panel_field", values: { kinds: { kinds: [question.kind] } } })}</h2>
      <p>{t(textKey("kind", question.kind, "why"))}</p>
      <p>{t(textKey("kind", question.kind, "before"))}</p>
      {question.because.length > 0 && (
        <p class="soft">
          {t("panel_field_because", {
            reasons: list(question.because.map((reason) => t(textKey("because", reason)))),
          })}
        </p>
      )}
    </section>
  );
}
