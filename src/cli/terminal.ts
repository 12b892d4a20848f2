import { fstatSync } from 'node:fs'
import type { Language, Text } from '#language'
import {
  type LanguageChoice,
  type Page,
  paletteFor,
  printed,
  type View,
  wantsColour,
} from './layout/index.ts'
import { isWriteFailure, STANDARD_OUTPUT, writeAll } from './output/write-all.ts'

/** Width where no terminal tells: a page in a pipe or a file reads like one on screen. */
const WIDTH_OF_A_FILE = 100
const NARROWEST = 40
const WIDEST = 220

/** Where a command writes: the only door to standard output and standard error. */
export interface Terminal {
  readonly language: LanguageChoice
  /** A page on standard output. */
  page(page: Page): void
  /** A page on standard error: faults, refusals, notes. */
  note(page: Page): void
  /** Bytes for other programs on standard output: JSON, tables. Waits where the reader is slower. */
  data(text: string): Promise<void>
  /** Whether somebody watches standard error on a screen. */
  readonly isWatched: boolean
  /** A line on that screen which the next one, or nothing, takes the place of. */
  passing(text: Text | undefined): void
}

export function terminalFor(language: LanguageChoice): Terminal {
  const { stdout, stderr, env } = process
  const viewOf = (stream: NodeJS.WriteStream): View => ({
    language,
    width: widthOf(stream.columns ?? Number(env.COLUMNS)),
    paint: paletteFor(wantsColour(stream, env)),
  })
  return {
    language,
    page: (page) => {
      const text = printed(page, viewOf(stdout))
      if (!wroteWhole(stdout, text)) stdout.write(text)
    },
    note: (page) => {
      const text = printed(page, { ...viewOf(stderr), unbroken: stderr.isTTY !== true })
      if (!wroteWhole(stderr, text)) stderr.write(text)
    },
    data: (text) =>
      new Promise((resolve) => {
        if (wroteWhole(stdout, text) || stdout.write(text)) resolve()
        else stdout.once('drain', resolve)
      }),
    isWatched: stderr.isTTY === true,
    passing: (text) => {
      const said = text === undefined ? '' : language === 'both' ? `${text.en} / ${text.zh}` : text[language]
      stderr.write(`\r\u001b[2K${said}`)
    },
  }
}

const widthOf = (columns: number): number =>
  columns > 0 ? Math.min(Math.max(Math.floor(columns), NARROWEST), WIDEST) : WIDTH_OF_A_FILE

/**
 * Writes to a stream that was led into a file or a device, to the last byte. Node writes there once and does not look
 * at how much was taken: on a disk that fills up, half an answer would stand there and the work would end well.
 *
 * @returns whether it was written: a screen or a pipe is left to Node
 * @throws the error of the file system
 */
function wroteWhole(stream: NodeJS.WriteStream & { fd: number }, text: string): boolean {
  if (stream.isTTY || !isFileOrDevice(stream.fd)) return false
  try {
    writeAll(stream.fd, Buffer.from(text))
  } catch (error) {
    if (isWriteFailure(error)) error.path = stream.fd === 1 ? STANDARD_OUTPUT : ''
    throw error
  }
  return true
}

function isFileOrDevice(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor)
    return stat.isFile() || stat.isCharacterDevice()
  } catch {
    return false
  }
}

/** A reader that has seen enough (head, less) closes the pipe: that ends the work and is no failure. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isWriteFailure(error) && stream === process.stdout) error.path = STANDARD_OUTPUT
      if (error.code !== 'EPIPE') throw error
      process.exit(process.exitCode ?? 0)
    })
  }
}

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
