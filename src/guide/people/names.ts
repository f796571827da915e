/** The names of everybody made up, by id. */
export const personNames = {
  alex: "Alex Rivers",
  lihua: "李华",
  amina: "Amina Nowak",
  zhangming: "张明",
} as const;

/** The id of a made-up person. */
export type PersonId = keyof typeof personNames;

/** Ids of the made-up people. */
export const personIds = Object.keys(personNames) as readonly PersonId[] as readonly [
  PersonId,
  ...PersonId[],
];
