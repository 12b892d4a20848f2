import { regulations } from '#practice'
import type { Page } from '../layout/index.ts'
import { badInput, type Refused, wrongArgument } from '../refusal.ts'
import type { OptionsOf } from '../usage/command.ts'
import type { command } from './command.ts'

export type LawOptions = OptionsOf<typeof command>

/** Words that do not go together, or not with the options. */
export function wordsFault(said: readonly string[], { json, book }: LawOptions): Refused | undefined {
  if (book) return bookFault(said, json)
  if (said[0] === 'diff' || said.length <= 2) return undefined
  return badInput([
    wrongArgument(
      said[2]!,
      { en: 'there are too many arguments.', zh: '参数过多。' },
      { en: 'a regulation and an article, at most', zh: '至多一个规定和一个条号' },
      'anshen law order-6 13',
    ),
  ])
}

function bookFault(said: readonly string[], json: true | undefined): Refused | undefined {
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

/** What a question about the law comes to: a page for a person, a document for a program. */
export interface LawResult {
  readonly page: () => Page
  readonly json: () => unknown
}
