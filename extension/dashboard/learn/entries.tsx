import { useEffect } from "preact/hooks";
import { type KindDefinition, kinds } from "../../../src/kinds/index.ts";
import { textKey } from "../../../src/text/index.ts";
import { signals } from "../../../src/trackers/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import { pictureOfKind } from "./drawings-of-kinds.tsx";
import type { Learner, Met } from "./learner.ts";
import { Picture } from "./pictures.tsx";
import { Links, NotHere, Plate, Sources } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** Something with an entry in the field guide. */
interface Entry {
  id: string;
  group: string;
}

const kindEntries: readonly Entry[] = kinds.map(({ id, category }) => ({
  id,
  group: category,
}));
const signalEntries: readonly Entry[] = signals.map(({ id, level }) => ({
  id,
  group: String(level),
}));
const entriesOf = (shelf: "kinds" | "signals") => (shelf === "kinds" ? kindEntries : signalEntries);

/** Drawings of a shelf's entries, by id; a lens where one is not there yet. */
function usePictures(shelf: "kinds" | "signals"): (id: string) => string {
  const entries = useSection("signals");
  if (shelf === "kinds") return (id) => pictureOfKind[id as keyof typeof pictureOfKind] ?? "lens";
  const pictures = new Map(entries.map(({ id, picture }) => [id, picture]));
  return (id) => pictures.get(id) ?? "lens";
}

const prefix = { kinds: "kind", signals: "signal" } as const;

/** The illustrated field guide: every entry can be read, those that were met are marked. */
export function EntryList({ shelf, learner }: { shelf: "kinds" | "signals"; learner: Learner }) {
  const { t, phrase } = useTexts();
  useEffect(() => void learner.lookBack(), []);
  const met = learner.met.value;
  const pictureOf = usePictures(shelf);
  const entries = entriesOf(shelf);
  const groups = [...new Set(entries.map(({ group }) => group))].sort((a, b) =>
    shelf === "signals" ? Number(b) - Number(a) : 0,
  );
  const seen = entries.filter(({ id }) => met?.has(id)).length;
  return (
    <>
      <h1>{t(textKey("learn", shelf))}</h1>
      <p class="lead">{t(textKey("learn", shelf, "lead"))}</p>
      {met !== null && (
        <p class="soft">
          {phrase({
            key: "learn_met_count",
            values: { count: { count: seen }, all: { text: String(entries.length) } },
          })}
        </p>
      )}
      {groups.map((group) => (
        <div key={group} class="learn-shelf">
          <h2>
            {t(shelf === "kinds" ? textKey("category", group) : textKey("learn_level", group))}
          </h2>
          <ul class="learn-guide">
            {entries
              .filter((entry) => entry.group === group)
              .map(({ id }) => (
                <li key={id} class={met?.has(id) ? "learn-card marked" : "learn-card"}>
                  <Picture name={pictureOf(id)} size={72} />
                  <a href={linkTo(shelf, id)}>{t(textKey(prefix[shelf], id))}</a>
                  {met?.has(id) && <span class="learn-stamp">{t("learn_met")}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** One entry, of a kind or of a signal. */
export function EntryPage({
  shelf,
  id,
  learner,
}: {
  shelf: "kinds" | "signals";
  id: string;
  learner: Learner;
}) {
  const { t } = useTexts();
  useEffect(() => void learner.lookBack(), []);
  const pictureOf = usePictures(shelf);
  const known = useSection("signals").find((one) => shelf === "signals" && one.id === id);
  const entries = entriesOf(shelf);
  const place = entries.findIndex((entry) => entry.id === id);
  const entry = entries[place];
  if (entry === undefined) return <NotHere />;
  return (
    <article class="learn-article">
      <header>
        <p class="learn-eyebrow">
          {shelf === "kinds" ? t(textKey("category", entry.group)) : t("learn_signals")}
        </p>
        <h1>{t(textKey(prefix[shelf], id))}</h1>
      </header>
      <Plate picture={pictureOf(id)} no={place + 1} />
      <div class="learn-text">
        <MetLine met={learner.met.value?.get(id)} known={learner.met.value !== null} />
        {shelf === "kinds" ? <KindText id={id} /> : <SignalText id={id} />}
      </div>
      {shelf === "kinds" ? <KindLinks id={id} /> : <SignalLinks id={id} />}
      <Sources sources={known?.sources ?? []} confidence={known?.confidence ?? "medium"} />
    </article>
  );
}

/** So many sites are named. */
const sitesNamed = 5;

function MetLine({ met, known }: { met: Met | undefined; known: boolean }) {
  const { t, list, locale } = useTexts();
  if (!known) return null;
  if (met === undefined) return <p class="soft">{t("learn_not_met")}</p>;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(met.last);
  return (
    <p class="learn-met">
      {t("learn_met_where", { sites: list(met.sites.slice(0, sitesNamed)), date })}
    </p>
  );
}

/** Rule books that may name a kind as sensitive; what was only remembered of others is not shown. */
const standards = ["pipl28", "gbt35273", "gbt45574", "gdpr9"] as const;

function KindText({ id }: { id: string }) {
  const { t } = useTexts();
  const what = useSection("kinds").find((one) => one.id === id)?.words.what;
  const kind = (kinds as readonly KindDefinition[]).find((one) => one.id === id);
  if (kind === undefined) return null;
  const named = standards.filter((standard) => kind.sensitive[standard] !== "no");
  return (
    <>
      {what !== undefined && <p class="lead">{what}</p>}
      <h2>{t("learn_why")}</h2>
      <p>{t(textKey("kind", id, "why"))}</p>
      <p class="learn-do">
        <span>
          <strong>{t("learn_before")}</strong> {t(textKey("kind", id, "before"))}
        </span>
      </p>
      <h2>{t("learn_sensitive")}</h2>
      {named.length === 0 ? (
        <p>{t("learn_sensitive_no")}</p>
      ) : (
        <dl class="learn-pairs">
          {named.map((standard) => (
            <div key={standard}>
              <dt>{t(textKey("learn_standard", standard))}</dt>
              <dd>
                {kind.sensitive[standard] === "yes"
                  ? t("learn_sensitive_yes")
                  : t("learn_sensitive_context")}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="soft">{t("learn_sensitive_ours")}</p>
    </>
  );
}

function KindLinks({ id }: { id: string }) {
  const { t } = useTexts();
  const lessons = useSection("lessons").filter(({ kinds }) => kinds.some((kind) => kind === id));
  const cases = useSection("cases").filter(({ kinds }) => kinds.some((kind) => kind === id));
  const laws = useSection("laws");
  const cited = new Set(lessons.flatMap(({ laws }) => laws));
  return (
    <aside>
      <Links
        title={t("learn_lessons")}
        links={lessons.map((one) => ({ href: linkTo("lessons", one.id), title: one.words.title }))}
      />
      <Links
        title={t("learn_cases")}
        links={cases.map((one) => ({ href: linkTo("cases", one.id), title: one.words.title }))}
      />
      <Links
        title={t("learn_laws")}
        links={laws
          .filter((law) => cited.has(law.id))
          .map((one) => ({ href: linkTo("laws", one.id), title: one.words.name }))}
      />
    </aside>
  );
}

function SignalText({ id }: { id: string }) {
  const { t } = useTexts();
  const words = useSection("signals").find((one) => one.id === id)?.words;
  return (
    <>
      <p class="lead">{t(textKey("signal", id, "what"))}</p>
      {words !== undefined && (
        <>
          <h2>{t("learn_how")}</h2>
          <p>{words.how}</p>
        </>
      )}
      <h2>{t("learn_ordinary")}</h2>
      <p>{t(textKey("signal", id, "why_ok"))}</p>
      <p class="learn-do">
        <span>
          <strong>{t("learn_do")}</strong> {t(textKey("signal", id, "todo"))}
        </span>
      </p>
      <h2>{t("learn_how_sure")}</h2>
      {words !== undefined && <p>{words.sure}</p>}
      <p class="soft">{t("learn_signal_sure")}</p>
    </>
  );
}

function SignalLinks({ id }: { id: string }) {
  const { t } = useTexts();
  const signal = signals.find((one) => one.id === id);
  const lessons = useSection("lessons").filter((one) => signal?.lessons.includes(one.id));
  const laws = useSection("laws").filter((one) => signal?.laws.includes(one.id));
  const behaviours = useSection("behaviours").filter(
    ({ signals: raising, signs = [] }) =>
      raising.includes(id) || signs.some(({ signal }) => signal === id),
  );
  return (
    <aside>
      <Links
        title={t("learn_lessons")}
        links={lessons.map((one) => ({ href: linkTo("lessons", one.id), title: one.words.title }))}
      />
      <Links
        title={t("learn_behaviours")}
        links={behaviours.map((one) => ({
          href: linkTo("behaviours", one.id),
          title: one.words.name,
        }))}
      />
      <Links
        title={t("learn_laws")}
        links={laws.map((one) => ({ href: linkTo("laws", one.id), title: one.words.name }))}
      />
    </aside>
  );
}
