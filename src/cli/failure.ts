import { version } from '../version.ts'
import { line, type Page, span } from './layout/index.ts'
import { terminalFor } from './terminal.ts'

/** Exit status of our own failure. */
const OUR_FAILURE = 2

/** A mistake of ours: said without a stack trace, which ANSHEN_DEBUG=1 adds. */
export function failed(error: unknown): number {
  const page: Page = [
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
  terminalFor('both').note(page)
  if (process.env.ANSHEN_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return OUR_FAILURE
}
