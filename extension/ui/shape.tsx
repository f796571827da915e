import type { Confidence } from "../../src/log/event.ts";

/** One shape for each word of confidence, so that colour never has to say it alone. */
const outlines: Record<Confidence, preact.JSX.Element> = {
  saw: <path d="M8 1.5 15 14.5H1Z" fill="currentColor" stroke="currentColor" />,
  likely: (
    <>
      <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="none" stroke="currentColor" />
      <path d="M8 1.5V14.5L1.5 8Z" fill="currentColor" />
    </>
  ),
  possible: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" />,
};

/** The mark of a confidence word: filled triangle, half-filled diamond, open ring. Words stand beside it. */
export function Shape({ of }: { of: Confidence }) {
  return (
    <svg
      class={`shape shape-${of}`}
      viewBox="0 0 16 16"
      stroke-width="1.75"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {outlines[of]}
    </svg>
  );
}
