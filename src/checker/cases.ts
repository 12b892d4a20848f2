import type { Text } from '#language'
import type { Condition, Fact, Proof, Regulation, Supposition } from '#rules'
import { allOfThem, beforeText, CLAIM_STATUS, eitherOf, fromDayText, rangeText, withValues } from '#words'
import { factLeaves, holds, type Open, type Value } from './answers.ts'
import { type Finding, finding } from './finding.ts'

/** A claim whose members leave it open and which is yet the same in every case: each line supposes one case. */
export const isByCases = ({ because }: Proof): boolean =>
  because.length > 0 && because.every(({ supposes }) => supposes !== undefined)

/** Checks the proof of one case, where the fact has the value supposed. */
export type CheckCase = (
  line: Proof,
  root: Pick<Proof, 'claim' | 'cite'>,
  pointer: string,
  open: Open,
) => readonly Finding[]

interface CasesOf {
  readonly regulation: Pick<Regulation, 'facts'>
  readonly open: Open
  readonly isPossible: (open: Open) => boolean
}

/** The cases suppose values of one fact, leave none of its open values out, and each proves the claim. */
export function checkCases(
  proof: Proof,
  condition: Condition,
  { regulation: { facts }, open, isPossible }: CasesOf,
  pointer: string,
  checkCase: CheckCase,
): readonly Finding[] {
  const name = proof.because[0]!.supposes!.fact
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  const found: Finding[] = []
  const values: Value[] = []
  const leaves = factLeaves(condition).filter((leaf) => leaf.fact === name)
  const alike = (a: Value, b: Value): boolean => leaves.every((leaf) => holds(leaf, a) === holds(leaf, b))
  for (const [at, line] of proof.because.entries()) {
    const supposes = line.supposes!
    const place = `${pointer}/because/${at}`
    if (fact === undefined || supposes.fact !== name) {
      found.push(finding(place, 'The cases are not cases of one fact.', '各情形并非同一事实的情形。'))
      continue
    }
    const value = exampleOf(fact, supposes)
    if (value === undefined) {
      found.push(finding(`${place}/supposes`, 'The fact has no such answer.', '该事实没有所假设的答案。'))
      continue
    }
    values.push(value)
    if ((open[name] ?? []).some((each) => isWithin(each, supposes) && !alike(each, value))) {
      const en = 'The case puts answers together that the rules tell apart.'
      found.push(finding(`${place}/supposes`, en, '该情形将规则区别对待的答案合并为一。'))
    }
    if (line.status !== proof.status) {
      const { en, zh } = CLAIM_STATUS[proof.status]
      found.push(finding(`${place}/status`, `Every case must be “${en}”.`, `各情形均应为“${zh}”。`))
    }
    const { en, zh } = claimOf(fact, supposes.value)
    const root = { claim: { en: `Suppose: ${en}`, zh: `假设：${zh}` }, cite: proof.cite }
    found.push(...checkCase(line, root, place, { ...open, [name]: [value] }))
  }
  const canBeSo = (value: Value): boolean => isPossible({ ...open, [name]: [value] })
  const everyCase = (open[name] ?? []).every(
    (value) => values.some((each) => alike(each, value)) || !canBeSo(value),
  )
  if (everyCase) return found
  const en = `A case of ${name} that the answers leave open is not shown.`
  return [...found, finding(`${pointer}/because`, en, `${name}尚有未列明的情形。`)]
}

/** A value that stands for what is supposed; undefined where the fact cannot have it. */
function exampleOf(fact: Fact, { value }: Supposition): Value | undefined {
  const known = 'values' in fact ? Object.keys(fact.values) : []
  if (typeof value === 'boolean') return fact.kind === 'yes-no' ? value : undefined
  if (typeof value === 'string') return fact.kind === 'one-of' && known.includes(value) ? value : undefined
  if ('least' in value) return fact.kind === 'count' ? value.least : undefined
  if ('from' in value) return fact.kind === 'day' ? (value.from ?? '0001-01-01') : undefined
  const isList = fact.kind === 'any-of' && value.length > 0 && value.every((each) => known.includes(each))
  return isList ? value : undefined
}

/** Whether a count or a day lies in the range supposed. */
function isWithin(each: Value, { value }: Supposition): boolean {
  if (typeof value !== 'object') return false
  if ('least' in value) return Number(each) >= value.least && Number(each) <= (value.most ?? Number(each))
  if (!('from' in value)) return false
  return String(each) >= (value.from ?? '') && (value.before === null || String(each) < value.before)
}

/** What is supposed, in the words of the fact. */
function claimOf(fact: Fact, value: Supposition['value']): Text {
  if (typeof value === 'boolean') return value ? fact.claim : fact.denial
  const labels = ('values' in fact ? fact.values : {}) as Readonly<Record<string, Text>>
  if (typeof value === 'string') return withValues(fact.claim, [labels[value]!], eitherOf)
  if ('least' in value) return withValues(fact.claim, [rangeText(value)], eitherOf)
  if (!('from' in value)) {
    const named = value.map((each) => labels[each]!)
    return withValues(fact.claim, named, allOfThem)
  }
  const first = value.from === null ? [] : [fromDayText(value.from)]
  const last = value.before === null ? [] : [beforeText(value.before)]
  return withValues(fact.claim, [...first, ...last], allOfThem)
}
