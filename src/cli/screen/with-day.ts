import { isMap, isScalar, parseDocument } from 'yaml'

/**
 * A matter file as if it named another day: so it is read under the law of that day, and every fault keeps its line
 * and column. A file that is not YAML comes back as it is, for its own faults to be found.
 */
export function withDay(text: string, on: string): string {
  try {
    const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
    if (!isMap(contents)) return text
    const day = contents.get('on', true)
    if (!isScalar(day) || !day.range) return text
    const [start, end] = day.range
    const space = text[start - 1] === ':' ? ' ' : ''
    return text.slice(0, start) + space + on + text.slice(end)
  } catch (error) {
    // The parser recurses: what is nested deeper than its stack is no matter file.
    if (error instanceof RangeError) return text
    throw error
  }
}
