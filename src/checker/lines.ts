import type { Condition, Group, Proof, Regulation } from '#rules'
import { CLAIM_STATUS } from '#words'
import type { Open } from './answers.ts'
import { type CheckCase, checkCases, isByCases } from './cases.ts'
import { isLine, lineOf } from './claims.ts'
import { type Finding, finding, sameList, sameText } from './finding.ts'
import { type Positions, statusOf, truth } from './truth.ts'

/** What lines are held against. */
export interface Basis {
  readonly regulation: Regulation
  readonly open: Open
  readonly positions: Positions
  /** Whether some completion has these values. */
  readonly isPossible: (open: Open) => boolean
}

/**
 * Checks a proof from its root: a claim of its own, such as that of a duty, over a condition.
 *
 * @returns nothing where every line is the regulation's own, agrees with the answers, and the lines shown suffice
 */
export function checkRoot(
  proof: Proof,
  condition: Condition,
  root: Pick<Proof, 'claim' | 'cite'>,
  pointer: string,
  basis: Basis,
): readonly Finding[] {
  const found: Finding[] = []
  if (!sameText(proof.claim, root.claim)) found.push(notItsClaim(pointer, root.claim.en, root.claim.zh))
  if (!sameList(proof.cite, root.cite)) found.push(notItsCite(`${pointer}/cite`, root.cite))
  if (isByCases(proof)) {
    const inCase: CheckCase = (line, supposed, place, open) =>
      checkRoot(line, condition, supposed, place, { ...basis, open })
    return [...found, ...checkCases(proof, condition, basis, pointer, inCase)]
  }
  return [...found, ...checkBody(proof, condition, pointer, basis)]
}

/** The lines under a claim prove its condition, with the status that the claim has. */
function checkBody(line: Proof, condition: Condition, pointer: string, basis: Basis): readonly Finding[] {
  const members =
    'conditions' in condition ? condition : { op: 'allOf' as const, count: 1, conditions: [condition] }
  return checkGroup(line, members, pointer, basis)
}

function checkGroup(line: Proof, group: Group, pointer: string, basis: Basis): readonly Finding[] {
  const found: Finding[] = []
  const left = [...group.conditions]
  for (const [at, inner] of line.because.entries()) {
    const place = `${pointer}/because/${at}`
    if (inner.status !== line.status) found.push(otherStatus(place, inner, line))
    // Two members can read alike: the line is held to the one it fits best.
    const [best] = left
      .filter((member) => isAbout(inner, member, line.cite, basis.regulation))
      .map((member) => ({ member, faults: checkLine(inner, member, line.cite, place, basis) }))
      .sort((a, b) => a.faults.length - b.faults.length)
    if (best === undefined) {
      found.push(notOfTheLaw(place))
      continue
    }
    left.splice(left.indexOf(best.member), 1)
    found.push(...best.faults)
  }
  return [...found, ...checkSufficient(line, line.because.length, group, pointer, basis)]
}

/** As many lines as the status takes, and for "unknown" all that are open. */
function checkSufficient(
  line: Proof,
  lines: number,
  { count, conditions }: Group,
  pointer: string,
  { open, positions }: Basis,
): readonly Finding[] {
  const total = conditions.length
  if (line.status !== 'unknown') {
    const needed = line.status === 'met' ? count : total - count + 1
    const suffices = line.join === 'any' ? needed === 1 && lines >= 1 : lines >= needed
    return suffices ? [] : [tooFew(pointer, line, lines, needed)]
  }
  const known = conditions.map((member) => truth(member, open, positions))
  const held = known.filter((each) => each === true).length
  const unknown = known.filter((each) => each === undefined).length
  const isOpen = held < count && count <= held + unknown
  if (!isOpen) return [decided(pointer, held >= count)]
  const rightJoin = (line.join === 'any') === (count === 1) || lines === 1
  return lines === unknown && rightJoin ? [] : [notAllOpen(pointer, lines, unknown)]
}

/** Whether a line speaks of a condition. A group that one line decides is left out, and the line stands for it. */
function isAbout(
  line: Proof,
  condition: Condition,
  cite: readonly string[],
  regulation: Regulation,
): boolean {
  if (isLine(line, lineOf(condition, cite, regulation))) return true
  return (
    'conditions' in condition &&
    condition.conditions.some((member) => isAbout(line, member, cite, regulation))
  )
}

function checkLine(
  line: Proof,
  condition: Condition,
  cite: readonly string[],
  pointer: string,
  basis: Basis,
): readonly Finding[] {
  const isNamed = isLine(line, lineOf(condition, cite, basis.regulation))
  if ('conditions' in condition) {
    if (isNamed) return checkGroup(line, condition, pointer, basis)
    const attempts = condition.conditions
      .filter((member) => isAbout(line, member, cite, basis.regulation))
      .map((member) => checkLine(line, member, cite, pointer, basis))
      .sort((a, b) => a.length - b.length)
    return [...attempts[0]!, ...checkSufficient(line, 1, condition, pointer, basis)]
  }
  if (condition.op === 'term') return checkBody(line, condition.condition, pointer, basis)
  const status = statusOf(truth(condition, basis.open, basis.positions))
  return [
    ...(line.status === status ? [] : [againstAnswer(pointer, line, CLAIM_STATUS[status])]),
    ...(line.because.length === 0 ? [] : [notOfTheLaw(`${pointer}/because`)]),
  ]
}

type Said = { readonly en: string; readonly zh: string }

const notItsClaim = (pointer: string, en: string, zh: string): Finding =>
  finding(`${pointer}/claim`, `The claim should read “${en}”.`, `主张应为“${zh}”。`)

const notItsCite = (pointer: string, cite: readonly string[]): Finding =>
  finding(pointer, `The regulation rests this on ${cite.join(', ')}.`, `该项的依据应为${cite.join('、')}。`)

const notOfTheLaw = (pointer: string): Finding =>
  finding(
    pointer,
    'The regulation has no such line here: neither claim, citation nor fact may be changed, and none may stand twice.',
    '规定中此处没有该项：主张、依据、事实均不得改动，也不得重复。',
  )

const otherStatus = (pointer: string, { status }: Proof, over: Proof): Finding =>
  finding(
    `${pointer}/status`,
    `The line is recorded as “${CLAIM_STATUS[status].en}”; it cannot carry a claim recorded as “${CLAIM_STATUS[over.status].en}”.`,
    `该项记为“${CLAIM_STATUS[status].zh}”，不能支持记为“${CLAIM_STATUS[over.status].zh}”的主张。`,
  )

const againstAnswer = (pointer: string, { status, claim }: Proof, should: Said): Finding =>
  finding(
    `${pointer}/status`,
    `“${claim.en}” is recorded as “${CLAIM_STATUS[status].en}”; on the answers and readings recorded it is “${should.en}”.`,
    `“${claim.zh}”记为“${CLAIM_STATUS[status].zh}”；按所记录的答案和解释口径应为“${should.zh}”。`,
  )

const tooFew = (pointer: string, { status }: Proof, lines: number, needed: number): Finding =>
  finding(
    `${pointer}/because`,
    `For “${CLAIM_STATUS[status].en}” ${needed} of the conditions must be shown; ${lines} shown.`,
    `认定为“${CLAIM_STATUS[status].zh}”须列明${needed}项条件，实际列明${lines}项。`,
  )

const decided = (pointer: string, held: boolean): Finding =>
  finding(
    `${pointer}/status`,
    `This is not unknown: the answers make it ${held ? 'met' : 'not met'}.`,
    `此处并非待定：按所记录的答案${held ? '成立' : '不成立'}。`,
  )

const notAllOpen = (pointer: string, lines: number, unknown: number): Finding =>
  finding(
    `${pointer}/because`,
    `${unknown} of the conditions are open and each must be shown, with what they need; ${lines} shown.`,
    `共有${unknown}项条件待定，均须列明并注明所需项数；实际列明${lines}项。`,
  )
