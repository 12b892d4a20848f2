import { numberText } from '#words'
import { line, span } from '../layout/index.ts'
import { performOn, placeOf } from '../operations/perform.ts'
import { ProgressLine } from '../operations/progress-line.ts'
import { tellRefusal } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

/** `anshen rebuild`: every projection made anew from the log. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  _,
  options,
  terminal,
) => {
  const progress = new ProgressLine(terminal, { en: 'records', zh: '条记录' })
  const done = await performOn(placeOf(options), 'rebuild', {}, progress.tell)
  progress.end()
  if (!done.ok) return tellRefusal(done.refused, options, terminal)
  if (options.json) await terminal.data(`${JSON.stringify(done.value, null, 2)}\n`)
  else {
    const { en, zh } = numberText(done.value.records)
    terminal.page([
      line([
        span('✓ ', 'met'),
        {
          en: `Lists and search were made anew from the log: ${en} records.`,
          zh: `已依据日志重建列表与检索：${zh}条记录。`,
        },
      ]),
    ])
  }
  return 0
}
