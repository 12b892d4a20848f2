import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  YAMLParseError,
} from 'yaml'
import { type FileKind, MOST_CHARACTERS, MOST_LEVELS, type Place } from './file-kind.ts'
import { isHalved, madeWhole } from './read-value.ts'
import type { Fault } from './refusal.ts'
import {
  commaFault,
  DUPLICATE,
  HALVED,
  isBeside,
  NO_DIRECTIVE,
  NO_TAG,
  noAlias,
  syntaxFault,
  tooDeep,
  tooLarge,
  wideColonFault,
  wideColonIn,
} from './text-faults.ts'
import { escapePointer } from './written.ts'

/** A file read as plain data, with the place of every key and value. */
export interface Parsed {
  readonly value: unknown
  /** The place of the value at a JSON pointer, or of its key. */
  placeOf(pointer: string, what: 'key' | 'value'): Place | undefined
  /** What stands in the file where YAML makes a number, a switch or nothing of it: '0123', '1.10', '61e9540'. */
  sourceOf(pointer: string): string | undefined
  /** The first colon that is no colon to YAML: the full-width one. */
  readonly wideColon: Place | undefined
}

/**
 * Reads YAML 1.2 or JSON. Anchors, aliases, tags and directives have no place in these files and are faults, so no text
 * can grow beyond its own size, and no line of it changes what another means.
 *
 * @param line  the line of its file on which the text begins: each place is one in the file
 * @returns what could be read and every fault; `parsed` is absent where the text is not YAML at all
 */
export function parseText(
  text: string,
  kind: FileKind,
  line = 1,
): { readonly parsed?: Parsed; readonly faults: readonly Fault[] } {
  const { characters } = kind.limit ?? { characters: MOST_CHARACTERS }
  if (text.length > characters) return { faults: [tooLarge(kind, line)] }
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const at = lines.linePos(offset)
    return { line: Math.max(at.line, 1) + line - 1, column: Math.max(at.col, 1) }
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  // Composing recurses. Near the end of the stack it would end the process, not only fail: so it is not begun.
  const deep = firstBeyond(tokens, MOST_LEVELS)
  if (deep !== undefined) return { faults: [tooDeep(placeAt(deep))] }
  const document = composed(tokens, text.length)
  const wideColon = wideColonIn(text, line)
  const broken = [...document.errors, ...document.warnings]
  const faults = distinct(broken.map((error) => syntaxFault(error, placeAt(error.pos[0]), kind)))
  const directive = /^%/m.exec(text)
  const { yaml, tags } = document.directives ?? {}
  if (directive && (yaml?.explicit || Object.keys(tags ?? {}).length > 1)) {
    faults.push({ pointer: '', ...placeAt(directive.index), ...NO_DIRECTIVE })
  }
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) {
    return { faults: isBeside(wideColon, faults) ? [wideColonFault(wideColon, kind)] : faults }
  }

  const keys = new Map<string, Place>()
  // Of comments alone there is no value, and still a beginning.
  const values = new Map<string, Place>([['', { line, column: 1 }]])
  const sources = new Map<string, string>()
  const add = (fault: Fault): void => {
    if (!faults.some((each) => each.line === fault.line && each.column === fault.column)) faults.push(fault)
  }
  /** Half a character would end every program that the text is handed to. */
  const whole = (said: string, pointer: string, place: Place | undefined): string => {
    if (!isHalved(said)) return said
    add({ pointer, ...place, ...HALVED })
    return madeWhole(said)
  }
  const checkTag = (node: { tag?: string | undefined; range?: Node['range'] }, pointer: string): void => {
    if (node.tag === undefined) return
    let at = text.lastIndexOf('!', (node.range?.[0] ?? 0) - 1)
    while (at > 0 && text[at - 1] === '!') at -= 1
    add({ pointer, ...placeAt(Math.max(at, 0)), ...NO_TAG })
  }
  const read = (node: unknown, pointer: string): unknown => {
    const range = (node as Node | null)?.range
    if (range) values.set(pointer, placeAt(range[0]))
    if (isAlias(node) || (node as { anchor?: string } | null)?.anchor) {
      faults.push(noAlias(pointer, values.get(pointer)))
      if (isAlias(node)) return null
    }
    if (isScalar(node) || isSeq(node) || isMap(node)) checkTag(node, pointer)
    if (isScalar(node)) {
      const { value, source } = node
      if (typeof value === 'string') return whole(value, pointer, values.get(pointer))
      if (value !== null && source !== undefined) sources.set(pointer, source)
      // A tag makes bytes or a set of a text: it is a fault already.
      return typeof value === 'object' ? null : value
    }
    if (isSeq(node)) return node.items.map((item, index) => read(item, `${pointer}/${index}`))
    if (!isMap(node)) return null
    const names = kind.keysAt?.(pointer)
    const read_: Record<string, unknown> = Object.create(null)
    for (const { name, before, rest } of node.flow ? tornIn(node.items) : []) {
      add({
        pointer,
        ...placeAt(name.range![0]),
        ...commaFault(
          textOf(name),
          before && { name: textOf(before.key), text: textOf(before.value!) },
          rest,
        ),
      })
    }
    for (const pair of node.items) {
      // A rest of the text before it is no name: what it is was said above.
      if (node.flow && hasNoColon(pair)) continue
      const keyRange = (pair.key as Node | null)?.range
      const place = keyRange ? placeAt(keyRange[0]) : undefined
      if (isScalar(pair.key)) checkTag(pair.key, pointer)
      const written = isScalar(pair.key) ? (pair.key.source ?? pair.key.value) : pair.key
      const typed = whole(String(written), pointer, place)
      const name = canonicalName(typed, names)
      const at = `${pointer}/${escapePointer(name)}`
      if (keys.has(at)) {
        // Two spellings of one name; the parser has told of one spelling that stands twice.
        if (name !== typed) add({ ...DUPLICATE, ...place, pointer: at })
        continue
      }
      if (place) keys.set(at, place)
      read_[name] = read(pair.value, at)
    }
    return read_
  }
  const value = read(document.contents, '')
  const placeOf = (pointer: string, what: 'key' | 'value'): Place | undefined =>
    what === 'key' ? (keys.get(pointer) ?? values.get(pointer)) : (values.get(pointer) ?? keys.get(pointer))
  return { parsed: { value, placeOf, sourceOf: (pointer) => sources.get(pointer), wideColon }, faults }
}

/** The document of its tokens, as `parseDocument` puts it together. */
function composed(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const composer = new Composer({ uniqueKeys: true, prettyErrors: false, version: '1.2', schema: 'core' })
  const [document, another] = composer.compose(tokens, true, length)
  if (another) {
    const [from, to] = another.range
    document!.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'more than one document'))
  }
  return document!
}

/** Where the first token stands that is nested deeper than so many levels; walked without recursion. */
function firstBeyond(tokens: readonly CST.Token[], most: number): number | undefined {
  const waiting = tokens.map((token) => ({ token, level: 0 }))
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { token, level } = at
    if (level > most) return token.offset
    if ('items' in token) {
      for (const { key, value } of token.items) {
        for (const inner of [key, value]) if (inner) waiting.push({ token: inner, level: level + 1 })
      }
    } else if (token.type === 'document' && token.value) waiting.push({ token: token.value, level })
  }
  return undefined
}

/** Names without a colon within { }: what a comma tore from the value before them. */
interface Torn {
  readonly name: Scalar
  readonly before: Pair<Scalar, Scalar> | undefined
  /** The name and those after it that have no colon either. */
  readonly rest: readonly string[]
}

function tornIn(items: readonly Pair[]): readonly Torn[] {
  const torn: Torn[] = []
  items.forEach((pair, at) => {
    const before = items[at - 1]
    if (!hasNoColon(pair) || (before && hasNoColon(before))) return
    const end = items.findIndex((each, later) => later > at && !hasNoColon(each))
    const rest = items.slice(at, end < 0 ? undefined : end)
    torn.push({
      name: pair.key,
      before:
        before && isScalar(before.key) && isScalar(before.value)
          ? (before as Pair<Scalar, Scalar>)
          : undefined,
      rest: rest.flatMap(({ key }) => (isScalar(key) ? [textOf(key)] : [])),
    })
  })
  return torn
}

/** A full-width colon is told as such elsewhere. */
const hasNoColon = (pair: Pair): pair is Pair<Scalar, null> =>
  pair.value === null && isScalar(pair.key) && !textOf(pair.key).includes('：')

const textOf = (scalar: Scalar): string => String(scalar.source ?? scalar.value)

/** One broken nest makes the parser complain at every level, of the same thing at the same place. */
function distinct(faults: readonly Fault[]): Fault[] {
  const said = new Set<string>()
  return faults.filter(({ line, column, message }) => {
    const key = `${line}:${column} ${message.en}`
    return said.has(key) ? false : said.add(key)
  })
}

/** Own names only: “constructor” is no Chinese key. */
const canonicalName = (typed: string, names: Readonly<Record<string, string>> | undefined): string =>
  names && Object.hasOwn(names, typed) ? names[typed]! : typed
