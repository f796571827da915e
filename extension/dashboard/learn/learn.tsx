import { useSignal } from "@preact/signals";
import { useContext, useEffect, useMemo, useRef } from "preact/hooks";
import type { TextKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { RoomContext } from "../record/source.ts";
import { BehaviourList, BehaviourPage } from "./behaviours.tsx";
import { CaseList, CasePage } from "./cases.tsx";
import { EntryList, EntryPage } from "./entries.tsx";
import { Home } from "./home.tsx";
import { LawList, LawPage } from "./laws.tsx";
import { type Learner, storeLearner } from "./learner.ts";
import { LessonList, LessonPage } from "./lessons.tsx";
import { QuizPage, QuizShelf } from "./quiz.tsx";
import { Rights } from "./rights.tsx";
import { type Route, routeOf, type Shelf } from "./route.ts";
import { Search } from "./search.tsx";
import { ServiceList, ServicePage } from "./services.tsx";

/** Shelves in the order in which they stand. */
const shelves: readonly { shelf: Shelf; title: TextKey }[] = [
  { shelf: "lessons", title: "learn_lessons" },
  { shelf: "kinds", title: "learn_kinds" },
  { shelf: "signals", title: "learn_signals" },
  { shelf: "quiz", title: "learn_quiz" },
  { shelf: "cases", title: "learn_cases" },
  { shelf: "laws", title: "learn_laws" },
  { shelf: "services", title: "learn_services" },
  { shelf: "behaviours", title: "learn_behaviours" },
  { shelf: "rights", title: "learn_rights" },
];

/**
 * The guide: everything there is to read, by address.
 *
 * @param learner what is known of the reader; the store's own where nothing is said
 * @throws Error where there is neither a learner nor a record around it
 */
export function Learn({ learner: given }: { learner?: Learner }) {
  const { t } = useTexts();
  const store = useContext(RoomContext)?.store;
  const learner = useMemo(() => {
    if (given !== undefined) return given;
    if (store === undefined) throw new Error("no record");
    return storeLearner(store);
  }, [given, store]);
  const route = useSignal<Route>(routeOf(location.hash));
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => {
      if (!/^#learn(\/|$)/.test(location.hash)) return;
      route.value = routeOf(location.hash);
      // Another page, though the browser does not know it: reading starts at its top.
      top.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const here = route.value;
  return (
    <div class="learn" ref={top} tabIndex={-1}>
      <div class="learn-head">
        <nav aria-label={t("learn_shelves")}>
          <ul class="learn-shelves">
            <li>
              <a href="#learn" aria-current={here.page === "home" ? "page" : undefined}>
                {t("learn_home")}
              </a>
            </li>
            {shelves.map(({ shelf, title }) => (
              <li key={shelf}>
                <a
                  href={`#learn/${shelf}`}
                  aria-current={here.page !== "home" && here.shelf === shelf ? "page" : undefined}
                >
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Search />
      </div>
      <Page route={here} learner={learner} />
    </div>
  );
}

function Page({ route, learner }: { route: Route; learner: Learner }) {
  if (route.page === "home") return <Home learner={learner} />;
  const id = route.page === "item" ? route.id : null;
  switch (route.shelf) {
    case "lessons":
      return id === null ? (
        <LessonList learner={learner} />
      ) : (
        <LessonPage key={id} id={id} learner={learner} />
      );
    case "cases":
      return id === null ? <CaseList /> : <CasePage id={id} />;
    case "laws":
      return id === null ? <LawList /> : <LawPage id={id} />;
    case "services":
      return id === null ? <ServiceList /> : <ServicePage id={id} />;
    case "behaviours":
      return id === null ? <BehaviourList /> : <BehaviourPage id={id} />;
    case "quiz":
      return id === null ? (
        <QuizShelf learner={learner} />
      ) : (
        <QuizPage key={id} id={id} learner={learner} />
      );
    case "rights":
      return <Rights key={id} about={id ?? ""} learner={learner} />;
    default:
      return id === null ? (
        <EntryList shelf={route.shelf} learner={learner} />
      ) : (
        <EntryPage shelf={route.shelf} id={id} learner={learner} />
      );
  }
}
