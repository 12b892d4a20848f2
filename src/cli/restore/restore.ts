import { type RestoreReport, restoreBackup } from '#store'
import { numberText } from '#words'
import { line, type Page, span } from '../layout/index.ts'
import { placeName, placeOf } from '../operations/perform.ts'
import { type Refused, tellRefusal } from '../refusal.ts'
import { refusedByStore, storeRefusal } from '../store-refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import { logPage } from '../verify/log.ts'
import type { command } from './command.ts'

/** `anshen restore FILE`: the same installation again, its log proved; exit status 0 where it is as it was written. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  [file],
  options,
  terminal,
) => {
  const place = placeOf(options)
  try {
    const report = await restoreBackup(place, file, new Date(), { replace: options.replace === true })
    if (options.json) await terminal.data(`${JSON.stringify(report, null, 2)}\n`)
    else terminal.page(restorePage(report, placeName(place)))
    return report.log.holds && report.evidence.faults.length === 0 ? 0 : 1
  } catch (error) {
    const refused = unreadable(error, file) ?? refusedByStore(error)
    if (!refused) throw error
    return tellRefusal(refused, options, terminal)
  }
}

function restorePage(report: RestoreReport, place: string): Page {
  const { head, tables, log, replaced } = report
  const rows = numberText(Object.values(tables).reduce((sum, each) => sum + each, 0))
  return [
    line([
      span('✓ ', 'met'),
      {
        en: `Restored: installation ${head.installation} as of ${head.madeAt}, ${rows.en} rows.`,
        zh: `已恢复：安装${head.installation}在${head.madeAt}的数据，共${rows.zh}行。`,
      },
    ]),
    ...(replaced
      ? [
          line([{ en: 'What was there is kept: ', zh: '原有数据保留于：' }, span(replaced, 'strong')], {
            lead: '  ',
          }),
        ]
      : []),
    ...evidenceLines(report),
    ...logPage(log, place),
  ]
}

/** Whether the files of evidence are what they were. */
function evidenceLines({ evidence: { files, faults } }: RestoreReport): Page {
  if (files + faults.length === 0) return []
  const whole = numberText(files)
  const lost = numberText(faults.length)
  return [
    line(
      [
        {
          en: `Evidence: ${whole.en} files opened and found whole`,
          zh: `证据：${whole.zh}个文件已打开并核对无误`,
        },
        faults.length === 0
          ? { en: '.', zh: '。' }
          : {
              en: `; ${lost.en} missing or damaged in the backup itself.`,
              zh: `；另有${lost.zh}个文件在备份中缺失或者损坏。`,
            },
      ],
      { lead: '  ' },
    ),
  ]
}

/** The backup itself cannot be read. */
function unreadable(error: unknown, file: string): Refused | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException
  if (path !== file || !['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(code)) return undefined
  return storeRefusal(
    'no-backup',
    { en: `There is no file ${file} that can be read.`, zh: `没有可读取的文件${file}。` },
    { en: 'Name a file that “anshen backup” wrote.', zh: '请指明由“anshen backup”写出的文件。' },
  )
}
