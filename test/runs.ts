/** How often a property is tried: `npm run soak` multiplies it. */
export const runs = (ordinarily: number): number => ordinarily * Number(process.env.ANSHEN_SOAK ?? 1)
