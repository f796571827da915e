/** A request as the worker saw it go. */
export interface RequestFact {
  /** Receiving host. */
  host: string;
  /** `image`, `script`, `xmlhttprequest`… as the browser names it. */
  type: string;
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
  /** Is the connection one that people nearby cannot read? */
  secure: boolean;
  /** Kinds asked on the page, each with how its form sends. */
  asked: readonly { kind: string; form: FormFact }[];
}

/** Where a form's data goes. */
export interface FormFact {
  /** Does the form's own address use an encrypted connection? */
  secure: boolean;
  /** Host that the form's action names; `""` for the page's own. */
  host: string;
}
