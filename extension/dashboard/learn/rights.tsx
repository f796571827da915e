import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import { Letter } from "./letter.tsx";
import { Links } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** Letters to fill in, and bodies to turn to. Nothing is sent from here, and it says so. */
export function Rights() {
  const { t } = useTexts();
  const letters = useSection("letters");
  const channels = useSection("channels");
  const lessons = useSection("lessons").filter(({ id }) =>
    ["your-rights", "complain-well"].includes(id),
  );
  const chosen = useSignal("");
  const site = useSignal("");
  const siteId = useId();
  const letterId = useId();
  const letter = letters.find(({ id }) => id === chosen.value) ?? letters[0];
  return (
    <>
      <h1>{t("learn_rights")}</h1>
      <p class="lead">{t("learn_rights_lead")}</p>
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
              onInput={({ currentTarget }) => {
                site.value = currentTarget.value;
              }}
            />
          </p>
        </div>
        {letter !== undefined && <Letter letter={letter} site={site.value.trim()} seen={[]} />}
      </div>
      <div class="learn-shelf">
        <h2>{t("letter_bodies")}</h2>
        <p class="soft">{t("letter_bodies_why")}</p>
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
