import { nearestTo } from '#contract'
import type { Positions, ReadingsTable } from '#rules'
import { badInput, given, type Result, refuse, type Wrong, wrongArgument } from '../refused.ts'

/** The positions in force when `--reading id=position` is laid over them; only those away from the default are kept. */
export function readingSwitches(
  readings: ReadingsTable,
  switches: readonly string[],
  base: Positions = {},
): Result<Positions> {
  const positions: Record<string, string> = { ...base }
  const taken = new Map<string, string>()
  const faults: Wrong[] = []
  for (const each of switches) {
    const [id = '', said = ''] = each.split(/=(.*)/s)
    const reading = Object.hasOwn(readings, id) ? readings[id] : undefined
    if (!reading) {
      faults.push(unknown(id === '' ? each : id, Object.keys(readings), 'hong-kong-is-foreign=true'))
      continue
    }
    const known = Object.keys(reading.positions)
    const position = known.find((name) => name === said) ?? known.find((name) => name === ALIKE[said])
    if (position === undefined) {
      faults.push(unknown(said === '' ? each : said, known, `${id}=${known.at(-1)}`, id))
    } else if (taken.has(id) && taken.get(id) !== position) faults.push(bothWays(id))
    else if (position === reading.default) delete positions[id]
    else positions[id] = position
    if (position !== undefined) taken.set(id, position)
  }
  return faults.length > 0 ? refuse(badInput(faults, REMEDY)) : given(positions)
}

const ALIKE: Readonly<Record<string, string>> = { true: 'yes', false: 'no', yes: 'true', no: 'false' }

const REMEDY = {
  en: '“anshen law readings” lists every reading with its positions.',
  zh: '“anshen law readings”列出全部解释口径及其取向。',
}

function bothWays(id: string): Wrong {
  const message = {
    en: `the reading ${id} is given two positions.`,
    zh: `解释口径${id}被指定了两种取向。`,
  }
  return wrongArgument('--reading', message, { en: 'one position', zh: '一种取向' }, `--reading ${id}=…`)
}

function unknown(name: string, known: readonly string[], example: string, reading?: string): Wrong {
  const nearest = nearestTo(name, known)
  const message = reading
    ? {
        en: `the reading ${reading} has no position “${name}”.`,
        zh: `解释口径${reading}没有“${name}”这一取向。`,
      }
    : { en: `there is no reading “${name}”.`, zh: `没有名为“${name}”的解释口径。` }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : reading
      ? { en: `one of: ${known.join(', ')}`, zh: `下列之一：${known.join('、')}` }
      : { en: 'id=position', zh: 'id=取向' }
  return wrongArgument('--reading', message, expected, `--reading ${example}`)
}
