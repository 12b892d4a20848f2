import { isMap, isScalar, isSeq, Lexer, type Node, type Pair } from 'yaml'

/**
 * Where the parts of a YAML text stand, so that one of them can be changed and every other character kept: the parser's own
 * ranges go on over comments and blank rows to the next key.
 */

/** Where a node stands, without the blanks, comments and line ends after it; undefined where nothing was written. */
export function placeOf(text: string, node: unknown): readonly [start: number, end: number] | undefined {
  const range = (node as Node | null)?.range
  return range && range[1] > range[0] ? [range[0], endOf(text, node as Node)] : undefined
}

/** What stands on rows of its own ends with its last entry: the range of the parser goes on to the next key. */
function endOf(text: string, node: Node): number {
  const end = node.range![1]
  if (isMap(node) && !node.flow) return endOfPair(text, node.items.at(-1)!)
  if (isSeq(node) && !node.flow) return endOf(text, node.items.at(-1) as Node)
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
  return isBlock ? text.slice(0, end).trimEnd().length : end
}

export const endOfPair = (text: string, pair: Pair): number =>
  placeOf(text, pair.value)?.[1] ?? afterColon(pair)

interface Token {
  readonly type: string
  readonly offset: number
}

export function afterColon(pair: Pair): number {
  const { sep = [] } = (pair.srcToken ?? {}) as { readonly sep?: readonly Token[] }
  const colon = sep.find(({ type }) => type === 'map-value-ind')
  if (!colon) throw new RangeError('a pair without its colon')
  return colon.offset + 1
}

/** Where the next row begins. */
export function rowEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** What the lexer says beside the text itself: where a document, an empty flow or a scalar begins. */
const MARKS = ['\u0002', '\u0018', '\u001f']

export function commentsIn(text: string, start: number, end: number): readonly string[] {
  const comments: string[] = []
  let [at, before] = [0, '']
  for (const piece of new Lexer().lex(text)) {
    if (piece.startsWith('#') && before !== '\u001f' && at >= start && at < end) comments.push(piece)
    before = piece
    if (!MARKS.includes(piece)) at += piece.length
  }
  return comments
}
