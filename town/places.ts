/**
 * The places of the practice town. Each is played under `<place>.localhost`, a name that browsers
 * resolve to this computer without asking anybody, and each has a folder of that name in `sites/`.
 */
export const places = ["town", "shop", "clinic", "school", "ads", "stats"] as const;

export type Place = (typeof places)[number];

/** Every page exists by hand in each of these; the names are those of the extension's own texts. */
export const languages = ["en", "zh_CN"] as const;

export type Language = (typeof languages)[number];

/** The port people use, and the one that the pages' files name: they open in an editor as they are. */
export const usualPort = 8600;
