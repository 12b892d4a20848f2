import type { Condition, Fact, Proof, Regulation } from '#rules'
import { CLAIM_STATUS } from '#words'
import { factLeaves, holds, type Open, type Value } from './answers.ts'
import { type Finding, finding } from './finding.ts'

/** A claim whose members leave it open and which is yet the same in every case: each line supposes one case. */
export const isByCases = ({ because }: Proof): boolean =>
  because.length > 0 && because.every(({ claim }) => SUPPOSED.test(claim.en))

const SUPPOSED = /^Suppose (\w+): (.+)$/

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
  const name = SUPPOSED.exec(proof.because[0]!.claim.en)![1]!
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  const found: Finding[] = []
  const supposed: Value[] = []
  for (const [at, line] of proof.because.entries()) {
    const [, ofFact, said = ''] = SUPPOSED.exec(line.claim.en)!
    const place = `${pointer}/because/${at}`
    if (fact === undefined || ofFact !== name) {
      found.push(finding(place, 'The cases are not cases of one fact.', '各情形并非同一事实的情形。'))
      continue
    }
    const value = valueSaid(fact, said)
    supposed.push(value)
    if (line.status !== proof.status) {
      const { en, zh } = CLAIM_STATUS[proof.status]
      found.push(finding(`${place}/status`, `Every case must be “${en}”.`, `各情形均应为“${zh}”。`))
    }
    const root = { claim: { en: line.claim.en, zh: `假设${name}为${said}` }, cite: proof.cite }
    found.push(...checkCase(line, root, place, { ...open, [name]: [value] }))
  }
  const leaves = factLeaves(condition).filter((leaf) => leaf.fact === name)
  const alike = (a: Value, b: Value): boolean => leaves.every((leaf) => holds(leaf, a) === holds(leaf, b))
  const canBeSo = (value: Value): boolean => isPossible({ ...open, [name]: [value] })
  const everyCase = (open[name] ?? []).every(
    (value) => supposed.some((each) => alike(each, value)) || !canBeSo(value),
  )
  if (everyCase) return found
  const en = `A case of ${name} that the answers leave open is not shown.`
  return [...found, finding(`${pointer}/because`, en, `${name}尚有未列明的情形。`)]
}

function valueSaid({ kind }: Fact, said: string): Value {
  if (kind === 'yes-no') return said === 'true'
  if (kind === 'count') return Number(said)
  return kind === 'any-of' ? said.split(', ') : said
}
