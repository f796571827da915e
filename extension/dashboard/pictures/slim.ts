/** Is there so little room that a picture has to be drawn anew for it? Letters would become too small to read. */
export const isSlim = (): boolean => matchMedia("(max-width: 44rem)").matches;
