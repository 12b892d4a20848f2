import { createInterface } from 'node:readline'
import type { Page } from '../layout/index.ts'
import type { Terminal } from '../terminal.ts'

/** Where answers come from: a person at a terminal, or a file of answers, one a line. */
export interface Keyboard {
  /** The next line; undefined at the end of input. */
  line(): Promise<string | undefined>
  close(): void
}

/** As a shell reports them: 128 and the number of the signal. */
const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const

/** @param farewell  said when the interview is stopped; every answer is saved by then */
export function keyboardFor(terminal: Terminal, farewell: () => Page): Keyboard {
  const { stdin, stdout } = process
  const isTyped = stdin.isTTY === true
  const reader = createInterface({ input: stdin, terminal: isTyped, ...(isTyped ? { output: stdout } : {}) })
  const lines: string[] = []
  let isEnded = false
  let waiting: ((line: string | undefined) => void) | undefined

  reader.on('line', (line) => {
    if (!waiting) {
      lines.push(line)
      return
    }
    const take = waiting
    waiting = undefined
    take(line)
  })
  reader.on('close', () => {
    isEnded = true
    waiting?.(undefined)
    waiting = undefined
  })
  const stop = (signal: keyof typeof STOPPED): void => {
    terminal.note(farewell())
    process.exit(STOPPED[signal])
  }
  const onInterrupt = (): void => stop('SIGINT')
  const onTerminate = (): void => stop('SIGTERM')
  reader.on('SIGINT', onInterrupt)
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)

  return {
    line: () => {
      if (isTyped) {
        reader.setPrompt('> ')
        reader.prompt()
      }
      const next = lines.shift()
      const answered: Promise<string | undefined> =
        next !== undefined || isEnded
          ? Promise.resolve(next)
          : new Promise((resolve) => {
              waiting = resolve
            })
      // A record of a piped interview shows the answers too.
      return answered.then((line) => {
        if (!isTyped && line !== undefined) stdout.write(`> ${line}\n`)
        return line
      })
    },
    close: () => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
      reader.close()
    },
  }
}

/** What can be typed instead of an answer. */
export type AskCommand = 'back' | 'skip' | 'explain' | 'quit'

const WORDS: Readonly<Record<AskCommand, readonly string[]>> = {
  back: ['back', 'b', '返回', '上一题'],
  skip: ['skip', 's', '跳过'],
  explain: ['?', '？', 'help', 'explain', '说明', '帮助'],
  quit: ['quit', 'q', 'exit', '退出'],
}

export function commandIn(typed: string): AskCommand | undefined {
  const word = typed.trim().toLowerCase()
  return (Object.keys(WORDS) as AskCommand[]).find((command) => WORDS[command].includes(word))
}
