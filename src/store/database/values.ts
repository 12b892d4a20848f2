/** How values of the database are read, by the number of their type: the same from both engines. */
export const READ_VALUES: Readonly<Record<number, (text: string) => unknown>> = {
  /** int8: our counts and positions stay below 2^53. */
  20: Number,
  /** date: a civil day has no time zone. */
  1082: (text) => text,
  /** timestamptz: an instant in UTC. */
  1184: (text) => new Date(text).toISOString(),
}
