import type { Text } from '#language'
import { exampleFacts } from '#practice'
import type { FaultList } from './faults.ts'
import { MOST_LEVELS } from './file-kind.ts'
import { isHalved, madeWhole } from './read-value.ts'
import { HALVED } from './text-faults.ts'
import { asWritten, isRecord } from './untyped.ts'
import { escapePointer } from './written.ts'

/**
 * What a program gave, as a file could say it: texts, numbers, yes and no, lists and plain objects. Anything else (a
 * `Map`, a `Date`, a `BigInt`, an object that holds itself or throws when it is read) is a fault at its place, never a
 * throw and never read as nothing.
 */
export function plainData(given: unknown, faults: Pick<FaultList, 'add'>, pointer = '', depth = 0): unknown {
  const odd = (): null => {
    const shown = shownOf(given)
    const message: Text = {
      en: `Found ${shown}, which no file can say.`,
      zh: `此处为${shown}，无法写入文件。`,
    }
    faults.add(pointer, message, PLAIN, `{ "facts": { "${exampleFacts.activity}": false } }`)
    return null
  }
  if (given === null || given === undefined || typeof given === 'boolean' || typeof given === 'number')
    return given
  if (typeof given === 'string') {
    if (!isHalved(given)) return given
    faults.add(pointer, HALVED.message, HALVED.expected, HALVED.example)
    return madeWhole(given)
  }
  try {
    if (depth > MOST_LEVELS || !(Array.isArray(given) || isRecord(given))) return odd()
    if (Array.isArray(given)) {
      return given.map((each, index) => plainData(each, faults, `${pointer}/${index}`, depth + 1))
    }
    const read: Record<string, unknown> = Object.create(null)
    for (const [name, value] of Object.entries(given)) {
      read[madeWhole(name)] = plainData(value, faults, `${pointer}/${escapePointer(name)}`, depth + 1)
    }
    return read
  } catch {
    return odd()
  }
}

/** An object may throw at whatever is asked of it. */
function shownOf(given: unknown): string {
  try {
    const kind = typeof given === 'object' ? (given?.constructor?.name ?? 'object') : typeof given
    return kind === 'Object' ? 'an object' : `${kind} ${asWritten(given).slice(0, 60)}`
  } catch {
    return 'an object'
  }
}

const PLAIN: Text = {
  en: 'a text, a number, true or false, a list, or an object with such members',
  zh: '文本、数字、true或者false、列表，或者由其组成的对象',
}
