import type {
  AboutFact,
  AskedFact,
  BehaviourFact,
  FormFact,
  PageFact,
  VisitFacts,
} from "../../src/trackers/index.ts";
import type { TraceFact } from "../../src/trackers/traces.ts";

/** A page that says nothing beside its fields, with what a test wants to be different. */
const saying = (about: Partial<AboutFact> = {}): AboutFact => ({
  ticked: [],
  bundled: [],
  demanded: [],
  look: { unlinked: false, size: 0, contrast: 0, minutes: 0 },
  offers: [],
  shows: [],
  afterNo: [],
  dialog: null,
  notice: "page",
  unexplained: [],
  ages: [],
  markedLinks: 0,
  ...about,
});

/** A quiet visit to a safe shop, with what a test wants to be different. */
export function visit({
  behaviours = [],
  traces = [],
  about = {},
  ...page
}: Partial<Omit<PageFact, "about">> & {
  about?: Partial<AboutFact>;
  behaviours?: readonly BehaviourFact[];
  traces?: readonly TraceFact[];
} = {}): VisitFacts {
  return {
    page: {
      host: "shop.test",
      secure: true,
      asked: [],
      hiddenAutofill: [],
      about: saying(about),
      ...page,
    },
    behaviours,
    requests: [],
    traces,
  };
}

/** A field of a safe form of the page's own, with what a test wants to be different. */
export const field = (
  kind: string,
  form: Partial<FormFact> = {},
  secure = true,
  more: Partial<AskedFact> = {},
): AskedFact => ({
  kind,
  secure,
  form: { secure: true, host: "", ...form },
  secret: false,
  sensitive: false,
  selfEvident: false,
  signIn: false,
  ...more,
});

/** What requests showed. */
export const trace = (
  name: TraceFact["trace"],
  host: string,
  more: Partial<TraceFact> = {},
): TraceFact => ({ trace: name, host, count: 1, sure: true, words: {}, ...more });

/** What a script did. */
export const did = (
  action: string,
  size: number,
  count = 1,
  script = "https://cdn.test/lib.js",
): BehaviourFact => ({ script, action, count, size });
