import { regulations } from '#regulations'
import { isRecord } from './given.ts'

/**
 * A receipt of an earlier form in the form of this release; what it did not say stays unsaid. Anything else is returned
 * as it is, to be refused where it is read.
 */
export function upcastReceipt(value: unknown): unknown {
  if (!isRecord(value) || value.receipt !== 'anshen-verdict-2') return value
  const { receipt: _, rules, ...others } = value
  const ofRules = typeof rules === 'string' && RULES_OF_FORM_2[rules]
  return {
    ...others,
    receipt: 'anshen-verdict-3',
    ...(ofRules || { rules, practice: NOT_SAID }),
    words: NOT_SAID,
    result: withSuppositions(value.result, kindsUnder(value.regulation)),
  }
}

/** Stands where a receipt of an earlier form says nothing: no digest is ever this. */
export const NOT_SAID = `sha256:${'0'.repeat(64)}`

/** The digest that form 2 had of rules and their wording together, and what of these rules decided. */
const RULES_OF_FORM_2: Readonly<Record<string, { readonly rules: string; readonly practice: string }>> = {}

/** Form 2 wrote what a case supposes into its sentence: 'Suppose seeksListing: false'. */
function withSuppositions(part: unknown, kindOf: KindOf): unknown {
  if (Array.isArray(part)) return part.map((each) => withSuppositions(each, kindOf))
  if (!isRecord(part)) return part
  const changed = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, withSuppositions(value, kindOf)]),
  )
  const said = isRecord(part.claim) && typeof part.claim.en === 'string' ? part.claim.en : ''
  const [, fact, value] = /^Suppose (\w+): (.+)$/.exec(said) ?? []
  return fact === undefined
    ? changed
    : { ...changed, supposes: { fact, value: valueSaid(value!, kindOf(fact)) } }
}

type KindOf = (fact: string) => string | undefined

function kindsUnder(id: unknown): KindOf {
  const facts = regulations.find((regulation) => regulation.id === id)?.facts ?? {}
  return (fact) => (Object.hasOwn(facts, fact) ? facts[fact]!.kind : undefined)
}

function valueSaid(said: string, kind: string | undefined): unknown {
  switch (kind) {
    case 'yes-no':
      return said === 'true'
    case 'count':
      return { least: Number(said), most: Number(said) }
    case 'any-of':
      return said.split(', ')
    case 'day':
      return { from: said, before: null }
    default:
      return said
  }
}
