import type { Duty, DutyResult } from '#rules'
import { DUTY_STATUS } from '#words'
import { isSigned } from './answers.ts'
import { articlesOf } from './articles.ts'
import { checkMissing } from './check-missing.ts'
import { statusBy, whether } from './completions.ts'
import { decides } from './decides.ts'
import { type Finding, finding, sameList } from './finding.ts'
import { checkRoot } from './lines.ts'
import type { ReceiptToCheck } from './receipt-to-check.ts'
import { worldsOf } from './worlds.ts'

/** One duty: its status, whether it is performed, what it turns on, and every line of its proof. */
export function checkDuty(duty: Duty, result: DutyResult, given: ReceiptToCheck): readonly Finding[] {
  const { regulation, facts, readings: positions } = given
  const worlds = worldsOf(given, [duty.when])
  const { open } = worlds
  const basis = { regulation, positions, wordsDiffer: given.wordsDiffer, ...worlds }
  const pointer = `/result/duties/${duty.name}`
  const question = worlds.among(whether(duty.when, positions))
  const status = statusBy(question, open)
  const done = doneOf(duty, given)
  const found: Finding[] = []
  if (result.status !== status) found.push(wrongStatus(`${pointer}/status`, result, status))
  if (result.proof.status !== result.status) {
    const { en, zh } = DUTY_STATUS[result.proof.status]
    const pointerToProof = `${pointer}/proof/status`
    found.push(
      finding(
        pointerToProof,
        `The proof is for “${en}”, not for the duty’s status.`,
        `证明的是“${zh}”，与义务的状态不符。`,
      ),
    )
  }
  if (result.done !== done) {
    found.push(
      finding(`${pointer}/done`, `Performance is ${done} on the answers.`, `按答案，履行情况应为${done}。`),
    )
  }
  if (!sameList(result.articles, articlesOf(duty.cite))) {
    const articles = articlesOf(duty.cite)
    found.push(
      finding(
        `${pointer}/articles`,
        `The duty rests on ${articles.join(', ')}.`,
        `该义务的依据为${articles.join('、')}。`,
      ),
    )
  }
  found.push(...checkMissing(question, open, result.missing, `${pointer}/missing`, facts))
  const deciding = decides(duty.when, basis)
  if (!sameList([...result.readings].sort(), [...deciding].sort())) {
    const said = deciding.join(', ') || '—'
    found.push(
      finding(
        `${pointer}/readings`,
        `The readings that decide are: ${said}.`,
        `起决定作用的解释口径为：${said}。`,
      ),
    )
  }
  return [...found, ...checkRoot(result.proof, duty.when, duty, `${pointer}/proof`, basis)]
}

function doneOf({ done }: Duty, given: ReceiptToCheck): DutyResult['done'] {
  const { facts, readings } = given
  if (done === undefined) return 'unknown'
  if ('answered' in done) {
    const judged = facts[done.answered]
    return judged?.state === 'answered' && isSigned(judged) ? 'yes' : 'unknown'
  }
  const worlds = worldsOf(given, [done])
  const status = statusBy(worlds.among(whether(done, readings)), worlds.open)
  return status === 'met' ? 'yes' : status === 'not-met' ? 'no' : 'unknown'
}

const wrongStatus = (
  pointer: string,
  { status }: Pick<DutyResult, 'status'>,
  should: DutyResult['status'],
): Finding =>
  finding(
    pointer,
    `The duty is recorded as “${DUTY_STATUS[status].en}”; going through every completion of the open facts it is “${DUTY_STATUS[should].en}”.`,
    `该义务记为“${DUTY_STATUS[status].zh}”；逐一核对待定事实的各种可能，应为“${DUTY_STATUS[should].zh}”。`,
  )
