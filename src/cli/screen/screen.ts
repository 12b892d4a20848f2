import { type ScreenAnswer, screen } from '#answers'
import type { Receipt } from '#contract'
import type { Text } from '#language'
import { exampleFacts } from '#practice'
import { AS_EXPECTED, differingPage } from '../expectation-page.ts'
import { readText, sourceName } from '../input/read.ts'
import { line, span } from '../layout/index.ts'
import { clashOf } from '../output/clash.ts'
import { writeFiles } from '../output/write-files.ts'
import { badInput, type Refused, type Result, refusalPage, resultOf, wrongArgument } from '../refusal.ts'
import { sha256 } from '../sha256.ts'
import type { Terminal } from '../terminal.ts'
import { dateArgument, today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { readingsAsked } from './readings.ts'
import { summaryPage } from './summary-page.ts'
import { verdictPage } from './verdict-page.ts'

type ScreenOptions = OptionsOf<typeof command>

export const EXAMPLE = `facts:\n  ${exampleFacts.status}: true\n  ${exampleFacts.activity}: false`

/**
 * `anshen screen`: each file in turn, several after a summary of a line each; the exit status is the worst.
 *
 * With --json one file gives one indented document, several give one document a line, in the order given; a file
 * that is refused gives its refusal there as well as on standard error.
 */
export const run: Run<OperandsOf<typeof command>, ScreenOptions> = async (files, options, terminal) => {
  const wrong = argumentFault(files, options)
  if (wrong) {
    terminal.note(refusalPage(wrong))
    if (options.json) await terminal.data(json(wrong, files.length))
    return 1
  }
  let worst = 0
  if (files.length === 1 || options.json) {
    for (const file of files) {
      worst = Math.max(
        worst,
        await tell(file, await screenFile(file, options), options, terminal, files.length),
      )
    }
    return worst
  }
  // Many matters at a glance first: each is screened before any is told.
  const all: { readonly file: string; readonly screened: Result<ScreenAnswer> }[] = []
  for (const file of files) all.push({ file, screened: await screenFile(file, options) })
  terminal.page(
    summaryPage(
      all.map(({ file, screened }) => ({
        source: sourceName(file),
        verdict: screened.ok ? screened.value.verdict : undefined,
      })),
    ),
  )
  for (const { file, screened } of all) {
    terminal.page([line([]), line([span(`═══ ${sourceName(file)} ═══`, 'quiet')])])
    worst = Math.max(worst, await tell(file, screened, options, terminal, files.length))
  }
  return worst
}

async function tell(
  file: string,
  screened: Result<ScreenAnswer>,
  options: ScreenOptions,
  terminal: Terminal,
  files: number,
): Promise<number> {
  if (!screened.ok) {
    terminal.note(refusalPage(screened.refused, sourceName(file)))
    if (options.json) await terminal.data(json(screened.refused, files))
    return 1
  }
  const { verdict, receipt } = screened.value
  if (options.json) await terminal.data(json(verdict, files))
  else terminal.page(verdictPage(verdict, sourceName(file)))
  const unwritten = options.receipt === undefined ? undefined : writeReceipt(options.receipt, receipt)
  if (unwritten) terminal.note(refusalPage(unwritten))
  const { expectation } = verdict
  if (expectation?.length === 0 && !options.json) terminal.page(AS_EXPECTED)
  const isUnmet = expectation !== undefined && expectation.length > 0
  if (isUnmet) terminal.note(differingPage(UNEXPECTED, sourceName(file), expectation))
  return unwritten || isUnmet ? 1 : 0
}

const UNEXPECTED: Text = {
  en: 'The result is not the one the file expects. A file with “expect” is a test: correct the facts, or the expectation.',
  zh: '结果与文件的预期（expect）不符。含有expect的文件即为测试，请更正事实或者预期。',
}

/** As JSON; the seal is taken over the RFC 8785 form, so how it is indented does not matter. */
const writeReceipt = (path: string, receipt: Receipt): Refused | undefined =>
  writeFiles([{ option: '--receipt', path, content: `${JSON.stringify(receipt, null, 2)}\n` }])

/** Reads a matter and screens it under the day and the readings of the command. */
async function screenFile(file: string, { on, reading }: ScreenOptions): Promise<Result<ScreenAnswer>> {
  const now = today()
  if (!now.ok) return now
  const readings = readingsAsked(reading)
  if (!readings.ok) return readings
  const text = await readText(file, EXAMPLE)
  if (!text.ok) return text
  return resultOf(screen(text.value, { today: now.value, on, readings: readings.value, digest: sha256 }))
}

const json = (value: unknown, files: number): string => `${JSON.stringify(value, null, files > 1 ? 0 : 2)}\n`

/** Faults of the command itself, before any file is read. */
function argumentFault(files: readonly string[], { on, receipt }: ScreenOptions): Refused | undefined {
  const now = today()
  if (!now.ok) return now.refused
  const date = on === undefined ? undefined : dateArgument('--on', on)
  if (date && !date.ok) return date.refused
  if (files.filter((file) => file === '-').length > 1) {
    const message = { en: 'standard input can be read only once.', zh: '标准输入只能读取一次。' }
    return badInput([
      wrongArgument('-', message, { en: 'one -', zh: '仅一个-' }, 'anshen screen - other.yaml'),
    ])
  }
  if (receipt === undefined) return undefined
  if (files.length > 1) {
    const message = { en: 'one receipt file cannot hold several.', zh: '一个文件只能写入一份凭据。' }
    const expected = { en: 'one matter file with --receipt', zh: '使用--receipt时仅指定一个事项文件' }
    return badInput([
      wrongArgument('--receipt', message, expected, 'anshen screen matter.yaml --receipt receipt.json'),
    ])
  }
  return clashOf(files, [['--receipt', receipt]])
}
