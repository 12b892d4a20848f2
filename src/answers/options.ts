import type { CivilDate } from '#clock'
import { type Fault, faultsFound, nearestTo, type Outcome, type Refusal, readDay } from '#contract'
import type { Text } from '#language'
import type { Positions, ReadingsTable } from '#rules'

/** Positions of readings, each by the reading's id: `{ 'hong-kong-is-foreign': 'true' }`. */
export type Readings = Readonly<Record<string, string>>

/** A fault of an option: its pointer is the option’s name, where that of a fault in a file is a JSON pointer. */
export const optionFault = (option: string, message: Text, expected: Text, example: string): Fault => ({
  pointer: option,
  message,
  expected,
  example,
})

const CORRECT: Text = { en: 'Correct it and run again.', zh: '请更正后重试。' }

/** Bad input with its faults. */
export const badInput = (faults: readonly Fault[], remedy: Text = CORRECT): Refusal => ({
  code: 'bad-input',
  cite: [],
  message: faultsFound(faults.length),
  remedy,
  faults,
})

export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
})
export const answer = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** A day given as an option, read as files read it: 2027-03-15, 2027/3/15, 2027年3月15日. */
export function dayOption(option: string, text: string): Outcome<CivilDate> {
  const read = readDay(text)
  if (read.ok) return answer(read.day)
  const message = { en: `“${text}” is not a date.`, zh: `“${text}”不是有效日期。` }
  return refuse(badInput([optionFault(option, message, read.expected, read.example)]))
}

/**
 * The positions in force when those asked for are laid over what a file says; only those away from the default are kept.
 *
 * @returns every reading or position that there is none of, each with the nearest that there is
 */
export function positionsWith(
  table: ReadingsTable,
  asked: Readings = {},
  base: Positions = {},
): Outcome<Positions> {
  const positions: Record<string, string> = { ...base }
  const faults: Fault[] = []
  for (const [id, said] of Object.entries(asked)) {
    const reading = Object.hasOwn(table, id) ? table[id] : undefined
    if (!reading) {
      faults.push(noReading(id, Object.keys(table)))
      continue
    }
    const names = Object.keys(reading.positions)
    const position = names.find((name) => name === said) ?? names.find((name) => name === ALIKE[said])
    if (position === undefined) faults.push(noPosition(id, said === '' ? id : said, names))
    else if (position === reading.default) delete positions[id]
    else positions[id] = position
  }
  return faults.length > 0 ? refuse(badInput(faults, SEE_READINGS)) : answer(positions)
}

const ALIKE: Readonly<Record<string, string>> = { true: 'yes', false: 'no', yes: 'true', no: 'false' }

/** What to do where a reading is not known. */
export const SEE_READINGS: Text = {
  en: '“anshen law readings” lists every reading with its positions.',
  zh: '“anshen law readings”列出全部解释口径及其取向。',
}

const meantText = (nearest: string): Text => ({ en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` })

function noReading(id: string, names: readonly string[]): Fault {
  const nearest = nearestTo(id, names)
  return optionFault(
    'readings',
    { en: `There is no reading “${id}”.`, zh: `没有名为“${id}”的解释口径。` },
    nearest ? meantText(nearest) : { en: 'id=position', zh: 'id=取向' },
    'hong-kong-is-foreign=true',
  )
}

function noPosition(id: string, said: string, names: readonly string[]): Fault {
  const nearest = nearestTo(said, names)
  return optionFault(
    'readings',
    {
      en: `The reading ${id} has no position “${said}”.`,
      zh: `解释口径${id}没有“${said}”这一取向。`,
    },
    nearest ? meantText(nearest) : { en: `one of: ${names.join(', ')}`, zh: `下列之一：${names.join('、')}` },
    `${id}=${names.at(-1)}`,
  )
}
