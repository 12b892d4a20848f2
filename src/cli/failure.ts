import { version } from '../version.ts'
import { line, type Page, span } from './layout/index.ts'
import { isWriteFailure } from './output/write-all.ts'
import { notWritten } from './output/write-failure.ts'
import { terminalFor } from './terminal.ts'

/** Exit status of bad input, of a full disk too. */
const NOT_DONE = 1
/** Exit status of our own failure. */
const OUR_FAILURE = 2

/** A disk that is full is told as that; a mistake of ours is said without a stack trace, which ANSHEN_DEBUG=1 adds. */
export function failed(error: unknown): number {
  const isUnwritten = isWriteFailure(error)
  const page = isUnwritten ? unwrittenPage(error) : mistakePage(error)
  try {
    terminalFor('both').note(page)
    if (process.env.ANSHEN_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  } catch {
    // Standard error is on the same full disk: the status says it.
  }
  return isUnwritten ? NOT_DONE : OUR_FAILURE
}

const unwrittenPage = ({ path, code = '' }: NodeJS.ErrnoException): Page => [
  line([span(notWritten(path, code), 'fault')]),
  line([
    {
      en: 'What was to be written there is not complete. Make room, or write to another place, and run again.',
      zh: '应写入的内容不完整。请腾出空间或者更换写入位置后重试。',
    },
  ]),
]

const mistakePage = (error: unknown): Page => [
  line([
    span(
      {
        en: 'Anshen made a mistake of its own; your input is not to blame, and no result was given.',
        zh: '安审自身发生错误，与您的输入无关；本次未给出结果。',
      },
      'fault',
    ),
  ]),
  line([`${version}: ${error instanceof Error ? error.message : String(error)}`], { lead: '  ' }),
  line([
    {
      en: 'Please report it with the command you ran. ANSHEN_DEBUG=1 shows where it happened.',
      zh: '请连同所运行的命令一并报告。设置ANSHEN_DEBUG=1可显示出错位置。',
    },
  ]),
]
