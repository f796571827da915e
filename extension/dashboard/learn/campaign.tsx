import { campaignIds, campaigns } from "../../../src/guide/campaigns.ts";
import type { Settings } from "../../../src/messages/settings.ts";
import { textKey } from "../../../src/text/index.ts";
import { Managed } from "../../ui/managed.tsx";
import { useShell, useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import type { Learner } from "./learner.ts";
import { Links, Tile } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** The lessons of the campaign that is on, in its order; null where none is. */
export function useCampaign() {
  const { settings } = useShell();
  const lessons = useSection("lessons");
  const campaign = campaigns.find(({ id }) => id === settings.value.campaign);
  if (campaign === undefined) return null;
  const own = campaign.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
  return { campaign, lessons: own };
}

/** A theme day: its lessons with what was got of them, its questions, its cases. */
export function CampaignPack({ learner }: { learner: Learner }) {
  const { t, number } = useTexts();
  const cases = useSection("cases");
  const on = useCampaign();
  if (on === null) return null;
  const { campaign, lessons } = on;
  const { lessons: learned } = learner.learned.value;
  const got = lessons.filter(({ id }) => learned.get(id) === true).length;
  const told = cases.filter(({ id }) => campaign.cases.some((one) => one === id));
  return (
    <section class="learn-shelf" aria-labelledby="campaign">
      <p class="learn-eyebrow">
        {t("learn_campaign_got", { got: number(got), all: number(lessons.length) })}
      </p>
      <h2 id="campaign">{t(textKey("learn_campaign", campaign.id))}</h2>
      <p>{t(textKey("learn_campaign_lead", campaign.id))}</p>
      <ul class="learn-tiles">
        {lessons.map(({ id, picture, words }) => (
          <Tile
            key={id}
            href={linkTo("lessons", id)}
            picture={picture}
            title={words.title}
            marked={learned.get(id) === true}
            {...(learned.get(id) === true ? { note: t("learn_lesson_got") } : {})}
          />
        ))}
      </ul>
      <Links
        title={t("learn_campaign_more")}
        links={[
          ...campaign.quiz.map((id) => ({
            href: linkTo("quiz", id),
            title: t("learn_campaign_quiz", { set: t(textKey("learn_set", id)) }),
          })),
          ...told.map(({ id, words }) => ({ href: linkTo("cases", id), title: words.title })),
        ]}
      />
    </section>
  );
}

/** Chooses the theme day, or says who chose it. */
export function CampaignSelect() {
  const { settings, policy, change } = useShell();
  const { t } = useTexts();
  const forced = policy.value.forced.campaign !== undefined;
  return (
    <div class="learn-campaign">
      <label>
        {t("learn_campaign")}{" "}
        <select
          disabled={forced}
          value={settings.value.campaign}
          onChange={({ currentTarget }) =>
            change({ campaign: currentTarget.value as Settings["campaign"] })
          }
        >
          {(["none", ...campaignIds] as const).map((id) => (
            <option key={id} value={id}>
              {t(textKey("learn_campaign", id))}
            </option>
          ))}
        </select>
      </label>
      {forced && <Managed />}
    </div>
  );
}
