import type { Text } from '#language'

export type Option = readonly [name: string, says: Text]

/** What help says of a command. */
export interface CommandHelp {
  readonly usage: string
  readonly summary: Text
  readonly more: readonly Text[]
  readonly options: readonly Option[]
  readonly examples: readonly {
    readonly command: string
    readonly prints?: string | Text
    readonly says?: Text
  }[]
  readonly notes: readonly Text[]
}

export const LANGUAGE: Option = [
  '--lang en|zh|both',
  {
    en: 'Language of what is printed; otherwise that of the terminal.',
    zh: '输出语言；未指定时依终端语言。',
  },
]

export const JSON_OPTION: Option = [
  '--json',
  { en: 'JSON, stable, for programs.', zh: '输出稳定的JSON，供程序使用。' },
]
