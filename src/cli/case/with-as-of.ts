import { isMap, isScalar, parseDocument } from 'yaml'

/**
 * A case file as if it were looked at on another day, every fault keeping its line and column. A file that names no
 * day, or is not YAML, comes back as it is.
 */
export function withAsOf(text: string, day: string): string {
  try {
    const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
    const said = isMap(contents) ? contents.get('asOf', true) : undefined
    if (!isScalar(said) || !said.range) return text
    const [start, end] = said.range
    const space = text[start - 1] === ':' ? ' ' : ''
    const quote = text[start] === '"' ? '"' : ''
    return text.slice(0, start) + space + quote + day + quote + text.slice(end)
  } catch (error) {
    // The parser recurses: what is nested deeper than its stack is no case file.
    if (error instanceof RangeError) return text
    throw error
  }
}
