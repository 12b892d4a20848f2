import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BackupReport } from '#store'
import { numberText } from '#words'
import { line, type Page, span } from '../layout/index.ts'
import { performOn, placeOf } from '../operations/perform.ts'
import { ProgressLine } from '../operations/progress-line.ts'
import { type Refused, tellRefusal } from '../refusal.ts'
import { storeRefusal } from '../store-refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

/** `anshen backup FILE`: the whole installation, in one file that only its key opens. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  [name],
  options,
  terminal,
) => {
  // A server has a folder of its own where it runs.
  const file = resolve(name)
  if (existsSync(file) && !options.replace) return tellRefusal(thereAlready(name), options, terminal)
  const progress = new ProgressLine(terminal, { en: 'rows', zh: '行' })
  const done = await performOn(placeOf(options), 'backup', { file }, progress.tell)
  progress.end()
  if (!done.ok) return tellRefusal(done.refused, options, terminal)
  if (options.json) await terminal.data(`${JSON.stringify({ file, ...done.value }, null, 2)}\n`)
  else terminal.page(backupPage(name, done.value))
  return 0
}

function backupPage(name: string, { head, tables }: BackupReport): Page {
  const rows = numberText(Object.values(tables).reduce((sum, each) => sum + each, 0))
  return [
    line([
      span('✓ ', 'met'),
      { en: `The backup is written: ${rows.en} rows, `, zh: `备份已写入：${rows.zh}行，` },
      span(name, 'strong'),
    ]),
    line(
      [
        {
          en: `The key that opens it is ${head.key}, or the recovery sheet of installation ${head.installation}.`,
          zh: `打开该备份须用密钥${head.key}，或者安装${head.installation}的恢复单。`,
        },
      ],
      { lead: '  ' },
    ),
  ]
}

const thereAlready = (name: string): Refused =>
  storeRefusal(
    'there-already',
    { en: `${name} is there already; it was not touched.`, zh: `${name}已存在，未作改动。` },
    { en: 'Name another file, or add --replace.', zh: '请使用其他文件名，或者添加--replace。' },
  )
