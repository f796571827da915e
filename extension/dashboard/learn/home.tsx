import { useTexts } from "../../ui/shell.tsx";
import { CampaignPack, CampaignSelect, useCampaign } from "./campaign.tsx";
import { useSection } from "./content.ts";
import type { Learner } from "./learner.ts";
import { Picture } from "./pictures.tsx";
import { linkTo } from "./route.ts";

/** The doors of the guide, each with a drawing and a line. */
const doors = [
  { shelf: "kinds", picture: "card", key: "learn_kinds" },
  { shelf: "signals", picture: "lens", key: "learn_signals" },
  { shelf: "lessons", picture: "book", key: "learn_lessons" },
  { shelf: "quiz", picture: "tick", key: "learn_quiz" },
  { shelf: "cases", picture: "film", key: "learn_cases" },
  { shelf: "laws", picture: "scales", key: "learn_laws" },
  { shelf: "services", picture: "stall", key: "learn_services" },
  { shelf: "behaviours", picture: "switch", key: "learn_behaviours" },
  { shelf: "rights", picture: "letter", key: "learn_rights" },
] as const;

/** The guide's first page: the lesson that comes next, and every shelf. */
export function Home({ learner }: { learner: Learner }) {
  const { t, number } = useTexts();
  const lessons = useSection("lessons");
  const campaign = useCampaign();
  const { lessons: learned } = learner.learned.value;
  const got = lessons.filter(({ id }) => learned.get(id) === true).length;
  const next = [...(campaign?.lessons ?? []), ...lessons].find(
    ({ id }) => learned.get(id) !== true,
  );
  return (
    <>
      <h1>{t("learn_title")}</h1>
      <p class="lead">{t("learn_lead")}</p>
      {next !== undefined && (
        <a class="learn-now plate" href={linkTo("lessons", next.id)}>
          <Picture name={next.picture} size={96} />
          <span>
            <span class="learn-eyebrow">
              {t(got === 0 ? "learn_start" : "learn_go_on", {
                got: number(got),
                all: number(lessons.length),
              })}
            </span>
            <strong>{next.words.title}</strong>
            <span class="soft">{next.words.again}</span>
          </span>
        </a>
      )}
      <CampaignPack learner={learner} />
      <ul class="learn-doors">
        {doors.map(({ shelf, picture, key }) => (
          <li key={shelf} class="learn-tile">
            <Picture name={picture} size={56} />
            <div>
              <a href={linkTo(shelf)}>{t(key)}</a>
              <p class="soft">{t(`${key}_lead`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <CampaignSelect />
    </>
  );
}
