import { isMap, isScalar, parseDocument } from 'yaml'

/**
 * A file as if it named another day under `name` (`on` of a matter, `asOf` of a case): so it is read under the law of
 * that day, and every fault keeps its line and column. A file that names none, or is not YAML, comes back as it is, for
 * its own faults to be found.
 */
export function withDay(text: string, name: 'on' | 'asOf', day: string): string {
  try {
    const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
    const said = isMap(contents) ? contents.get(name, true) : undefined
    if (!isScalar(said) || !said.range) return text
    const [start, end] = said.range
    const space = text[start - 1] === ':' ? ' ' : ''
    // JSON has no plain text.
    const quote = text[start] === '"' ? '"' : ''
    return text.slice(0, start) + space + quote + day + quote + text.slice(end)
  } catch (error) {
    // The parser recurses: what is nested deeper than its stack is no file of ours.
    if (error instanceof RangeError) return text
    throw error
  }
}
