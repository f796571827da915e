import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { Complaint } from "../../../src/guide/schema/index.ts";
import type { PageReport } from "../../../src/report/shapes.ts";
import { findingsOf, saveEvidence } from "../../ui/evidence-pack.ts";
import { raisedFindings, raisedLines, useRaised } from "../../ui/raised.ts";
import { RegionSelect } from "../../ui/region-select.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { useRegion } from "../../ui/use-region.ts";
import { useSection } from "./content.ts";
import type { Learner } from "./learner.ts";
import { Letter } from "./letter.tsx";
import { Links } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** Bodies to turn to, those of the person's own region first. */
function useBodies(): readonly Complaint[] {
  const region = useRegion();
  const bodies = useSection("channels");
  const near = ({ places }: Complaint) => places.includes(region);
  return [...bodies.filter(near), ...bodies.filter((one) => !near(one))];
}

/** Letters to fill in, and bodies to turn to. Nothing is sent from here, and it says so. */
export function Rights({ about, learner }: { about: string; learner: Learner }) {
  const { t } = useTexts();
  const channels = useBodies();
  const lessons = useSection("lessons").filter(({ id }) =>
    ["your-rights", "complain-well"].includes(id),
  );
  return (
    <>
      <h1>{t("learn_rights")}</h1>
      <p class="lead">{t("learn_rights_lead")}</p>
      <Letters about={about} learner={learner} />
      <div class="learn-shelf">
        <h2>{t("letter_bodies")}</h2>
        <p class="soft">{t("letter_bodies_why")}</p>
        <RegionSelect />
        <dl class="learn-pairs">
          {channels.map(({ id, words }) => (
            <div key={id}>
              <dt>{words.name}</dt>
              <dd>
                {words.how} <span class="soft">{words.about}</span>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Links
        title={t("learn_lessons")}
        links={lessons.map((one) => ({ href: linkTo("lessons", one.id), title: one.words.title }))}
      />
    </>
  );
}

/** A letter about a site, filled with what was noted of it. */
function Letters({ about, learner }: { about: string; learner: Learner }) {
  const texts = useTexts();
  const { t, locale } = texts;
  const letters = useSection("letters");
  const channels = useBodies();
  const { services } = useShell().settings.value;
  const chosen = useSignal("");
  const site = useSignal(about);
  /** null: not chosen yet, and then the one to turn to first in the person's place. */
  const chosenBody = useSignal<string | null>(null);
  const region = useRegion();
  const report = useSignal<PageReport | null>(null);
  const [siteId, letterId, bodyId] = [useId(), useId(), useId()];
  const named = site.value.trim().toLowerCase();
  useEffect(() => {
    let current = true;
    void learner.reportOf(named).then((found) => {
      if (current) report.value = found;
    });
    return () => {
      current = false;
    };
  }, [named]);
  const letter = letters.find(({ id }) => id === chosen.value) ?? letters[0];
  const found = report.value;
  const service = services.find(([site]) => site === named)?.[1] ?? null;
  const signs = raisedFindings(useRaised(found, service), texts);
  const seen = found === null ? [] : findingsOf(found, texts);
  // A body may look at the checklist; a site is asked in plain words.
  const told = letter?.to === "body" ? [...seen, ...signs] : seen;
  const right = channels.find(({ first, places }) => first && places.includes(region))?.id ?? "";
  const body = chosenBody.value ?? right;
  const to = channels.find(({ id }) => id === body)?.words.name;
  const day = (time: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(time));
  return (
    <div class="learn-shelf">
      <h2>{t("letter_title")}</h2>
      <p>{t("letter_promise")}</p>
      <div class="learn-fields">
        <p>
          <label for={letterId}>{t("letter_which")}</label>
          <select
            id={letterId}
            value={letter?.id}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            {letters.map(({ id, words }) => (
              <option key={id} value={id}>
                {words.title}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for={siteId}>{t("letter_site")}</label>
          <input
            id={siteId}
            value={site.value}
            placeholder="shop.example"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => {
              site.value = currentTarget.value;
            }}
          />
        </p>
        {letter?.to === "body" && (
          <p>
            <label for={bodyId}>{t("letter_body")}</label>
            <select
              id={bodyId}
              value={body}
              onChange={({ currentTarget }) => {
                chosenBody.value = currentTarget.value;
              }}
            >
              <option value="">{t("letter_body_other")}</option>
              {channels.map(({ id, words }) => (
                <option key={id} value={id}>
                  {words.name}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      {named !== "" && (
        <p class="soft" role="status">
          {found === null
            ? t("letter_seen_none")
            : t("letter_seen_from", { date: day(found.startedAt) })}
        </p>
      )}
      {letter !== undefined && (
        <Letter
          letter={letter}
          site={named}
          seen={told.map(({ text }) => text)}
          {...(to === undefined ? {} : { to })}
          {...(found === null ? {} : { date: day(found.startedAt) })}
        />
      )}
      {found !== null && (
        <div class="buttons">
          <button
            type="button"
            class="plain"
            onClick={async () => {
              const lines = await raisedLines(found, service, texts);
              await saveEvidence(found, texts, await learner.version(), null, lines);
            }}
          >
            {t("keep_save")}
          </button>
          <span class="soft">{t("keep_promise")}</span>
        </div>
      )}
    </div>
  );
}
