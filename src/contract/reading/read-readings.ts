import type { ReadingsTable } from '#rules'
import { anyOf, type FaultList } from './faults.ts'
import { readYesNo } from './read-value.ts'
import { asWritten, isRecord } from './untyped.ts'

type Faults = Pick<FaultList, 'addWrongKind' | 'unknownName'>

/**
 * The position of each reading that a file switches, the default's too. Matter, case and plan files read them alike:
 * writers of YAML 1.1 turn yes and no into true and false, and people write 是 and 否.
 */
export function checkReadings(
  pointer: string,
  given: unknown,
  readings: ReadingsTable,
  example: string,
  faults: Faults,
): Record<string, string> {
  const positions: Record<string, string> = {}
  if (given === undefined || given === null) return positions
  if (!isRecord(given)) {
    const expected = { en: 'readings, each with a position', zh: '各解释口径及其取向' }
    faults.addWrongKind(pointer, given, expected, example)
    return positions
  }
  const names = Object.keys(readings)
  for (const [name, value] of Object.entries(given)) {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined
    if (!reading) {
      faults.unknownName(`${pointer}/${name}`, name, names, example, 'key', anyOf(names))
      continue
    }
    if (value === null || value === undefined) continue
    const known = Object.keys(reading.positions)
    const position = positionNamed(value, known)
    if (position !== undefined) positions[name] = position
    else {
      const line = `${name}: ${reading.default}`
      faults.unknownName(`${pointer}/${name}`, asWritten(value), known, line, 'value')
    }
  }
  return positions
}

/** A position by its name; one called yes or true, no or false, by any spelling of them. */
export function positionNamed(given: unknown, positions: readonly string[]): string | undefined {
  const text = asWritten(given)
  if (positions.includes(text)) return text
  const isYes = readYesNo(text)
  if (isYes === undefined) return undefined
  return positions.find((position) => readYesNo(position) === isYes)
}
