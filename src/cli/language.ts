import type { Language } from '#language'
import type { LanguageChoice } from './layout/index.ts'

/** A command line with its language taken out, wherever it stands before `--`. */
interface Spoken {
  /** Undefined where none is named, false where what is named is none. */
  readonly language: LanguageChoice | undefined | false
  readonly words: readonly string[]
}

/** The last `--lang` counts: an alias of the shell may set one, to be set anew. */
export function languageIn(argv: readonly string[]): Spoken {
  const end = argv.indexOf('--')
  const words: string[] = []
  let language: LanguageChoice | undefined | false
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at]!
    const isBefore = end < 0 || at < end
    if (isBefore && word === '--lang') language = languageNamed(argv[++at])
    else if (isBefore && word.startsWith('--lang=')) language = languageNamed(word.slice('--lang='.length))
    else words.push(word)
  }
  return { language, words }
}

const languageNamed = (said: string | undefined): LanguageChoice | false =>
  said === 'en' || said === 'zh' || said === 'both' ? said : false

/** The language of the terminal: Chinese where its locale is Chinese, otherwise English. */
export function languageOfLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}
