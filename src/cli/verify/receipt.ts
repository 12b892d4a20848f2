import { type ReceiptCheck, receiptAnswer, verifyReceipt } from '#answers'
import type { Finding } from '#checker'
import type { Text } from '#language'
import { limitedName } from '#rules'
import type { Background, Basis, Differing, Replay } from '#screening'
import { dateText, VERDICT } from '#words'
import { readText, sourceName } from '../input/read.ts'
import { blank, joined, type Line, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../marks.ts'
import { badInput, type Refused, refusalPage, resultOf, wrongArgument } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

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

/** What became of a receipt, as a person reads it: what it says, whether it replays, whether its proof holds. */
export function receiptPage(found: ReceiptCheck, source: string): Page {
  const { read, seal, replay, checked } = found
  const { title } = read.regulation
  const { on, result, scope } = read.receipt
  const day = dateText(on)
  return [
    line([span(source, 'title')]),
    line([span(joined({ en: 'Receipt ', zh: '凭据 ' }, seal), 'quiet')]),
    line([
      span({ en: `${title.en}, on ${day.en}: `, zh: `${title.zh}，适用日期：${day.zh}：` }, 'quiet'),
      span(limitedName(VERDICT[result.verdict].name, scope), VERDICT_STYLE[result.verdict]),
    ]),
    blank,
    ...replayPage(replay),
    ...proofPage(found),
    ...notCheckedPage(checked.notChecked),
  ]
}

function replayPage(replay: Replay): Page {
  switch (replay.replay) {
    case 'same':
      return [yes(SAME)]
    case 'same-result':
      return [yes(SAME_RESULT), ...replay.changed.map(differingLine)]
    case 'not-here':
      return [line([span(NOT_HERE, 'unknown')], { hang: '  ' }), ...replay.differing.map(differingLine)]
    case 'differs': {
      const { pointer, receipt = '—', here = '—' } = replay.first
      return [no(DIFFERS), pair({ en: pointer, zh: pointer }, shortened(receipt), shortened(here))]
    }
  }
}

function proofPage({ checked: { findings, duties, lines }, read, replay }: ReceiptCheck): Page {
  const isOnOtherRules = replay.replay === 'not-here'
  if (findings.length === 0) {
    return [
      yes({
        en: `The proof holds${isOnOtherRules ? ' under the rules here too' : ''}: ${duties} duties, ${lines} lines, every status, every missing fact, verdict, tier and flags, checked by code that shares nothing with the evaluator.`,
        zh: `${isOnOtherRules ? '依本系统的规则，证明同样成立' : '证明成立'}：${duties}项义务、证明${lines}行，以及各项状态、待答事实、筛查结果、内部上报层级和提示，均经不与求值程序共用代码的核验程序核对。`,
      }),
    ]
  }
  const { length } = findings
  const head = {
    en: `The proof does not hold${isOnOtherRules ? ' under the rules here' : ''}: ${length} ${length === 1 ? 'finding' : 'findings'}.`,
    zh: `${isOnOtherRules ? '依本系统的规则，' : ''}证明不成立：发现${length}处问题。`,
  }
  const shown = findings.slice(0, MOST_FINDINGS)
  const left = length - shown.length
  return [
    no(head),
    ...shown.map((each) => findingLine(each, read.lineOf(each.pointer))),
    ...(left > 0 ? [line([{ en: `… and ${left} more.`, zh: `……另有${left}处。` }], { lead: '    ' })] : []),
  ]
}

/** Enough to see what happened; `--json` gives all. */
const MOST_FINDINGS = 20

function findingLine({ pointer, message }: Finding, row: number | undefined): Line {
  const place: Text = row === undefined ? { en: '', zh: '' } : { en: ` (line ${row})`, zh: `（第${row}行）` }
  return line([message, span(joined(' ', pointer, place), 'quiet')], { lead: '  · ', hang: '    ' })
}

const notCheckedPage = (notChecked: readonly Text[]): Page => [
  line([span({ en: 'Not checked:', zh: '未核对：' }, 'quiet')], { lead: '  ' }),
  ...notChecked.map((each) => line([span(each, 'quiet')], { lead: '  – ', hang: '    ' })),
]

const yes = (said: Text): Line => line([span('✓ ', 'met'), said], { hang: '  ' })
const no = (said: Text): Line => line([span('✗ ', 'fault'), span(said, 'fault')], { hang: '  ' })

/** What the receipt has and what is here, one under the other. */
const pair = (what: Text, receipt: string, here: string): Line =>
  line(
    [
      span(what, 'strong'),
      { en: `: the receipt has ${receipt}, here it is ${here}`, zh: `：凭据载为${receipt}，此处为${here}` },
    ],
    { lead: '  · ', hang: '    ' },
  )

const differingLine = ({ basis, receipt, here }: Differing): Line =>
  receipt === undefined
    ? line([span(BASIS[basis], 'strong'), { en: ': the receipt does not say', zh: '：凭据未载明' }], {
        lead: '  · ',
        hang: '    ',
      })
    : pair(BASIS[basis], receipt, here)

const shortened = (json: string): string => (json.length > 120 ? `${json.slice(0, 120)}…` : json)

const SAME: Text = {
  en: 'Replayed: determined again from its answers and readings, the receipt is the same byte for byte (RFC 8785).',
  zh: '重算一致：依所记录的答案和解释口径重新判定，与凭据逐字节相同（RFC 8785）。',
}
const SAME_RESULT: Text = {
  en: 'Replayed: under the same rules its answers and readings give the same result. Since then other things have changed, which decide nothing:',
  zh: '重算一致：依相同规则，所记录的答案和解释口径得出相同结果。此后发生变化但不影响结果的事项：',
}
const NOT_HERE: Text = {
  en: '? Cannot be replayed here: it was made under other rules. That does not make it wrong; replay it with the release that made it.',
  zh: '? 无法在此重算：该凭据所依据的规则与本系统不同。这并不表示凭据有误，请使用出具该凭据的版本重算。',
}
const DIFFERS: Text = {
  en: 'Replay differs: the same answers and readings give another result. The first difference:',
  zh: '重算不一致：相同的答案和解释口径得出不同结果。首处差异：',
}
const BASIS: Readonly<Record<Basis | Background, Text>> = {
  practice: { en: 'rules of practice (tiers)', zh: '实务规则（内部上报层级）' },
  words: { en: 'words of questions, claims and messages', zh: '问题、主张和提示的文字' },
  engine: { en: 'version of the software', zh: '软件版本' },
  text: { en: 'text of the regulation', zh: '规章文本' },
  rules: { en: 'rules', zh: '规则' },
  calendar: { en: 'holiday notices', zh: '节假日安排通知' },
}
