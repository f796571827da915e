import { Crowd } from "./crowd.tsx";

/** Traits of a browser that together leave one browser. */
export const FingerprintPlay = () => (
  <Crowd
    title="learn_play_fingerprint"
    prefix="learn_trait"
    people={1_000_000}
    pieces={[
      { id: "language", oneIn: 6 },
      { id: "screen", oneIn: 20 },
      { id: "zone", oneIn: 10 },
      { id: "fonts", oneIn: 60 },
      { id: "drawing", oneIn: 100 },
    ]}
  />
);
