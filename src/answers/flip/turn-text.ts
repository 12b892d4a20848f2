import type { Text } from '#language'
import type { TurnList, TurnValues } from '#reasoning'
import { type CountRange, type Fact, valueLabel } from '#rules'
import { dateText, eitherOf, joined, listed, rangeText, withValues } from '#words'

/**
 * How things would stand, in the words of the fact: a boundary for a count, what a list must name and must not.
 *
 * @example turnText(facts.usersWithPersonalInformation, { kind: 'count', ranges: [{ least: 0, most: 1_000_000 }] })
 * // Personal information of at most 1,000,000 users is held
 */
export function turnText(fact: Fact, wanted: TurnValues): Text {
  switch (wanted.kind) {
    case 'yes-no':
      return eitherOf(wanted.values.map((value) => (value ? fact.claim : fact.denial)))
    case 'one-of':
      return withValues(fact.claim, labels(fact, wanted.values), eitherOf)
    case 'day':
      return withValues(
        fact.claim,
        wanted.values.map((day) => joined({ en: 'on ', zh: '为' }, dateText(day))),
        eitherOf,
      )
    case 'count':
      return withValues(fact.claim, wanted.ranges.map(boundText), eitherOf)
    case 'any-of':
      return listText(fact, wanted)
  }
}

const boundText = (range: CountRange): Text => (range.most === 0 ? { en: 'no', zh: '0名' } : rangeText(range))

function listText(fact: Fact, { some, none, lists }: TurnList): Text {
  if (lists) {
    const each = lists.map((list) => listed(labels(fact, list), ' + ', '＋'))
    return withValues(fact.claim, each, eitherOf)
  }
  const named = withValues(fact.claim, labels(fact, some), eitherOf)
  const alone = 'alone' in fact ? fact.alone : undefined
  // A value that stands alone shuts the others out by itself, and they it.
  const saysAll = none.every((value) => value === alone) || (some.length === 1 && some[0] === alone)
  // Where everything that is not shut out would do, only what is shut out is worth saying.
  const values = 'values' in fact ? Object.keys(fact.values) : []
  const isAnyOther = some.length > 1 && some.length + none.length === values.length
  if (saysAll && !isAnyOther) return named
  const without = withValues(fact.denial, labels(fact, none), eitherOf)
  return isAnyOther ? without : listed([named, without], '; ', '；')
}

const labels = (fact: Fact, values: readonly string[]): readonly Text[] =>
  values.map((value) => valueLabel(fact, value))
