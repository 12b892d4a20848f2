import type { Fact } from '#rules'

/**
 * An example line for a fault or a list of facts: the fact answered as it should be. The value of a judgement is left
 * open, for whoever makes it: an example must lead nobody to a “no”.
 */
export function exampleOf(name: string, fact: Fact): string {
  if (!isOpinion(fact)) return `${name}: ${valueExample(fact)}`
  return `${name}: { value: dont-know, by: legal counsel, on: 2026-11-02 } # ${OF_OPINION}`
}

const isOpinion = (fact: Fact): boolean => fact.judgement === true && fact.kind === 'yes-no'
const OF_OPINION = 'true | false | dont-know'

function valueExample(fact: Fact): string {
  if (fact.kind === 'yes-no') return 'true'
  if (fact.kind === 'count') return '{ moreThan: 1000000, basis: "registered accounts" }'
  if (fact.kind === 'day') return '2026-11-02'
  const first = Object.keys(fact.values)[0]!
  return fact.kind === 'one-of' ? first : `[${first}]`
}

/** A fact with everything that can be said beside its value, as lines of a matter file. */
export function fullExampleOf(name: string, fact: Fact): string {
  const value = isOpinion(fact)
    ? `dont-know # ${OF_OPINION}`
    : fact.kind === 'count'
      ? '1000001'
      : valueExample(fact)
  const by = fact.judgement
    ? 'by: { body: 网络安全和信息化领导小组, minutes: 〔2026〕12号, signedBy: Wang Wei }'
    : 'by: Wang Wei'
  const lines = [
    `${name}:`,
    `  value: ${value}`,
    `  ${by}`,
    '  on: 2026-11-02',
    '  evidence: assessment.pdf',
    ...(fact.kind === 'count' ? ['  basis: registered accounts, deduplicated'] : []),
    '  reason: …',
  ]
  return lines.join('\n')
}
