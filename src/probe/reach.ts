import { apply, ownProperty } from "./intrinsics.ts";
import { prototypeOf, type Realm } from "./realm.ts";
import { afterwards, type Part, wrap } from "./wrap.ts";

/** Functions of one interface by which code gets hold of another window. */
interface Ways {
  on: string;
  part: Part;
  names: readonly string[];
  /** What a call gives: a window, a document, or perhaps more `frames` of the calling window. */
  gives: "window" | "document" | "frames";
}

/** What a call put into the page: nodes and texts. */
export type Put = (args: readonly unknown[], called: object) => void;

const owners = ["HTMLIFrameElement", "HTMLFrameElement", "HTMLObjectElement"] as const;

const ways: readonly Ways[] = [
  ...owners.flatMap((on): Ways[] => [
    { on, part: "get", names: ["contentWindow"], gives: "window" },
    { on, part: "get", names: ["contentDocument"], gives: "document" },
  ]),
  ...[...owners, "HTMLEmbedElement"].map((on): Ways => {
    return { on, part: "value", names: ["getSVGDocument"], gives: "document" };
  }),
  {
    on: "Node",
    part: "value",
    names: ["appendChild", "insertBefore", "replaceChild"],
    gives: "frames",
  },
  {
    on: "Element",
    part: "value",
    names: [
      "after",
      "append",
      "before",
      "insertAdjacentElement",
      "insertAdjacentHTML",
      "moveBefore",
      "prepend",
      "replaceChildren",
      "replaceWith",
      "setHTMLUnsafe",
    ],
    gives: "frames",
  },
  { on: "Element", part: "set", names: ["innerHTML", "outerHTML"], gives: "frames" },
  {
    on: "CharacterData",
    part: "value",
    names: ["after", "before", "replaceWith"],
    gives: "frames",
  },
  {
    on: "Document",
    part: "value",
    names: [
      "append",
      "execCommand",
      "moveBefore",
      "prepend",
      "replaceChildren",
      "write",
      "writeln",
    ],
    gives: "frames",
  },
  { on: "Range", part: "value", names: ["insertNode", "surroundContents"], gives: "frames" },
];

/**
 * Tells of the windows that code of a window gets hold of: by a frame's element, by `open`, `frames`,
 * or by putting a frame into the page, after which `window[0]` is a window without any call. What
 * is not told of: `window[0]` of a frame that the parser put in. To watch the parser costs a page of
 * 40,000 nodes a tenth of a second and more.
 *
 * @param reached called before the page gets a window, each time it gets it
 * @param put called after nodes or markup were put into the page
 */
export function watchReach(realm: Realm, reached: (window: Window) => void, put: Put): void {
  const document = prototypeOf(realm, "Document");
  const view = document && ownProperty(document, "defaultView")?.get;
  const checkFrames = framesOf(realm, reached);
  const given = {
    window(result: unknown): void {
      if (result !== null) reached(result as Window);
    },
    document(result: unknown): void {
      if (result !== null && view !== undefined) given.window(apply(view, result, []));
    },
    frames: checkFrames,
  };

  wrap(realm, "open", "value", afterGiving("window"));
  wrap(realm, "frames", "get", afterGiving("frames"));
  for (let row = 0; row < ways.length; row += 1) {
    const { on, part, names, gives } = ways[row] as Ways;
    const owner = prototypeOf(realm, on);
    if (owner === undefined) continue;
    for (let at = 0; at < names.length; at += 1) {
      wrap(owner, names[at] as string, part, afterGiving(gives));
    }
  }

  function afterGiving(gives: Ways["gives"]) {
    if (gives !== "frames") return afterwards((_self, _args, result) => given[gives](result));
    return afterwards((_self, args, _result, called) => {
      checkFrames();
      put(args, called);
    });
  }
}

/** Makes a check whether a window has other frames than before, which tells of all if it has. */
function framesOf(realm: Realm, reached: (window: Window) => void): () => void {
  const length = ownProperty(realm, "length")?.get;
  let known = 0;
  return () => {
    const now: number = length === undefined ? 0 : apply(length, realm, []);
    if (now === known) return;
    known = now;
    for (let index = 0; index < now; index += 1) reached(realm[index] as Window);
  };
}
