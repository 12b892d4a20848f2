import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { MATTER_FILE, readYesNo } from '#contract'

/** An answer as a matter file gives it. */
export type PlainAnswer = boolean | number | string | readonly string[] | Readonly<Record<string, unknown>>

/** What the text answers to a fact; undefined where it answers nothing. */
export const answerIn = (text: string, fact: string): unknown => factsOf(data(text))[fact]

/** An answer that stands in the text of a matter. */
export interface AnswerInFile {
  readonly fact: string
  readonly given: PlainAnswer
  /** As the text has it. */
  readonly source: string
}

/** The answers of a text in its order, which is that of answering. */
export function answersIn(text: string): readonly AnswerInFile[] {
  const facts = matterTextOf(text).facts?.value
  if (!isMap(facts)) return []
  return facts.items.flatMap((pair) => {
    if (isNothing(pair.value)) return []
    const given = isScalar(pair.value) ? pair.value.value : (pair.value as { toJSON(): unknown }).toJSON()
    const [start] = placeOf(text, pair.key)!
    const end = endOfPair(text, pair)
    const source = text.slice(start, facts.flow ? end : rowEnd(text, end)).trimEnd()
    return [{ fact: nameOf(pair), given: given as PlainAnswer, source }]
  })
}

/** Whether a text can hold a comment: JSON cannot. */
export const takesComments = (text: string): boolean => !matterTextOf(text).isJson

/** As a matter file may call them. */
export const FACTS = [
  'facts',
  ...Object.entries(MATTER_FILE.keysAt?.('') ?? {}).flatMap(([name, is]) => (is === 'facts' ? [name] : [])),
]

export interface MatterText {
  readonly text: string
  readonly root: YAMLMap | undefined
  readonly facts: Pair | undefined
  readonly isJson: boolean
  readonly lineEnd: '\n' | '\r\n'
}

export function matterTextOf(text: string): MatterText {
  const { contents } = parseDocument(text, { keepSourceTokens: true, ...QUIET })
  const root = isMap(contents) ? contents : undefined
  return {
    text,
    root,
    facts: root?.items.find((pair) => FACTS.includes(nameOf(pair))),
    isJson:
      root?.flow === true && root.items.every(({ key }) => isScalar(key) && key.type === 'QUOTE_DOUBLE'),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  }
}

export const QUIET = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const

export const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key)

const isNothing = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null)

const PART_NAMES = MATTER_FILE.keysAt?.('/facts/any') ?? {}
/** A part of an answer by its name in the contract, where the file has it in Chinese (判断人 for by). */

export const partName = (name: string): string => (Object.hasOwn(PART_NAMES, name) ? PART_NAMES[name]! : name)

/** An answer’s parts under their names, “是” as what it says: so that an answer is known again, however it was spelt. */
export function asParts(answer: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts = Object.entries(answer).map(([name, value]) => [partName(name), value] as const)
  return Object.fromEntries(
    parts.map(([name, value]) => [
      name,
      name === 'value' && typeof value === 'string' ? (readYesNo(value) ?? value) : value,
    ]),
  )
}

export const data = (text: string): unknown => parseDocument(text, { ...QUIET, intAsBigInt: true }).toJS()

export const factsOf = (said: unknown): Record<string, unknown> => {
  const root = (said ?? {}) as Record<string, unknown>
  const name = FACTS.find((each) => Object.hasOwn(root, each)) ?? 'facts'
  return (root[name] ?? {}) as Record<string, unknown>
}

/** What a new answer adds to one that says the same; undefined where it says something else. */
export function moreThan(
  before: YAMLMap,
  answer: unknown,
): readonly (readonly [string, unknown])[] | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined
  const was = asParts(before.toJSON() as Record<string, unknown>)
  const is = answer as Record<string, unknown>
  const isSame = ['value', 'moreThan', 'atLeast', 'atMost', 'lessThan'].every((name) =>
    isDeepStrictEqual(was[name], is[name]),
  )
  return isSame
    ? Object.entries(is).filter(([name, value]) => !isDeepStrictEqual(was[name], value))
    : undefined
}

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
