import { positionsWith, type Readings, SEE_READINGS } from '#answers'
import type { Positions, ReadingsTable } from '#rules'
import { badInput, given, type Result, refuse, resultOf, wrongArgument } from '../refusal.ts'

/** What `--reading id=position` asks for; which readings there are, the law of the matter's day says. */
export function readingsAsked(switches: readonly string[]): Result<Readings> {
  const asked = new Map<string, string>()
  const twice = new Set<string>()
  for (const each of switches) {
    const [id = '', said = ''] = each.split(/=(.*)/s)
    const name = id === '' ? each : id
    if (asked.has(name) && asked.get(name) !== said) twice.add(name)
    asked.set(name, said)
  }
  if (twice.size === 0) return given(Object.fromEntries(asked))
  return refuse(badInput([...twice].map(bothWays), SEE_READINGS))
}

const bothWays = (id: string) =>
  wrongArgument(
    '--reading',
    { en: `the reading ${id} is given two positions.`, zh: `解释口径${id}被指定了两种取向。` },
    { en: 'one position', zh: '一种取向' },
    `--reading ${id}=…`,
  )

/** The positions in force when `--reading id=position` is laid over them. */
export function readingSwitches(
  table: ReadingsTable,
  switches: readonly string[],
  base: Positions = {},
): Result<Positions> {
  const asked = readingsAsked(switches)
  return asked.ok ? resultOf(positionsWith(table, asked.value, base)) : asked
}
