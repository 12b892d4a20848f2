import type { GivenAnswer } from './matter-text.ts'

/** Whether two answers say the same, whoever gave them and on what ground. */
export const isSameAnswer = (a: GivenAnswer, b: GivenAnswer): boolean =>
  JSON.stringify(saidWithoutGround(a)) === JSON.stringify(saidWithoutGround(b))

function saidWithoutGround(given: GivenAnswer): unknown {
  if (typeof given !== 'object' || given === null) return given
  if (Array.isArray(given)) return given.length === 1 ? given[0] : [...given].sort()
  const { value, moreThan, atLeast, atMost, lessThan } = given as Readonly<Record<string, unknown>>
  const bounds = [moreThan, atLeast, atMost, lessThan].map((bound) => bound ?? null)
  return value === undefined ? bounds : saidWithoutGround(value as GivenAnswer)
}
