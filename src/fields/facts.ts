import type { Control } from "../kinds/define.ts";

/**
 * What the page itself says about one field. Texts are as the page wrote them, bounded, and
 * `""` where there is none. There is no place here for what a person typed.
 */
export interface FieldFacts {
  control: Control;
  /** `type` of an input in lower case; `""` for everything else. */
  type: string;
  autocomplete: string;
  inputmode: string;
  name: string;
  id: string;
  /** Accessible name by label, `aria-label` or `aria-labelledby`. */
  label: string;
  placeholder: string;
  title: string;
  /** `aria-describedby`. */
  description: string;
  /** Text that stands with the field alone, else the text before it. */
  nearby: string;
  /** Header of the table's column or row, or the term of a definition list. */
  header: string;
  legend: string;
  /** Heading of the section that the field stands in. */
  heading: string;
  /** Texts of a list's or group's choices, in order. */
  options: readonly string[];
  /** Their `value`s as the page wrote them, in the same order. */
  optionValues: readonly string[];
  accept: string;
  pattern: string;
  /** Most characters that fit, or that the box is drawn for; 0 where nothing is said. */
  length: number;
  /** Text of a button that stands beside the field. */
  button: string;
  /** Is there a picture beside the field, as captchas have? */
  picture: boolean;
  required: boolean;
}

/** What the page says about a form, or about the part of the page that stands for one. */
export interface FormFacts {
  /** Name, id, class and the last part of the address of the form. */
  names: string;
  /** Text of the buttons. */
  buttons: string;
  heading: string;
  /** Is it marked up as a search? */
  search: boolean;
}

/** A field of which nothing is known: tests and gatherers start from it. */
export const blankField: FieldFacts = {
  control: "text",
  type: "",
  autocomplete: "",
  inputmode: "",
  name: "",
  id: "",
  label: "",
  placeholder: "",
  title: "",
  description: "",
  nearby: "",
  header: "",
  legend: "",
  heading: "",
  options: [],
  optionValues: [],
  accept: "",
  pattern: "",
  length: 0,
  button: "",
  picture: false,
  required: false,
};

/** A form of which nothing is known. */
export const blankForm: FormFacts = { names: "", buttons: "", heading: "", search: false };
