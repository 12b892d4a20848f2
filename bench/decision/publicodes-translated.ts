import { order8, tierCondition, tiers } from '../../practice/index.ts'
import type { Condition, FactLeaf, Flag } from '../../src/rules/index.ts'
import { type DrawnMatter, ON } from '../matters.ts'

const isInForce = ({ from, to }: NonNullable<Flag['inForce']>): boolean =>
  (from ?? '') <= ON && (to === null || ON <= to)

/** A publicodes rule set as a plain object. */
export type Rules = Record<string, Expression>
type Expression = string | { readonly [mechanism: string]: Expression | readonly Expression[] } | null

/** The flags in force that a condition raises, each a goal; those raised by who judged are left out. */
export const FLAGS: readonly { readonly goal: string; readonly flag: Flag }[] = order8.flags
  .filter(({ when, inForce }) => 'condition' in when && !when.unless && (!inForce || isInForce(inForce)))
  .map((flag, index) => ({ goal: `flag${index}`, flag }))

/**
 * Tier and flags as publicodes rules, translated from our conditions under the default readings: each named term a
 * rule, each set the memberships that some condition tests.
 */
export function tierAndFlagRules(): Rules {
  const rules: Rules = {}
  const nameOf = new Map<Condition, string>()

  const expressionOf = (condition: Condition): Expression => {
    switch (condition.op) {
      case 'term':
        return ruleFor(condition)
      case 'allOf':
        return { 'toutes ces conditions': condition.conditions.map(expressionOf) }
      case 'anyOf':
        return { 'une de ces conditions': condition.conditions.map(expressionOf) }
      case 'atLeast':
        throw new Error('publicodes cannot count conditions: write them out')
      case 'under': {
        const holds = order8.readings[condition.reading]!.default === condition.position
        return holds !== condition.negated ? 'oui' : 'non'
      }
      default:
        return leafOf(condition)
    }
  }
  const leafOf = (leaf: FactLeaf): Expression => {
    const said = assertionOf(leaf)
    if (!leaf.negated) return said
    const name = `not${Object.keys(rules).length}`
    rules[name] = said
    return `${name} = non`
  }
  const assertionOf = (leaf: FactLeaf): Expression => {
    switch (leaf.op) {
      case 'holds':
        return fact(leaf.fact)
      case 'moreThan':
      case 'isAtLeast': {
        const name = boundName(leaf.fact, leaf.op, leaf.bound)
        rules[name] = { valeur: `${fact(leaf.fact)} ${leaf.op === 'moreThan' ? '>' : '>='} ${leaf.bound}` }
        return name
      }
      case 'oneOf':
        return { 'une de ces conditions': leaf.values.map((value) => `${fact(leaf.fact)} = '${value}'`) }
      case 'before': {
        const name = `${leaf.fact}Before${leaf.day.replaceAll('-', '')}`
        rules[name] = { valeur: `${fact(leaf.fact)} < ${leaf.day.split('-').reverse().join('/')}` }
        return name
      }
      case 'includes':
        return { 'une de ces conditions': leaf.values.map((value) => fact(memberName(leaf.fact, value))) }
    }
  }
  const fact = (name: string): string => {
    rules[name] ??= null
    return name
  }
  const ruleFor = (condition: Condition & { op: 'term' }): string => {
    let name = nameOf.get(condition)
    if (!name) {
      name = `term${nameOf.size}`
      nameOf.set(condition, name)
      rules[name] = { valeur: expressionOf(condition.condition) }
    }
    return name
  }

  for (const { goal, flag } of FLAGS) {
    if ('condition' in flag.when) rules[goal] = { valeur: expressionOf(flag.when.condition) }
  }
  rules.governance = { valeur: expressionOf(tierCondition(tiers.governance)) }
  rules.supplemental = { valeur: expressionOf(tierCondition([...tiers.governance, ...tiers.supplemental])) }
  rules.tier = TIER
  return rules
}

const known = (rule: string): Expression => ({ 'toutes ces conditions': [{ 'est défini': rule }, rule] })
const TIER: Expression = {
  variations: [
    { si: known('governance'), alors: "'governance'" },
    { si: { 'est non défini': 'governance' }, alors: "'undetermined'" },
    { si: known('supplemental'), alors: "'supplemental'" },
    { si: { 'est non défini': 'supplemental' }, alors: "'undetermined'" },
    { sinon: "'ordinary'" },
  ],
}

const memberName = (fact: string, value: string): string => `${fact}Includes${value}`
const boundName = (fact: string, op: string, bound: number): string => `${fact}${op}${bound}`

/** The situation for the translated rules: every fact they name, and every bound that an answer decides. */
export function situationOfAll({ matter }: DrawnMatter, rules: Rules): Record<string, string> {
  const situation: Record<string, string> = {}
  const tell = (name: string, value: string): void => {
    if (name in rules) situation[name] = value
  }
  for (const [name, answer] of Object.entries(matter.answers)) {
    if (answer.state !== 'answered') continue
    const { value } = answer
    if (typeof value === 'boolean') tell(name, value ? 'oui' : 'non')
    else if (typeof value === 'string') tell(name, `'${value}'`)
    else if ('least' in value) {
      if (value.least === value.most) tell(name, String(value.least))
      else for (const rule of Object.keys(rules)) tellBound(rule, name, value.least, value.most, tell)
    } else {
      const fact = order8.facts[name]!
      const members = 'values' in fact ? Object.keys(fact.values) : []
      for (const member of members) tell(memberName(name, member), value.includes(member) ? 'oui' : 'non')
    }
  }
  return situation
}

function tellBound(
  rule: string,
  name: string,
  least: number,
  most: number | null,
  tell: (name: string, value: string) => void,
): void {
  const [, op, digits] = new RegExp(`^${name}(moreThan|isAtLeast)(\\d+)$`).exec(rule) ?? []
  if (op === undefined) return
  const smallest = Number(digits) + (op === 'moreThan' ? 1 : 0)
  if (least >= smallest) tell(rule, 'oui')
  else if (most !== null && most < smallest) tell(rule, 'non')
}
