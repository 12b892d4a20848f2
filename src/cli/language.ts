import type { Language } from '#language'
import type { LanguageChoice } from './layout/index.ts'

/** What `--lang` says, wherever it stands; undefined where it is not given, false where it is not a language. */
export function languageAsked(argv: readonly string[]): LanguageChoice | undefined | false {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const at = options.findLastIndex((each) => each === '--lang' || each.startsWith('--lang='))
  if (at < 0) return undefined
  const said = options[at] === '--lang' ? options[at + 1] : options[at]!.slice('--lang='.length)
  return said === 'en' || said === 'zh' || said === 'both' ? said : false
}

/** The language of the terminal: Chinese where its locale is Chinese, otherwise English. */
export function languageOfLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}
