import type { Domain } from '#engine'
import type { Text } from '#language'
import type { Clause, Literal, Pattern } from '#reasoning'
import { type Fact, type FactLeaf, leafText, not, type Regulation, valueLabel } from '#rules'
import { eitherOf, listed, withValues } from '#words'

/** Each clause of a pattern as a sentence part; alternatives stand together after “either”. */
export const clausesText = (
  { clauses }: Pick<Pattern, 'clauses'>,
  domains: readonly Domain[],
  regulation: Regulation,
): readonly Text[] => clauses.map((clause) => clauseText(clause, domains, regulation))

function clauseText(clause: Clause, domains: readonly Domain[], regulation: Regulation): Text {
  const parts = clause.map((literal) => literalText(literal, domains, regulation))
  if (parts.length === 1) return parts[0]!
  const [first, ...others] = parts
  const { en, zh } = listed([first!, ...others.map(inside)], ', or ', '，或者')
  return { en: `At least one holds: ${lowered(en)}`, zh: `至少一项成立：${zh}` }
}

/** A sentence part that does not begin one. */
export const inside = ({ en, zh }: Text): Text => ({ en: lowered(en), zh })
const lowered = (en: string): string => en.charAt(0).toLowerCase() + en.slice(1)

/** What is left open of one fact, in the words of the fact. */
function literalText({ domain, mask }: Literal, domains: readonly Domain[], regulation: Regulation): Text {
  const { name, examples } = domains[domain]!
  const fact = regulation.facts[name]!
  const isIn = (index: number): boolean => ((mask >> index) & 1) === 1
  switch (fact.kind) {
    case 'yes-no':
      return isIn(1) ? fact.claim : fact.denial
    case 'count':
      return countText(name, examples as readonly number[], isIn, regulation)
    case 'one-of': {
      const inside = (examples as readonly string[]).filter((_, index) => isIn(index))
      const outside = (examples as readonly string[]).filter((_, index) => !isIn(index))
      const leaf: FactLeaf = { op: 'oneOf', fact: name, values: inside, negated: false }
      return inside.length <= outside.length
        ? leafText(leaf, regulation)
        : leafText({ ...leaf, values: outside, negated: true }, regulation)
    }
    case 'day': {
      const cut = examples.findIndex((_, index) => index > 0 && isIn(index) !== isIn(index - 1))
      const leaf: FactLeaf = { op: 'before', fact: name, day: String(examples[cut]), negated: !isIn(0) }
      return leafText(leaf, regulation)
    }
    case 'any-of':
      return listText(fact, domains[domain]!, isIn)
  }
}

/** Neighbouring classes of a count are said by their bounds. */
function countText(
  fact: string,
  lows: readonly number[],
  isIn: (index: number) => boolean,
  regulation: Regulation,
): Text {
  const ranges: Text[] = []
  for (let from = 0; from < lows.length; from += 1) {
    if (!isIn(from)) continue
    let to = from
    while (to + 1 < lows.length && isIn(to + 1)) to += 1
    const above: FactLeaf = { op: 'moreThan', fact, bound: lows[from]! - 1, negated: false }
    const within = not({ op: 'moreThan', fact, bound: (lows[to + 1] ?? 0) - 1, negated: false }) as FactLeaf
    const parts = [...(lows[from]! > 0 ? [above] : []), ...(to + 1 < lows.length ? [within] : [])]
    ranges.push(
      listed(
        parts.map((leaf) => leafText(leaf, regulation)),
        ', and ',
        '，且',
      ),
    )
    from = to
  }
  return listed(ranges, ', or ', '，或者')
}

/**
 * Lists of values: those that contain one of some values, or none of them, or nothing but them.
 *
 * @throws RangeError where the classes are none of these: then the words would say something else
 */
function listText(
  fact: Extract<Fact, { kind: 'any-of' }>,
  domain: Domain,
  isIn: (index: number) => boolean,
): Text {
  const values = Object.keys(fact.values)
  const classOf = (list: readonly string[]): number =>
    31 - Math.clz32(domain.openAfter({ state: 'answered', value: list }))
  const lists = domain.examples as readonly (readonly string[])[]
  const others = values.filter((value) => value !== fact.alone)
  const possible = [...(fact.alone === undefined ? [] : [[fact.alone]]), ...subsetsOf(others)]
  const wanted = possible.filter((list) => isIn(classOf(list)))
  // Values no wanted list has are excluded; of the rest, those that by themselves put a list among the wanted.
  const kept = values.filter((value) => wanted.some((list) => list.includes(value)))
  const excluded = values.filter((value) => !kept.includes(value))
  const allowed = possible.filter((list) => list.every((value) => kept.includes(value)))
  const enough = kept.filter((value) =>
    allowed.filter((list) => list.includes(value)).every((list) => isIn(classOf(list))),
  )
  const exact = (test: (list: readonly string[]) => boolean): boolean =>
    possible.every((list) => test(list) === isIn(classOf(list)))
  const hasOneOf = (list: readonly string[], some: readonly string[]): boolean =>
    some.some((value) => list.includes(value))
  const said = (template: Text, some: readonly string[]): Text =>
    withValues(
      template,
      some.map((value) => valueLabel(fact, value)),
      eitherOf,
    )
  if (exact((list) => hasOneOf(list, enough))) {
    return enough.length * 2 > values.length &&
      excluded.length > 0 &&
      exact((list) => !hasOneOf(list, excluded))
      ? said(fact.denial, excluded)
      : said(fact.claim, enough)
  }
  if (exact((list) => !hasOneOf(list, excluded)))
    return only(said(fact.claim, kept), kept.length < excluded.length, said(fact.denial, excluded))
  if (exact((list) => hasOneOf(list, enough) && !hasOneOf(list, excluded))) {
    return listed([said(fact.claim, enough), inside(said(fact.denial, excluded))], ', and ', '，且')
  }
  throw new RangeError(`no words for ${JSON.stringify(lists.filter((_, index) => isIn(index)))}`)
}

const only = (claim: Text, isShorter: boolean, denial: Text): Text =>
  isShorter ? { en: `${claim.en}, and there is no other`, zh: `${claim.zh}，且无其他` } : denial

const subsetsOf = (values: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** values.length - 1 }, (_, bits) =>
    values.filter((_, index) => ((bits + 1) >> index) & 1),
  )
