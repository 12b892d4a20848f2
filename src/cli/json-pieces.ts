/**
 * What `JSON.stringify(document, null, indent)` gives, in pieces: a list of a million refusals is longer than a string
 * can be. A member that is an iterable and no array is written as a list, each entry as it is come to.
 */
export function* jsonPieces(document: object, indent: 0 | 2): Generator<string> {
  const [gap, space] = indent === 0 ? ['', ''] : ['\n', ' ']
  const at = (depth: number): string => gap + space.repeat(depth * indent)
  const written = (value: unknown, depth: number): string =>
    JSON.stringify(value, null, indent).replaceAll('\n', at(depth))
  let before = '{'
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue
    yield `${before}${at(1)}${JSON.stringify(name)}:${space}`
    before = ','
    if (!isList(value)) {
      yield written(value, 1)
      continue
    }
    let piece = '['
    let any = false
    for (const entry of value) {
      piece += `${any ? ',' : ''}${at(2)}${written(entry, 2)}`
      any = true
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
    yield `${piece}${any ? at(1) : ''}]`
  }
  yield before === '{' ? '{}\n' : `${at(0)}}\n`
}

const PIECE = 64 * 1024

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value
