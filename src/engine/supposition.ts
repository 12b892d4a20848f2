import type { Text } from '#language'
import type { Fact, Supposition } from '#rules'
import { allOfThem, beforeText, eitherOf, fromDayText, rangeText, withValues } from '#words'
import type { Domain } from './domains.ts'

/** Supposes that a fact has the answers of one of its classes. */
export function supposed({ name, kind, examples }: Domain, at: number): Supposition {
  const [example, next] = [examples[at]!, examples[at + 1]]
  if (kind === 'count') {
    const least = example as number
    return { fact: name, value: { least, most: next === undefined ? null : (next as number) - 1 } }
  }
  if (kind === 'day') {
    const from = at === 0 ? null : (example as string)
    return { fact: name, value: { from, before: (next as string | undefined) ?? null } }
  }
  return { fact: name, value: example as boolean | string | readonly string[] }
}

/**
 * A supposition in the words of its fact.
 *
 * @example Suppose: Personal information of at most 1,000,000 users is held
 */
export function suppositionText(fact: Fact, { value }: Supposition): Text {
  const { en, zh } = claimOf(fact, value)
  return { en: `Suppose: ${en}`, zh: `假设：${zh}` }
}

function claimOf(fact: Fact, value: Supposition['value']): Text {
  if (typeof value === 'boolean') return value ? fact.claim : fact.denial
  const labels: Readonly<Record<string, Text>> = 'values' in fact ? fact.values : {}
  if (typeof value === 'string') return withValues(fact.claim, [labels[value]!], eitherOf)
  if ('least' in value) return withValues(fact.claim, [rangeText(value)], eitherOf)
  if ('from' in value) {
    const ends = [
      ...(value.from === null ? [] : [fromDayText(value.from)]),
      ...(value.before === null ? [] : [beforeText(value.before)]),
    ]
    return withValues(fact.claim, ends, allOfThem)
  }
  const named = value.map((each) => labels[each]!)
  return withValues(fact.claim, named, allOfThem)
}
