import { type Finding, NOT_CHECKED } from '#checker'
import type { Text } from '#language'
import type { Basis, Replay } from '#matters'
import { limitedName } from '#rules'
import { dateText, VERDICT } from '#words'
import { blank, joined, type Line, line, type Page, span } from '../../layout/index.ts'
import { VERDICT_STYLE } from '../../words.ts'
import type { Verified } from './verified.ts'

/** What became of a receipt, as a person reads it: what it says, whether it replays, whether its proof holds. */
export function verifiedPage(found: Verified, source: string): Page {
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
    ...(checked ? proofPage(checked, found) : [line([span(NO_PROOF, 'unknown')], { hang: '  ' })]),
    ...(checked ? notCheckedPage : []),
  ]
}

function replayPage(replay: Replay): Page {
  switch (replay.replay) {
    case 'same':
      return [yes(SAME)]
    case 'not-here':
      return [
        line([span(NOT_HERE, 'unknown')], { hang: '  ' }),
        ...replay.differing.map(({ basis, receipt, here }) => pair(BASIS[basis], receipt, here)),
      ]
    case 'differs': {
      const { pointer, receipt = '—', here = '—' } = replay.first
      return [no(DIFFERS), pair({ en: pointer, zh: pointer }, shortened(receipt), shortened(here))]
    }
  }
}

function proofPage({ findings, duties, lines }: NonNullable<Verified['checked']>, { read }: Verified): Page {
  if (findings.length === 0) {
    return [
      yes({
        en: `The proof holds: ${duties} duties, ${lines} lines, every status, every missing fact, verdict, tier and flags, checked by code that shares nothing with the evaluator.`,
        zh: `证明成立：${duties}项义务、证明${lines}行，以及各项状态、待答事实、筛查结果、内部上报层级和提示，均经不与求值程序共用代码的核验程序核对。`,
      }),
    ]
  }
  const { length } = findings
  const head = {
    en: `The proof does not hold: ${length} ${length === 1 ? 'finding' : 'findings'}.`,
    zh: `证明不成立：发现${length}处问题。`,
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

const notCheckedPage: Page = [
  line([span({ en: 'Not checked:', zh: '未核对：' }, 'quiet')], { lead: '  ' }),
  ...NOT_CHECKED.map((each) => line([span(each, 'quiet')], { lead: '  – ', hang: '    ' })),
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

const shortened = (json: string): string => (json.length > 120 ? `${json.slice(0, 120)}…` : json)

const SAME: Text = {
  en: 'Replayed: determined again from its answers and readings, the receipt is the same byte for byte (RFC 8785).',
  zh: '重算一致：依所记录的答案和解释口径重新判定，与凭据逐字节相同（RFC 8785）。',
}
const NOT_HERE: Text = {
  en: '? Cannot be replayed here: it was made on another basis. That does not make it wrong; verify it with the version that made it.',
  zh: '? 无法在此重算：该凭据的依据与本系统不同。这并不表示凭据有误，请使用出具该凭据的版本核验。',
}
const DIFFERS: Text = {
  en: 'Replay differs: the same answers and readings give another result. The first difference:',
  zh: '重算不一致：相同的答案和解释口径得出不同结果。首处差异：',
}
const NO_PROOF: Text = {
  en: '? The proof is not checked: the rules or the version it rests on are not those here.',
  zh: '? 未核对证明：其所依据的规则或者软件版本与本系统不同。',
}

const BASIS: Readonly<Record<Basis, Text>> = {
  engine: { en: 'version of the software', zh: '软件版本' },
  text: { en: 'text of the regulation', zh: '规章文本' },
  rules: { en: 'rules', zh: '规则' },
  calendar: { en: 'holiday notices', zh: '节假日安排通知' },
}
