import type { Text } from '#language'
import type { Duty, Proof } from '#rules'
import { checkDuty } from './check-duty.ts'
import { checkFlags } from './check-flags.ts'
import { checkTier, checkVerdict } from './check-verdict.ts'
import { type Finding, finding, sameList } from './finding.ts'
import type { ReceiptToCheck } from './receipt-to-check.ts'
import { withinScope } from './scope.ts'

export interface CheckedReceipt {
  readonly findings: readonly Finding[]
  /** How much was looked at. */
  readonly duties: number
  readonly lines: number
  /** What the check leaves open, for whoever relies on it. */
  readonly notChecked: readonly Text[]
}

const NEVER_CHECKED: readonly Text[] = [
  { en: 'whether the answers are true: they are taken as recorded', zh: '答案是否属实：以所记录者为准' },
  {
    en: 'whether the conditions state the law rightly: they are taken as this installation has them',
    zh: '各项条件是否正确表述法律：以本系统所载为准',
  },
  {
    en: 'the order in which open facts are asked, but that those not known come last (replay compares it)',
    zh: '待答事实的提问顺序（仅核对答“不清楚”者列于最后；重算时逐字节比对顺序）',
  },
]

const WORDS_NOT_CHECKED: Text = {
  en: 'the wording of claims and messages: it is that of another release',
  zh: '各项主张和提示的文字：系其他版本的文字',
}

/**
 * Checks a receipt's result against its answers and the regulation's conditions, by other means than those that
 * made it: every line of every proof, and every status by going through the completions of the open facts. Nothing
 * of the evaluator is used.
 *
 * @returns every finding; none where the result follows from the answers
 */
export function checkReceipt(receipt: ReceiptToCheck): CheckedReceipt {
  const given = withinScope(receipt)
  const { regulation, readings, result } = given
  const expected = regulation.duties.filter(
    ({ onlyUnder }) => !onlyUnder || readings[onlyUnder.reading] === onlyUnder.position,
  )
  const findings = [
    ...checkNames(expected, given),
    ...expected.flatMap((duty) => {
      const ofDuty = result.duties[duty.name]
      return ofDuty ? checkDuty(duty, ofDuty, given) : []
    }),
    ...checkVerdict(given),
    ...checkTier(given),
    ...checkFlags(given),
  ]
  const proofs = Object.values(result.duties).map(({ proof }) => proof)
  const notChecked = given.wordsDiffer ? [...NEVER_CHECKED, WORDS_NOT_CHECKED] : NEVER_CHECKED
  return { findings, duties: proofs.length, lines: linesIn(proofs), notChecked }
}

const linesIn = (proofs: readonly Proof[]): number =>
  proofs.reduce((sum, { because }) => sum + 1 + linesIn(because), 0)

/** The duties the version has under these readings, no more and no less; the version and the readings switched. */
function checkNames(
  expected: readonly Duty[],
  { regulation, readings, result }: ReceiptToCheck,
): readonly Finding[] {
  const names = expected.map(({ name }) => name)
  const missing = names.filter((name) => !Object.hasOwn(result.duties, name))
  const others = Object.keys(result.duties).filter((name) => !names.includes(name))
  const found: Finding[] = []
  const switched = Object.keys(readings).filter(
    (name) => readings[name] !== regulation.readings[name]!.default,
  )
  const said = Object.keys(result.readings)
  if (
    !sameList([...switched].sort(), [...said].sort()) ||
    said.some((name) => result.readings[name] !== readings[name])
  ) {
    const names = switched.join(', ') || '—'
    found.push(
      finding('/result/readings', `The readings switched are: ${names}.`, `已切换的解释口径为：${names}。`),
    )
  }
  if (JSON.stringify(result.scope) !== JSON.stringify(regulation.scope)) {
    found.push(
      finding(
        '/result/scope',
        'The scope of the result is not that of the receipt.',
        '结果所载筛查范围与凭据不符。',
      ),
    )
  }
  if (result.regulation !== regulation.id) {
    found.push(
      finding('/result/regulation', `The version is ${regulation.id}.`, `适用版本为${regulation.id}。`),
    )
  }
  return [
    ...found,
    ...missing.map((name) => finding('/result/duties', `The duty ${name} is left out.`, `遗漏义务${name}。`)),
    ...others.map((name) =>
      finding(
        `/result/duties/${name}`,
        'The version has no such duty under these readings.',
        '按所采口径，该版本没有此项义务。',
      ),
    ),
  ]
}
