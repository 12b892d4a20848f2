import type { Comparison } from '#answers'
import { regulations } from '#practice'
import type { Regulation } from '#rules'
import { badInput, given, type Result, refuse, wrongArgument } from '../../refusal.ts'
import { readingSwitches } from '../../screen/readings.ts'

const NEWEST = regulations.at(-1)!
const BEFORE_IT = regulations.at(-2)!

/** Two versions in the order named; or one, and the reading that `--reading` names. */
export function comparisonOf(ids: readonly string[], switches: readonly string[]): Result<Comparison> {
  const [before, after] = ids.map((id) => regulations.find((regulation) => regulation.id === id)!)
  if (before && after && before !== after) return betweenVersions(before, after, switches)
  if (ids.length === 0 && switches.length === 0) return betweenVersions(BEFORE_IT, NEWEST, [])
  return betweenPositions(before ?? NEWEST, switches)
}

function betweenVersions(
  before: Regulation,
  after: Regulation,
  switches: readonly string[],
): Result<Comparison> {
  const positions = readingSwitches(after.readings, switches)
  if (!positions.ok) return positions
  return given({
    before: { regulation: before, positions: positions.value },
    after: { regulation: after, positions: positions.value },
  })
}

function betweenPositions(regulation: Regulation, switches: readonly string[]): Result<Comparison> {
  const [said, ...more] = switches
  if (said === undefined || more.length > 0) {
    const message = {
      en: 'one reading is compared with its default.',
      zh: '仅可将一项解释口径与其默认取向比较。',
    }
    const expected = { en: 'two versions, or one --reading', zh: '两个版本，或者一个--reading' }
    return refuse(
      badInput([
        wrongArgument('--reading', message, expected, 'anshen law diff --reading hong-kong-is-foreign'),
      ]),
    )
  }
  const reading = said.split('=')[0]!
  const known = regulation.readings[reading]
  const others = known ? Object.keys(known.positions).filter((position) => position !== known.default) : []
  if (!said.includes('=') && others.length > 1) {
    const message = { en: `${reading} has several other positions.`, zh: `${reading}另有多个取向。` }
    const expected = { en: `one of: ${others.join(', ')}`, zh: `下列之一：${others.join('、')}` }
    return refuse(
      badInput([wrongArgument('--reading', message, expected, `--reading ${reading}=${others[0]}`)]),
    )
  }
  const positions = readingSwitches(regulation.readings, [
    said.includes('=') ? said : `${said}=${others[0] ?? ''}`,
  ])
  if (!positions.ok) return positions
  return given({
    before: { regulation, positions: {} },
    after: { regulation, positions: positions.value },
    reading,
  })
}
