import { regulations } from '#practice'
import { badInput, type Refused, wrongArgument } from '../refused.ts'

export interface LawOptions {
  readonly json?: boolean
  readonly on?: string
  readonly book?: boolean
  readonly out?: string
  readonly reading: readonly string[]
  /** Of the procedure: a picture, a file for a modeller. */
  readonly svg?: string
  readonly bpmn?: string
}

/** Options that do not go together, or not with what is asked for. */
export function optionFault(
  said: readonly string[],
  { json, on, book, out, reading, svg, bpmn }: LawOptions,
): Refused | undefined {
  if (said.length > 2) {
    return badInput([
      wrongArgument(
        said[2]!,
        { en: 'there are too many arguments.', zh: '参数过多。' },
        { en: 'a regulation and an article, at most', zh: '至多一个规定和一个条号' },
        'anshen law order-6 13',
      ),
    ])
  }
  if (reading.length > 0) {
    return badInput([
      wrongArgument(
        '--reading',
        { en: 'it goes with diff only.', zh: '仅与diff一同使用。' },
        { en: 'anshen law diff --reading ID', zh: 'anshen law diff --reading 解释口径' },
        'anshen law diff --reading hong-kong-is-foreign',
      ),
    ])
  }
  if (on !== undefined && said[0] !== 'liability') {
    return badInput([
      wrongArgument(
        '--on',
        { en: 'only liability depends on a day here.', zh: '此处仅法律责任（liability）依日期而定。' },
        { en: 'anshen law liability NAME --on DATE', zh: 'anshen law liability 名称 --on 日期' },
        'anshen law liability usedUnreviewedProduct --on 2025-12-31',
      ),
    ])
  }
  const drawn = svg === undefined ? bpmn : svg
  if (drawn !== undefined && said.at(-1) !== 'procedure') {
    return badInput([
      wrongArgument(
        svg === undefined ? '--bpmn' : '--svg',
        { en: 'only a procedure is drawn.', zh: '仅可用于审查程序（procedure）。' },
        { en: 'anshen law procedure --svg FILE', zh: 'anshen law procedure --svg 文件' },
        'anshen law procedure --svg procedure.svg',
      ),
    ])
  }
  if (out !== undefined && !book) {
    return badInput([
      wrongArgument(
        '--out',
        { en: 'it goes with --book only.', zh: '仅与--book一同使用。' },
        { en: 'anshen law --book --out FILE', zh: 'anshen law --book --out 文件' },
        'anshen law --book --out order-8.md',
      ),
    ])
  }
  if (!book) return undefined
  if (json) {
    return badInput([
      wrongArgument(
        '--json',
        { en: 'a book is Markdown, not JSON.', zh: '法律书为Markdown，不输出JSON。' },
        { en: '--book alone', zh: '单独使用--book' },
        'anshen law --book',
      ),
    ])
  }
  const ids = regulations.map(({ id }) => id)
  const [regulation, more] = said
  if (more === undefined && (regulation === undefined || ids.includes(regulation))) return undefined
  return badInput([
    wrongArgument(
      '--book',
      { en: 'a book is of a whole regulation.', zh: '法律书以整部规定为单位。' },
      { en: `a regulation or nothing: ${ids.join(', ')}`, zh: `规定名称或者不填：${ids.join('、')}` },
      'anshen law order-8 --book',
    ),
  ])
}
