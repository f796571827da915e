import { Crowd } from "./crowd.tsx";

/** A few harmless pieces that together leave one person. */
export const PiecesPlay = () => (
  <Crowd
    title="learn_play_pieces"
    prefix="learn_piece"
    people={1_000_000}
    pieces={[
      { id: "gender", oneIn: 2 },
      { id: "postcode", oneIn: 80 },
      { id: "year", oneIn: 70 },
      { id: "day", oneIn: 365 },
      { id: "job", oneIn: 50 },
    ]}
  />
);
