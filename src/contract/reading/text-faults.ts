import type { YAMLError } from 'yaml'
import type { Text } from '#language'
import { exampleFacts } from '#practice'
import { type FileKind, MOST_CHARACTERS, type Place } from './file-kind.ts'
import type { Fault } from './refusal.ts'

/** Faults of a text before anything is known of what it says. */
const EXAMPLE = `facts:\n  ${exampleFacts.status}: true`

/** A line that begins with a name and a full-width colon, which YAML takes for a letter. */
const WIDE_COLON = /^(?:[ \t]*(?:-[ \t]+)?(?:[{][ \t]*)?(["']?)[\w\u4e00-\u9fff-]+\1[ \t]*)：/m

export function wideColonIn(text: string, line: number): Place | undefined {
  const found = WIDE_COLON.exec(text)
  if (!found) return undefined
  return { line: text.slice(0, found.index).split('\n').length + line - 1, column: found[0].length }
}

/** Whether the colon is what broke the file: on the line of a fault, or on the one before or after. */
export const isBeside = (colon: Place | undefined, faults: readonly Fault[]): colon is Place =>
  colon !== undefined && faults.some(({ line = 0 }) => Math.abs(line - colon.line) <= 1)

/** Said where the colon broke the file, or made one long text of it. */
export const wideColonFault = (
  place: Place,
  kind: Pick<FileKind, 'example'> = { example: EXAMPLE },
): Fault => ({
  pointer: '',
  ...place,
  message: { en: 'This is a full-width colon (：).', zh: '此处为全角冒号（：）。' },
  expected: { en: 'a plain colon and a blank: “: ”', zh: '半角冒号加空格：“: ”' },
  example: kind.example,
})

export function syntaxFault(error: YAMLError, place: Place, kind: FileKind): Fault {
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
    example: kind.example,
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

export const DUPLICATE = {
  message: SYNTAX.DUPLICATE_KEY!,
  expected: { en: 'each name once', zh: '每个名称只出现一次' },
  example: `${exampleFacts.designation}: true`,
}

/**
 * Said where a comma within { } cut a text or a number in two.
 * @param name what stands without a colon
 * @param before the name and value that the comma ended
 * @param rest what follows the comma, as far as it has no colon
 */
export function commaFault(
  name: string,
  before: { readonly name: string; readonly text: string } | undefined,
  rest: readonly string[],
): Pick<Fault, 'message' | 'expected' | 'example'> {
  const digits = before && [before.text, ...rest].every((each) => /^\d+$/.test(each))
  return {
    message: {
      en: `“${name}” stands here without a colon and a value: within { } a comma ends what is before it.`,
      zh: `“${name}”之后没有冒号和值：在{ }之内，逗号表示前一项到此结束。`,
    },
    expected: digits
      ? { en: 'the number without commas', zh: '不带逗号的数字' }
      : {
          en: 'the whole text in quotes where it holds a comma; a name with its value otherwise',
          zh: '文字中含有逗号的，整段加引号；否则请写明名称和值',
        },
    example: digits
      ? `${before.name}: ${[before.text, ...rest].join('')}`
      : before && !/^(true|false|yes|no|null|[\d.]+)$/i.test(before.text)
        ? `${before.name}: ${JSON.stringify([before.text, ...rest].join(', '))}`
        : `${name}: …`,
  }
}

export const NO_TAG = {
  message: SYNTAX.TAG_RESOLVE_FAILED!,
  expected: { en: 'the value alone', zh: '仅写值本身' },
  example: `${exampleFacts.designation}: true`,
}

export const NO_DIRECTIVE = {
  message: {
    en: 'A directive (%) is not accepted: it changes what numbers and words in the file mean.',
    zh: '不接受指令（%）：指令会改变文件中数字和文字的含义。',
  },
  expected: { en: 'the file without it', zh: '删去该行' },
  example: `facts:\n  ${exampleFacts.designation}: true`,
}

export const HALVED = {
  message: {
    en: 'The text holds half a character (a lone surrogate).',
    zh: '文本含有不完整的字符（孤立代理项）。',
  },
  expected: { en: 'the text typed again at this place', zh: '请在此处重新输入文字' },
  example: 'by: legal counsel',
}

export function noAlias(pointer: string, place: Place | undefined): Fault {
  return {
    pointer,
    ...place,
    message: { en: 'Anchors (&) and aliases (*) are not accepted.', zh: '不接受锚点（&）和别名（*）。' },
    expected: { en: 'the value itself, written out', zh: '直接写出的值' },
    example: `${exampleFacts.designation}: true`,
  }
}

export const tooDeep = (place: Place): Fault => ({
  pointer: '',
  ...place,
  message: SYNTAX.RESOURCE_EXHAUSTION!,
  expected: { en: 'facts, each with a value', zh: '逐项填写的事实' },
  example: EXAMPLE,
})

export const tooLarge = ({ limit = A_MATTER }: FileKind, line: number): Fault => ({
  pointer: '',
  line,
  column: 1,
  message: {
    en: `The file has more than ${limit.characters} characters, the most that is read of such a file.`,
    zh: `文件超过${limit.characters}个字符，超出此类文件的读取上限。`,
  },
  expected: limit.expected,
  example: limit.example,
})
const A_MATTER = {
  characters: MOST_CHARACTERS,
  expected: { en: 'one matter: a title, facts, readings', zh: '一个事项：标题、事实、解释口径' },
  example: EXAMPLE,
}
