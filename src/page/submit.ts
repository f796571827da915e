/**
 * Calls back when the person presses what sends a form: its button, Enter, or the button of a form that
 * is none. Hears of it before the page does.
 *
 * @param isOurs did the person type into this form? `null` stands for fields outside of any form
 */
export function watchSubmit(
  doc: Document,
  isOurs: (form: Element | null) => boolean,
  pressed: () => void,
  signal: AbortSignal,
): void {
  const listen = { capture: true, passive: true, signal };
  const at = (event: Event): Element | null => {
    const [target] = event.composedPath();
    return (target as Node | undefined)?.nodeType === 1 ? (target as Element) : null;
  };

  // Also without a person: a script that submits the form ends what came before it.
  doc.addEventListener("submit", () => pressed(), listen);
  doc.addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted) return;
      const button = at(event)?.closest(anyButton) ?? null;
      if (button === null) return;
      const form = formOf(button);
      if (!isOurs(form)) return;
      // A form with a button that sends has others that do not: to show a password, to go back.
      const sends = button.matches(sendingButton) || !hasSendingButton(form);
      if (sends) pressed();
    },
    listen,
  );
  doc.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.key !== "Enter" || event.isComposing) return;
      const field = at(event);
      if (field?.localName === "input" && isOurs(formOf(field))) pressed();
    },
    listen,
  );
}

const anyButton =
  "button, input[type=submit], input[type=button], input[type=image], [role=button], a[href='#'], a:not([href])";
const sendingButton =
  "button:not([type]), button[type=submit], input[type=submit], input[type=image]";

const formOf = (element: Element): Element | null =>
  (element as HTMLButtonElement).form ?? element.closest("form");

const hasSendingButton = (form: Element | null): boolean =>
  form?.querySelector(sendingButton) != null;
