import type { CivilDate } from '#clock'
import { nameExpected, nearestTo } from '#contract'
import { type Breach, fineText, liabilities, liabilityFor, whoPaysText } from '#regulations'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import { dateArgument, today } from '../today.ts'
import { breachesPage, liabilityPage } from './liability-page.ts'
import type { Shown } from './shown.ts'

/** `anshen law liability [BREACH] [--on DATE]`: what a breach may cost by the law of a day. */
export function liabilityShown(breach: string | undefined, on: string | undefined): Shown | Refused {
  const day = on === undefined ? today() : dateArgument('--on', on)
  if (!day.ok) return day.refused
  if (breach === undefined) return { page: breachesPage, json: () => ({ breaches: breachesJson() }) }
  if (!isBreach(breach)) return noBreach(breach)
  return { page: () => liabilityPage(breach, day.value), json: () => liabilityJson(breach, day.value) }
}

const NAMES = Object.keys(liabilities)
const isBreach = (name: string): name is Breach => Object.hasOwn(liabilities, name)

const breachesJson = (): unknown =>
  Object.entries(liabilities).map(([breach, { name }]) => ({ breach, name }))

/** The liability with its amounts in words as well. */
function liabilityJson(breach: Breach, day: CivilDate): unknown {
  const { rows, ...liability } = liabilityFor(breach, day)
  return {
    ...liability,
    rows: rows.map((row) => ({ ...row, amountSaid: fineText(row), whoPaysSaid: whoPaysText(row) })),
  }
}

function noBreach(name: string): Refused {
  const nearest = nearestTo(name, NAMES)
  const message = { en: 'no such breach is recorded here.', zh: '此处未收录该违法行为。' }
  const expected = nameExpected(name, NAMES)
  return badInput([wrongArgument(name, message, expected, `anshen law liability ${nearest ?? NAMES[0]}`)], {
    en: '“anshen law liability” lists the breaches.',
    zh: '“anshen law liability”列出所收录的违法行为。',
  })
}
