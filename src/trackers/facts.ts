/** How many requests a host was sent, as the worker saw them go. */
export interface RequestFact {
  /** Receiving host. */
  host: string;
  count: number;
}

/**
 * What one script did with one group of browser functions, counted by the probe.
 * A claim of the page's world: bounded and validated before it becomes a fact.
 */
export interface BehaviourFact {
  /** Address of the script without query and fragment, or `""` where it could not be told. */
  script: string;
  /** Name of what was done, from the probe's table (`canvas-text`, `canvas-read`…). */
  action: string;
  count: number;
  /** Largest size that the action had (pixels, characters), where the table says so. */
  size: number;
  /** Host of the frame that it ran in; absent where it is the page's own. */
  frame?: string;
  /**
   * Address of the outermost script of another host in the same stack: on whose behalf it was done, where
   * that was seen. A library from a shared host is not the author of what a page has it do.
   */
  caller?: string;
}

/** What the page is and asks, without any of its text. */
export interface PageFact {
  /** Host of the page in the address bar. */
  host: string;
  /**
   * Is the connection one that people nearby cannot read? Encrypted, or within this computer
   * (`localhost`): what browsers call a trustworthy origin.
   */
  secure: boolean;
  /**
   * Kinds asked on the page and in its frames, each with how its frame came and its form sends, and
   * how grave it is where others read it.
   */
  asked: readonly AskedFact[];
  /**
   * Kinds of fields that people cannot see but a browser would fill, in forms whose other fields
   * they can see.
   */
  hiddenAutofill: readonly string[];
  /** What the page says and shows besides its fields. */
  about: AboutFact;
}

/** A kind that is asked for. */
export interface AskedFact {
  kind: string;
  secure: boolean;
  form: FormFact;
  /** Opens doors to whoever has it: a password, a number of an identity document. */
  secret: boolean;
  /** Laws or standards call it sensitive. */
  sensitive: boolean;
  /** Does it say by itself what for, as what people pay with does? */
  selfEvident: boolean;
  /** Is it given at every sign-in, so that to ask for it is no news? */
  signIn: boolean;
}

/** What a page says and shows, as far as it is about the person's data: no text, only what it comes to. */
export interface AboutFact {
  /** Boxes that were ticked before anybody could, by what they agree to. */
  ticked: readonly ConsentPurpose[];
  /** Most purposes that one single box agrees to. */
  bundled: readonly ConsentPurpose[];
  /** What a box agrees to that must be ticked, though neither terms nor a notice are in it. */
  demanded: readonly ConsentPurpose[];
  /** The dialog that asks for a choice: the product's id (`""` if it is none that is known). */
  dialog: { product: string; open: boolean; refuse: boolean } | null;
  /** Where the page says what it does with data; `unread`: nobody has looked yet, and nothing follows. */
  notice: "near" | "page" | "none" | "unread";
  /**
   * How well that can be got at and read: named without a link; letters (CSS pixels) and contrast (1 to 21) of
   * the clearest link, 0 where they are not known; minutes it takes, where the page is the notice itself.
   */
  look: { unlinked: boolean; size: number; contrast: number; minutes: number };
  /** Ways that the page offers: to choose anew, to ask somebody, to have nothing picked for one, to leave. */
  offers: readonly ("withdraw" | "contact" | "untargeted" | "leave")[];
  /** Things picked for somebody; settings of an account; a form to leave or to have data deleted by. */
  shows: readonly ("personal" | "account" | "leaving")[];
  /** Hosts that were asked for something well after the person had refused. */
  afterNo: readonly string[];
  /** Sensitive kinds that are asked for with no reason nearby. */
  unexplained: readonly string[];
  /** Signs of an age check, or of a page for children. */
  ages: readonly ("age-gate" | "children")[];
  /** Links to other sites that carry a mark of who clicks. */
  markedLinks: number;
}

/** What a box can agree to. */
export type ConsentPurpose = "terms" | "privacy" | "news" | "sharing" | "profiling";

/** Where a form's data goes. */
export interface FormFact {
  /** Does the form's own address use a connection that people nearby cannot read? */
  secure: boolean;
  /** Host that the form's action names; `""` for the page's own. */
  host: string;
}

/** A company that does a part of a form's work: its own box, the payment, the accounts, looking addresses up. */
export interface HelperFact {
  host: string;
  role: "frame" | "look-up" | "payment" | "sign-in";
  /** What it was seen to get. */
  kinds: readonly string[];
}
