import type { Text } from '#language'
import { type Condition, type Group, type Leaf, leafText, positionText, type Term, termText } from '#rules'
import { bracketed, joined } from '#words'
import { citesText } from '../words/cite.ts'
import { type Block, code, item, list, plain, strong, two } from './markdown.ts'
import type { Plan } from './plan.ts'

/**
 * Conditions as outlines in two languages, one for each article: a term is printed in full once, in the article where
 * it is at home.
 */
export class Outlines {
  readonly #plan: Plan
  readonly #article: number | undefined
  readonly #printed = new Set<string>()

  constructor(plan: Plan, article?: number) {
    this.#plan = plan
    this.#article = article
  }

  /** What the condition asks, and under it what it asks of. @param lead  what it is a condition for */
  of(condition: Condition, lead: Text): Block {
    const isGroup = condition.op === 'allOf' || condition.op === 'anyOf' || condition.op === 'atLeast'
    const { en, zh } = isGroup ? asked(condition) : ONE
    const members = isGroup ? condition.conditions : [condition]
    const head = two({ en: `${lead.en} ${en}:`, zh: `${lead.zh}${zh}：` })
    return `${head}\n\n${list(members.map((each) => this.#item(each, 0)))}`
  }

  #item(condition: Condition, depth: number): string {
    switch (condition.op) {
      case 'term':
        return this.#term(condition, depth)
      case 'allOf':
      case 'anyOf':
      case 'atLeast':
        return item(groupText(condition), depth, this.#below(condition, depth))
      default:
        return item(this.#leaf(condition), depth)
    }
  }

  #below({ conditions }: Group, depth: number): readonly string[] {
    return conditions.map((each) => this.#item(each, depth + 1))
  }

  #term(term: Term, depth: number): string {
    const { name, cite, condition } = term
    const said = strong(plainText(termText(term)))
    const where = (more: Text): Text => joined(said, bracketed(citesText(cite), more))
    const duty = this.#plan.dutyOfTerm.get(name)
    if (duty) return item(where(link('duty', duty, SAME_AS)), depth)
    const home = this.#plan.homeOfTerm.get(name)
    if (this.#printed.has(name) || (home !== undefined && home !== this.#article)) {
      return item(where(link('term', name, SEE)), depth)
    }
    this.#printed.add(name)
    const anchor = `<a id="term-${name}"></a>`
    const named = joined({ en: '', zh: anchor }, where({ en: '', zh: code(name) }))
    if (!('conditions' in condition)) {
      return item(joined(named, { en: ': that is', zh: '，即：' }), depth, [this.#item(condition, depth + 1)])
    }
    const asks = asked(condition)
    return item(
      joined(named, { en: ` — ${asks.en}:`, zh: `——${asks.zh}：` }),
      depth,
      this.#below(condition, depth),
    )
  }

  #leaf(leaf: Leaf): Text {
    const { regulation } = this.#plan
    if (leaf.op === 'under') {
      const standard = regulation.readings[leaf.reading]!.default
      const isDefault = (standard === leaf.position) !== leaf.negated
      const link_ = `[\`${leaf.reading}\`](#reading-${leaf.reading})`
      return joined(
        plainText(positionText(leaf, regulation)),
        bracketed({
          en: `reading ${code(leaf.reading)} at ${code(leaf.position)}, ${isDefault ? 'the default' : 'not the default'}`,
          zh: `解释口径${link_}取${code(leaf.position)}，${isDefault ? '系默认' : '非默认'}`,
        }),
      )
    }
    const { cite, judgement } = regulation.facts[leaf.fact]!
    const link_ = `[\`${leaf.fact}\`](#fact-${leaf.fact})`
    return joined(
      plainText(leafText(leaf, regulation)),
      bracketed({ en: '', zh: link_ }, citesText(cite), judgement ? JUDGED : { en: '', zh: '' }),
    )
  }
}

const ONE: Text = { en: 'this holds', zh: '下列事项成立' }
const JUDGED: Text = { en: 'judged by a named person or body', zh: '由具名人员或者机构判断' }
const SEE: Text = { en: 'see', zh: '见' }
const SAME_AS: Text = { en: 'the condition of the duty', zh: '即下列义务的条件：' }

const plainText = ({ en, zh }: Text): Text => ({ en: plain(en), zh: plain(zh) })

const link = (kind: string, name: string, before: Text): Text => {
  const to = `[\`${name}\`](#${kind}-${name})`
  return { en: `${before.en} ${code(name)}`, zh: `${before.zh}${to}` }
}

const asked = ({ op, count }: Group): Text =>
  op === 'allOf'
    ? { en: 'all of these hold', zh: '下列各项全部成立' }
    : op === 'anyOf'
      ? { en: 'at least one of these holds', zh: '下列至少一项成立' }
      : { en: `at least ${count} of these hold`, zh: `下列至少${count}项成立` }

function groupText(group: Group): Text {
  const { en, zh } = asked(group)
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}:`, zh: `${zh}：` }
}
