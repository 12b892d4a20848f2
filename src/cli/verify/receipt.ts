import { receiptAnswer, verifyReceipt } from '#answers'
import { readText, sourceName } from '../input/read.ts'
import { line, span } from '../layout/index.ts'
import { badInput, type Refused, refusalPage, resultOf, wrongArgument } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { receiptPage } from './receipt-page.ts'

type Actions = (typeof command)['actions']

const EXAMPLE = '{ "receipt": "anshen-verdict-3", … }'

/**
 * `anshen verify receipt FILE...`: each receipt replayed and its proof checked; exit status 0 where both hold for
 * every file.
 *
 * With --json one file gives one indented document, several give one document a line, in the order given.
 */
export const run: Run<OperandsOf<Actions['receipt']>, OptionsOf<typeof command, 'receipt'>> = async (
  files,
  options,
  terminal,
) => {
  const tell = async (refused: Refused, source?: string): Promise<1> => {
    terminal.note(refusalPage(refused, source))
    if (options.json) await terminal.data(json(refused, files.length))
    return 1
  }
  const wrong = wrongFiles(files)
  if (wrong) return tell(wrong)
  let worst = 0
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && !options.json) {
      terminal.page([...(index > 0 ? [line([])] : []), line([span(`═══ ${sourceName(file)} ═══`, 'quiet')])])
    }
    const text = await readText(file, EXAMPLE)
    const check = text.ok ? resultOf(verifyReceipt(text.value)) : text
    if (!check.ok) {
      worst = await tell(check.refused, sourceName(file))
      continue
    }
    if (options.json) await terminal.data(json(receiptAnswer(check.value), files.length))
    else terminal.page(receiptPage(check.value, sourceName(file)))
    if (!check.value.holds) worst = 1
  }
  return worst
}

const json = (value: unknown, files: number): string => `${JSON.stringify(value, null, files > 1 ? 0 : 2)}\n`

function wrongFiles(files: readonly string[]): Refused | undefined {
  const example = 'anshen verify receipt receipt.json'
  if (files.filter((file) => file === '-').length < 2) return undefined
  const message = { en: 'standard input can be read only once.', zh: '标准输入只能读取一次。' }
  return badInput([wrongArgument('-', message, { en: 'one -', zh: '仅一个-' }, `${example} -`)])
}
