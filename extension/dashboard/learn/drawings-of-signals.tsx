import type { JSX } from "preact";

/** Drawings for signs of tracking that no drawing of the lessons or kinds fits. */
const t = { class: "tint" };
export const drawingsOfSignals: Record<string, JSX.Element> = {
  unlocked: (
    <>
      <path {...t} d="M18 44h48v38H18Z" />
      <path d="M18 44h48v38H18ZM54 44V28a13 13 0 0 1 26 0v10M42 58v10" />
    </>
  ),
  hidden: (
    <>
      <path {...t} d="M14 18h68v16H14Z" />
      <path d="M14 18h68v16H14Zm8 8h22" />
      <path d="M14 46h68v14H14Zm0 24h68v14H14Z" stroke-dasharray="5 5" />
    </>
  ),
  brush: (
    <>
      <path {...t} d="M16 80c0-18 6-26 18-26 8 0 12 6 12 12 0 10-14 14-30 14Z" />
      <path d="M16 80c0-18 6-26 18-26 8 0 12 6 12 12 0 10-14 14-30 14ZM40 56l34-38c4-4 10 2 7 6L46 62" />
    </>
  ),
  swap: (
    <>
      <circle {...t} cx="28" cy="28" r="14" />
      <circle cx="28" cy="28" r="14" />
      <circle cx="68" cy="68" r="14" />
      <path d="M52 22h20v26m-8-8 8 8 8-8M44 74H24V48m-8 8 8-8 8 8" />
    </>
  ),
  mask: (
    <>
      <path
        {...t}
        d="M10 34c14-10 26-4 38 0 12-4 24-10 38 0 0 26-12 34-24 32-8-2-10-8-14-8s-6 6-14 8C22 68 10 60 10 34Z"
      />
      <path d="M10 34c14-10 26-4 38 0 12-4 24-10 38 0 0 26-12 34-24 32-8-2-10-8-14-8s-6 6-14 8C22 68 10 60 10 34Zm14 10c6-4 12-2 14 4m34-4c-6-4-12-2-14 4" />
    </>
  ),
  tag: (
    <>
      <path {...t} d="M14 14h30l38 38-30 30-38-38Z" />
      <path d="M14 14h30l38 38-30 30-38-38Zm30 44 14-14" />
      <circle cx="28" cy="28" r="5" />
    </>
  ),
  keys: (
    <>
      <rect {...t} x="10" y="28" width="76" height="42" rx="6" />
      <rect x="10" y="28" width="76" height="42" rx="6" />
      <path d="M22 40h4m10 0h4m10 0h4m10 0h4M22 50h4m10 0h4m10 0h4m10 0h4M34 60h28" />
    </>
  ),
  letters: (
    <>
      <path {...t} d="M60 52a12 12 0 1 0 .1 0Z" />
      <path d="m12 78 20-56 20 56M19 60h26" />
      <circle cx="66" cy="64" r="14" />
      <path d="M80 50v28" />
    </>
  ),
  chip: (
    <>
      <path {...t} d="M28 28h40v40H28Z" />
      <path d="M28 28h40v40H28Zm10 10h20v20H38ZM36 28V14m12 14V14m12 14V14M36 82V68m12 14V68m12 14V68M28 36H14m14 12H14m14 12H14m68-24H68m14 12H68m14 12H68" />
    </>
  ),
  note: (
    <>
      <circle {...t} cx="28" cy="72" r="11" />
      <circle cx="28" cy="72" r="11" />
      <circle cx="68" cy="64" r="11" />
      <path d="M39 72V24l40-8v48M39 38l40-8" />
    </>
  ),
  mouse: (
    <>
      <path {...t} d="M30 18 74 56H52l12 24-10 5-12-24-12 14Z" />
      <path d="M30 18 74 56H52l12 24-10 5-12-24-12 14Z" />
      <path d="M10 34c4-10 8-16 16-20M8 62c0-4 0-8 1-12" stroke-dasharray="4 5" />
    </>
  ),
  battery: (
    <>
      <path {...t} d="M14 36h34v28H14Z" />
      <path d="M10 30h66v38H10Zm66 12h10v14H76ZM20 40v18m12-18v18m12-18v18" />
    </>
  ),
  plug: (
    <>
      <path {...t} d="M26 36h44v14c0 14-10 20-22 20S26 64 26 50Z" />
      <path d="M26 36h44v14c0 14-10 20-22 20S26 64 26 50Zm10 0V16m24 20V16M48 70v16" />
    </>
  ),
};
