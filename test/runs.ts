const times = Number(process.env.ANSHEN_SOAK ?? 0)

/** Whether this is `npm run soak`: what is sampled in `npm test` is then tried whole. */
export const inSoak = times > 0

/** How often a property is tried: `npm run soak` multiplies it. */
export const runs = (ordinarily: number): number => ordinarily * (times || 1)

/** A few members from all over a list, the first among them; in the soak every one. */
export const spread = <T>(list: readonly T[], few: number): readonly T[] =>
  inSoak ? list : list.filter((_, index) => index % Math.ceil(list.length / few) === 0)
