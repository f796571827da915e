import type { JSX } from "preact";
import { moreDrawings } from "./drawings-of-kinds.tsx";
import { drawingsOfSignals } from "./drawings-of-signals.tsx";

/**
 * The guide's own drawings, one a name, on a square of 96. Lines take the ink around them; `t` is the tint.
 * Drawn for this product; nothing is taken from elsewhere.
 */
const t = { class: "tint" };
const drawings: Record<string, JSX.Element> = {
  ...moreDrawings,
  ...drawingsOfSignals,
  pieces: (
    <>
      <path {...t} d="M14 20h30v12a7 7 0 1 0 0 12v8H14Z" />
      <path d="M14 20h30v12a7 7 0 1 0 0 12v8H14Z" />
      <path d="M56 16h26v30H72a7 7 0 1 1-12 0h-4Z" transform="rotate(9 69 31)" />
      <path d="M20 62h26v6a7 7 0 1 0 12 0v-6h20v20H20Z" />
    </>
  ),
  leaf: (
    <>
      <path {...t} d="M22 76C14 36 44 16 82 18c2 38-18 66-60 58Z" />
      <path d="M22 76C14 36 44 16 82 18c2 38-18 66-60 58Zm-8 8 46-46M40 58l-2-18m16 4 16-2" />
    </>
  ),
  fingerprint: (
    <>
      <path {...t} d="M26 82V44a22 22 0 0 1 44 0v38Z" />
      <path d="M26 74V44a22 22 0 0 1 44 0v22M34 82V44a14 14 0 0 1 28 0v30M42 76V46a6 6 0 0 1 12 0v36M18 56V44a30 30 0 0 1 60 0v14" />
    </>
  ),
  basket: (
    <>
      <path {...t} d="M16 42h64l-8 38H24Z" />
      <path d="M16 42h64l-8 38H24Zm12 0 14-26m26 26L54 16M36 52l3 18m21-18-3 18m-9-18v18" />
    </>
  ),
  hand: (
    <>
      <path {...t} d="M30 84V50c-8-8-14-4-10 4l8 20Z" />
      <path d="M34 50V22a5 5 0 0 1 10 0v24M44 44V16a5 5 0 0 1 10 0v28m0 0V20a5 5 0 0 1 10 0v28m0 0V30a5 5 0 0 1 10 0v30c0 16-10 24-22 24-14 0-20-8-24-18l-8-16c-3-7 4-11 9-5l7 9" />
    </>
  ),
  tick: (
    <>
      <path {...t} d="M18 20h44v44H18Z" />
      <path d="M18 20h44v44H18Zm10 20 12 12 36-38M70 44h12m-14 12h14M22 78h60" />
    </>
  ),
  two: (
    <>
      <circle {...t} cx="34" cy="30" r="13" />
      <circle cx="34" cy="30" r="13" />
      <circle cx="66" cy="44" r="9" />
      <path d="M12 82c0-22 10-32 22-32 9 0 16 5 20 14m-5 18c0-14 7-22 17-22s18 8 18 22" />
    </>
  ),
  camera: (
    <>
      <path {...t} d="M12 32h72v46H12Z" />
      <path d="M12 32h18l6-12h24l6 12h18v46H12Z" />
      <circle cx="48" cy="54" r="15" />
      <path d="M48 46a8 8 0 0 1 8 8M72 42h4" />
    </>
  ),
  key: (
    <>
      <circle {...t} cx="32" cy="40" r="18" />
      <circle cx="32" cy="40" r="18" />
      <circle cx="28" cy="36" r="5" />
      <path d="m45 53 34 31m-8-8 8-8m-18-2 7-7" />
    </>
  ),
  steps: (
    <>
      <path {...t} d="M12 82h72V30H66v18H48v17H30v17Z" />
      <path d="M12 82h18V65h18V48h18V30h18M74 30V14m-6 6 6-6 6 6" />
    </>
  ),
  cookie: (
    <>
      <path {...t} d="M48 14a34 34 0 1 0 34 34c-8 2-14-3-14-10-9 2-16-5-14-13-6 0-8-5-6-11Z" />
      <path d="M48 14a34 34 0 1 0 34 34c-8 2-14-3-14-10-9 2-16-5-14-13-6 0-8-5-6-11Z" />
      <path d="M34 38h.1M30 56h.1M48 62h.1M64 64h.1M46 46h.1" stroke-width="6" />
    </>
  ),
  eye: (
    <>
      <path {...t} d="M8 48c18-30 62-30 80 0-18 30-62 30-80 0Z" />
      <path d="M8 48c18-30 62-30 80 0-18 30-62 30-80 0Z" />
      <circle cx="48" cy="48" r="14" />
      <path d="M48 41a7 7 0 0 1 7 7" />
    </>
  ),
  film: (
    <>
      <path {...t} d="M14 22h68v52H14Z" />
      <path d="M14 22h68v52H14ZM26 22v52m44-52v52M14 35h12M14 48h12M14 61h12m44-26h12M70 48h12M70 61h12" />
      <path d="m42 38 16 10-16 10Z" />
    </>
  ),
  plane: (
    <>
      <path {...t} d="m12 46 72-30-22 64-18-22Z" />
      <path d="m12 46 72-30-22 64-18-22ZM44 58l40-42M44 58l-4 20 11-11" />
      <path d="M10 66h14M8 78h18" stroke-dasharray="4 5" />
    </>
  ),
  stall: (
    <>
      <path {...t} d="M12 20h72l6 18H6Z" />
      <path d="M12 20h72l6 18a10 10 0 0 1-17 4 10 10 0 0 1-17 0 10 10 0 0 1-17 0 10 10 0 0 1-17 0 10 10 0 0 1-14-4Zm4 26v36h64V46M16 62h64M30 20l-4 18m40-18 4 18" />
    </>
  ),
  globe: (
    <>
      <circle {...t} cx="48" cy="48" r="34" />
      <circle cx="48" cy="48" r="34" />
      <path d="M14 48h68M20 30h56M20 66h56M48 14c-22 20-22 48 0 68 22-20 22-48 0-68Z" />
    </>
  ),
  buttons: (
    <>
      <rect {...t} x="10" y="22" width="76" height="26" rx="13" />
      <rect x="10" y="22" width="76" height="26" rx="13" />
      <path d="m38 35 7 7 14-14" />
      <rect x="32" y="62" width="32" height="14" rx="7" stroke-dasharray="3 4" />
      <path d="m44 66 8 6m0-6-8 6" />
    </>
  ),
  turn: (
    <>
      <circle {...t} cx="50" cy="54" r="26" />
      <path d="M24 54a26 26 0 1 0 26-26H22m12-14L20 28l14 14M50 40v14l10 8" />
    </>
  ),
  hook: (
    <>
      <path {...t} d="M14 70c10-10 24-10 34 0-10 10-24 10-34 0Z" />
      <path d="M62 10v44a17 17 0 0 1-34 0l10 8M54 10h16M14 72c10-10 24-10 34 0-10 10-24 10-34 0Zm34 0 10-8v16ZM22 70h.1" />
    </>
  ),
  phone: (
    <>
      <rect {...t} x="28" y="12" width="40" height="72" rx="7" />
      <rect x="28" y="12" width="40" height="72" rx="7" />
      <path d="M42 20h12M44 76h8M14 38c-3 7-3 13 0 20m68-20c3 7 3 13 0 20" />
    </>
  ),
  folder: (
    <>
      <path {...t} d="M10 30h76v50H10Z" />
      <path d="M10 80V20h28l8 10h40v50ZM26 46h34M26 58h44M26 70h22" />
    </>
  ),
  letter: (
    <>
      <path {...t} d="M10 26h76v48H10Z" />
      <path d="M10 26h76v48H10Zm0 2 38 28 38-28M10 72l28-24m48 24L58 48" />
    </>
  ),
  wifi: (
    <>
      <path {...t} d="M48 78 18 44a42 42 0 0 1 60 0Z" />
      <path d="M12 38a52 52 0 0 1 72 0M24 50a35 35 0 0 1 48 0M36 62a18 18 0 0 1 24 0" />
      <path d="M48 76h.1" stroke-width="8" />
    </>
  ),
  cart: (
    <>
      <path {...t} d="M24 30h58l-8 28H30Z" />
      <path d="M8 18h13l9 46h44M24 30h58l-8 28H29" />
      <circle cx="38" cy="78" r="6" />
      <circle cx="66" cy="78" r="6" />
    </>
  ),
  switch: (
    <>
      <rect {...t} x="14" y="16" width="68" height="28" rx="14" />
      <rect x="14" y="16" width="68" height="28" rx="14" />
      <circle cx="68" cy="30" r="9" />
      <rect x="14" y="54" width="68" height="28" rx="14" />
      <circle cx="28" cy="68" r="9" />
    </>
  ),
  drop: (
    <>
      <path {...t} d="M18 60h60l-8 24H26Z" />
      <path d="M14 60h68M18 60l8 24h44l8-24M48 12c10 14 14 20 14 26a14 14 0 0 1-28 0c0-6 4-12 14-26Z" />
    </>
  ),
  car: (
    <>
      <path {...t} d="M8 48h80v20H8Z" />
      <path d="M8 68V50l12-4 8-18h36l10 18 14 4v18H78M32 68h32M20 46h54M48 28v18" />
      <circle cx="24" cy="70" r="8" />
      <circle cx="72" cy="70" r="8" />
    </>
  ),
  book: (
    <>
      <path {...t} d="M48 26C38 16 24 16 10 20v58c14-4 28-4 38 6Z" />
      <path d="M48 26C38 16 24 16 10 20v58c14-4 28-4 38 6 10-10 24-10 38-6V20c-14-4-28-4-38 6Zm0 0v58M20 34c6-1 12 0 18 3M20 48c6-1 12 0 18 3m20-14c6-3 12-4 18-3M58 51c6-3 12-4 18-3" />
    </>
  ),
  person: (
    <>
      <circle {...t} cx="48" cy="32" r="17" />
      <circle cx="48" cy="32" r="17" />
      <path d="M16 84c2-22 14-32 32-32s30 10 32 32" />
    </>
  ),
  card: (
    <>
      <rect {...t} x="10" y="22" width="76" height="52" rx="6" />
      <rect x="10" y="22" width="76" height="52" rx="6" />
      <circle cx="30" cy="42" r="8" />
      <path d="M18 64c1-8 6-12 12-12s11 4 12 12M54 38h22M54 50h22M54 62h14" />
    </>
  ),
  coin: (
    <>
      <ellipse {...t} cx="48" cy="30" rx="32" ry="14" />
      <path d="M16 30c0-8 14-14 32-14s32 6 32 14-14 14-32 14-32-6-32-14Zm0 0v36c0 8 14 14 32 14s32-6 32-14V30M16 48c0 8 14 14 32 14s32-6 32-14" />
    </>
  ),
  pin: (
    <>
      <path {...t} d="M48 72C30 52 24 42 24 32a24 24 0 0 1 48 0c0 10-6 20-24 40Z" />
      <path d="M48 72C30 52 24 42 24 32a24 24 0 0 1 48 0c0 10-6 20-24 40Z" />
      <circle cx="48" cy="32" r="9" />
      <path d="M30 72c-12 2-18 5-18 8 0 5 16 8 36 8s36-3 36-8c0-3-6-6-18-8" />
    </>
  ),
  heart: (
    <>
      <path {...t} d="M48 82C20 60 10 46 14 32c4-16 26-18 34-2 8-16 30-14 34 2 4 14-6 28-34 50Z" />
      <path d="M48 82C20 60 10 46 14 32c4-16 26-18 34-2 8-16 30-14 34 2 4 14-6 28-34 50ZM12 48h22l6-12 10 24 6-12h28" />
    </>
  ),
  speech: (
    <>
      <path {...t} d="M12 18h72v44H46L30 78V62H12Z" />
      <path d="M12 18h72v44H46L30 78V62H12ZM26 34h44M26 46h30" />
    </>
  ),
  lens: (
    <>
      <circle {...t} cx="42" cy="42" r="26" />
      <circle cx="42" cy="42" r="26" />
      <path d="m62 62 20 20M30 42a12 12 0 0 1 12-12" />
    </>
  ),
  scales: (
    <>
      <path {...t} d="M8 54h28c-2 10-26 10-28 0Zm52 0h28c-2 10-26 10-28 0Z" />
      <path d="M48 12v68M30 82h36M20 26l28-6 28 6M22 26 8 54h28ZM74 26 60 54h28ZM8 54c2 10 26 10 28 0m24 0c2 10 26 10 28 0" />
    </>
  ),
};

/** Names of all drawings: a test holds the guide's data against them. */
export const pictureNames: readonly string[] = Object.keys(drawings);

/** A drawing; it adorns words that say the same, so that nobody who cannot see it misses anything. */
export function Picture({ name, size = 96 }: { name: string; size?: number }) {
  return (
    <svg class="drawing" viewBox="0 0 96 96" width={size} height={size} aria-hidden="true">
      {drawings[name] ?? drawings.leaf}
    </svg>
  );
}
