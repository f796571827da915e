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
  /** Kinds asked on the page and in its frames, each with how its frame came and its form sends. */
  asked: readonly { kind: string; secure: boolean; form: FormFact }[];
  /**
   * Kinds of fields that people cannot see but a browser would fill, in forms whose other fields
   * they can see.
   */
  hiddenAutofill: readonly string[];
}

/** Where a form's data goes. */
export interface FormFact {
  /** Does the form's own address use a connection that people nearby cannot read? */
  secure: boolean;
  /** Host that the form's action names; `""` for the page's own. */
  host: string;
}

/** A company that does a part of a form's work: its own box, the payment, looking addresses up. */
export interface HelperFact {
  host: string;
  role: "frame" | "look-up" | "payment";
  /** What it was seen to get. */
  kinds: readonly string[];
}
