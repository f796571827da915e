import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Mark } from "../ui/mark.tsx";
import { useTexts } from "../ui/shell.tsx";
import { Access } from "./access.tsx";
import { Hello } from "./hello.tsx";
import { Practice } from "./practice.tsx";
import { type BrowserName, type Step, stepOf, steps } from "./steps.ts";

const views: Record<Step, (props: { browser: BrowserName }) => preact.JSX.Element> = {
  hello: Hello,
  access: Access,
  practice: Practice,
};

/** Three screens, each skippable; the browser's Back works between them. */
export function Welcome({ browser }: { browser: BrowserName }) {
  const { t } = useTexts();
  const step = useSignal(stepOf(location.hash));
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const follow = () => {
      step.value = stepOf(location.hash);
      scrollTo(0, 0);
      // Whoever reads by ear or keyboard starts at the top of the new screen.
      main.current?.focus();
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [step]);

  const at = steps.indexOf(step.value);
  const before = steps[at - 1];
  const after = steps[at + 1];
  const View = views[step.value];
  return (
    <>
      <header class="top">
        <p class="brand">
          <Mark size={28} />
          {t("product_name")}
        </p>
        <p class="progress">
          <span class="dots" aria-hidden="true">
            {steps.map((one, index) => (
              <span key={one} class={index <= at ? "dot done" : "dot"} />
            ))}
          </span>
          {t("welcome_progress", { step: String(at + 1), steps: String(steps.length) })}
        </p>
      </header>
      <main ref={main} tabIndex={-1}>
        <View browser={browser} />
      </main>
      <nav class="moves" aria-label={t("welcome_moves")}>
        {before && (
          <a class="button plain" href={`#${before}`}>
            {t("welcome_back")}
          </a>
        )}
        {after && (
          <>
            <a class="button primary" href={`#${after}`}>
              {t("welcome_next")}
            </a>
            <a class="skip" href={`#${steps[steps.length - 1]}`}>
              {t("welcome_skip")}
            </a>
          </>
        )}
      </nav>
    </>
  );
}
