import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import type { Text } from '#language'
import type { Fault } from './refusal.ts'

/** Where something stands in a text, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A file read as plain data, with the place of every key and value. */
export interface Parsed {
  readonly value: unknown
  /** The place of the value at a JSON pointer, or of its key. */
  placeOf(pointer: string, what: 'key' | 'value'): Place | undefined
}

/** A matter file is written by hand: a quarter of a megabyte is far above what one can be. */
export const MOST_CHARACTERS = 256 * 1024

/** What a text should have been, for whoever gave one that cannot be read. */
export interface FileKind {
  readonly expected: Text
  readonly example: string
}

const MATTER: FileKind = {
  expected: { en: 'a matter file in YAML or JSON', zh: 'YAML或者JSON格式的事项文件' },
  example: 'facts:\n  isNetworkPlatformOperator: true',
}

/**
 * Reads YAML or JSON. Anchors, aliases and tags have no place in these files and are faults, so no text can grow
 * beyond its own size.
 *
 * @returns what could be read and every fault; `parsed` is absent where the text is not YAML at all
 */
export function parseText(
  text: string,
  kind: FileKind = MATTER,
): { readonly parsed?: Parsed; readonly faults: readonly Fault[] } {
  if (text.length > MOST_CHARACTERS) return { faults: [tooLarge(text.length)] }
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  let document: ReturnType<typeof parseDocument>
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  } catch (error) {
    // The parser recurses: a text nested deeper than its stack is no matter file.
    if (error instanceof RangeError) return { faults: [tooDeep()] }
    throw error
  }
  const broken = [...document.errors, ...document.warnings]
  const faults = distinct(broken.map((error) => syntaxFault(error, placeAt(error.pos[0]), kind)))
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { faults }

  const keys = new Map<string, Place>()
  const values = new Map<string, Place>()
  const read = (node: unknown, pointer: string): unknown => {
    const range = (node as Node | null)?.range
    if (range) values.set(pointer, placeAt(range[0]))
    if (isAlias(node) || (node as { anchor?: string } | null)?.anchor) {
      faults.push(noAlias(pointer, values.get(pointer)))
      if (isAlias(node)) return null
    }
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map((item, index) => read(item, `${pointer}/${index}`))
    if (!isMap(node)) return null
    const read_: Record<string, unknown> = Object.create(null)
    for (const pair of node.items) {
      const name = String(isScalar(pair.key) ? pair.key.value : pair.key)
      const at = `${pointer}/${escapePointer(name)}`
      if (keys.has(at)) continue
      const keyRange = (pair.key as Node | null)?.range
      if (keyRange) keys.set(at, placeAt(keyRange[0]))
      read_[name] = read(pair.value, at)
    }
    return read_
  }
  let value: unknown
  try {
    value = read(document.contents, '')
  } catch (error) {
    if (error instanceof RangeError) return { faults: [tooDeep()] }
    throw error
  }
  const placeOf = (pointer: string, what: 'key' | 'value'): Place | undefined =>
    what === 'key' ? (keys.get(pointer) ?? values.get(pointer)) : (values.get(pointer) ?? keys.get(pointer))
  return { parsed: { value, placeOf }, faults }
}

/** One broken nest makes the parser complain at every level, of the same thing at the same place. */
function distinct(faults: readonly Fault[]): Fault[] {
  const said = new Set<string>()
  return faults.filter(({ line, column, message }) => {
    const key = `${line}:${column} ${message.en}`
    return said.has(key) ? false : said.add(key)
  })
}

export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

function syntaxFault(error: YAMLError, place: Place, kind: FileKind): Fault {
  const duplicate = error.code === 'DUPLICATE_KEY'
  const known = SYNTAX[error.code]
  const message = known ?? {
    en: `This is not valid YAML or JSON: ${error.message}`,
    zh: `不是有效的YAML或者JSON：${error.message}`,
  }
  return {
    pointer: '',
    ...place,
    message,
    expected: duplicate ? { en: 'each name once', zh: '每个名称只出现一次' } : kind.expected,
    example: duplicate ? 'isCiiOperator: true' : kind.example,
  }
}

const SYNTAX: Readonly<Record<string, Text>> = {
  DUPLICATE_KEY: {
    en: 'The name stands twice; only the first was read.',
    zh: '名称重复出现，仅读取第一次。',
  },
  TAB_AS_INDENT: { en: 'A tab cannot indent YAML; use spaces.', zh: 'YAML不得使用制表符缩进，请使用空格。' },
  BAD_INDENT: { en: 'The indentation does not fit the lines around it.', zh: '缩进与上下文不一致。' },
  MULTIPLE_DOCS: { en: 'There is more than one document in the file.', zh: '一个文件只能包含一个事项。' },
  BAD_ALIAS: {
    en: 'A value cannot begin with * or &; put it in quotes.',
    zh: '值不得以*或者&开头，请加引号。',
  },
  TAG_RESOLVE_FAILED: { en: 'Tags (!name) are not accepted.', zh: '不接受标签（!name）。' },
  RESOURCE_EXHAUSTION: { en: 'The file is nested too deeply.', zh: '文件嵌套过深。' },
}

function noAlias(pointer: string, place: Place | undefined): Fault {
  return {
    pointer,
    ...place,
    message: { en: 'Anchors (&) and aliases (*) are not accepted.', zh: '不接受锚点（&）和别名（*）。' },
    expected: { en: 'the value itself, written out', zh: '直接写出的值' },
    example: 'isCiiOperator: true',
  }
}

const tooDeep = (): Fault => ({
  pointer: '',
  line: 1,
  column: 1,
  message: SYNTAX.RESOURCE_EXHAUSTION!,
  expected: { en: 'facts, each with a value', zh: '逐项填写的事实' },
  example: MATTER.example,
})

const tooLarge = (characters: number): Fault => ({
  pointer: '',
  line: 1,
  column: 1,
  message: {
    en: `The file has ${characters} characters; a matter file has at most ${MOST_CHARACTERS}.`,
    zh: `文件共${characters}个字符；事项文件最多${MOST_CHARACTERS}个字符。`,
  },
  expected: { en: 'one matter: a title, facts, readings', zh: '一个事项：标题、事实、解释口径' },
  example: MATTER.example,
})
