import type { Text } from '#language'
import { authorities, glossary } from '#regulations'
import type { Procedure } from '#review'
import {
  type Article,
  articleOf,
  type Cite,
  type Condition,
  conditionsOfFlag,
  type Duty,
  type Regulation,
  type Term,
} from '#rules'
import { inForceText } from '#words'

/**
 * Where each thing is printed in full. What several articles share stands in full once, where the text puts it, and
 * elsewhere by its name with a link: a reviewer reads everything, and nothing twice.
 */
export interface Plan {
  readonly regulation: Regulation
  readonly procedure: Procedure
  /** The article that prints a term in full. */
  readonly homeOfTerm: ReadonlyMap<string, number>
  /** A term that is the whole condition of a duty is printed with the duty. */
  readonly dutyOfTerm: ReadonlyMap<string, string>
  readonly homeOfDuty: ReadonlyMap<string, number>
  readonly homeOfFlag: ReadonlyMap<string, number>
  readonly homeOfReading: ReadonlyMap<string, number>
  /** Everything that a paragraph can become, by name: what it says, and the anchor where it stands. */
  readonly named: ReadonlyMap<string, { readonly said: Text; readonly anchor: string }>
}

export function planOf(regulation: Regulation, procedure: Procedure): Plan {
  const { articles, flags, readings, facts } = regulation
  const dutyOfTerm = aliases(regulation)
  const homeOfDuty = new Map(
    articles.flatMap(({ number, duties = [] }) => duties.map(({ name }) => [name, number] as const)),
  )
  const homeOfFlag = homes(
    articles,
    flags.map(({ code, cite }) => [code, cite] as const),
  )
  const homeOfReading = homes(
    articles,
    Object.entries(readings).map(([id, { touches }]) => [id, touches] as const),
  )
  const named = new Map<string, { said: Text; anchor: string }>()
  const add = (name: string, said: Text, anchor: string): void => {
    if (!named.has(name)) named.set(name, { said, anchor })
  }
  for (const { name, claim } of regulation.duties) add(name, claim, `duty-${name}`)
  for (const { code, message } of flags) add(code, message, `flag-${code}`)
  for (const { name, claim } of procedure.steps) add(name, claim, `step-${name}`)
  for (const { name, claim } of procedure.periods) add(name, claim, `period-${name}`)
  for (const { name, claim } of procedure.excluded) add(name, claim, `period-${name}`)
  for (const { name, claim } of procedure.materials) add(name, claim, `material-${name}`)
  for (const [name, { question }] of Object.entries(facts)) add(name, question, `fact-${name}`)
  for (const { en, zh } of [...glossary, ...authorities]) add(en, { en, zh }, 'glossary')
  add('inForce', inForceText(regulation.inForce), 'top')
  for (const each of termsOf(regulation)) {
    const duty = dutyOfTerm.get(each.name)
    add(each.name, each.claim, duty ? `duty-${duty}` : `term-${each.name}`)
  }
  return {
    regulation,
    procedure,
    homeOfTerm: homesOfTerms(articles, dutyOfTerm),
    dutyOfTerm,
    homeOfDuty,
    homeOfFlag,
    homeOfReading,
    named,
  }
}

/** What each thing that a paragraph can become says, by its name; a flag with what is filled in left out. */
export const saidOfNames = (regulation: Regulation, procedure: Procedure): ReadonlyMap<string, Text> =>
  new Map([...planOf(regulation, procedure).named].map(([name, { said }]) => [name, unfilled(said)]))

const unfilled = ({ en, zh }: Text): Text => ({
  en: en.replaceAll(/ ?\{readings\}/g, '').replaceAll(/\{\w+\}/g, '…'),
  zh: zh.replace(/：\{readings\}/, '。').replaceAll(/\{\w+\}/g, '……'),
})

/** The articles that a text itself cites: not those of a related law. */
export const numbersOf = (cites: readonly Cite[]): readonly number[] => [
  ...new Set(
    cites
      .filter((cite) => cite.startsWith('art.'))
      .map((cite) => Number(articleOf(cite).slice('art.'.length))),
  ),
]

function homes(
  articles: readonly Article[],
  things: readonly (readonly [name: string, cite: readonly Cite[]])[],
): ReadonlyMap<string, number> {
  const known = new Set(articles.map(({ number }) => number))
  return new Map(
    things.flatMap(([name, cite]) => {
      const [first] = numbersOf(cite).filter((number) => known.has(number))
      return first === undefined ? [] : [[name, first] as const]
    }),
  )
}

/**
 * Terms of a condition, outer ones before those within them.
 *
 * @param isPrintedElsewhere  a term that stands as a reference, so that what is within it is not printed here
 */
function termsIn(
  condition: Condition,
  isPrintedElsewhere: (term: Term) => boolean = () => false,
): readonly Term[] {
  if (condition.op === 'term') {
    const within = isPrintedElsewhere(condition) ? [] : termsIn(condition.condition, isPrintedElsewhere)
    return [condition, ...within]
  }
  return 'conditions' in condition
    ? condition.conditions.flatMap((each) => termsIn(each, isPrintedElsewhere))
    : []
}

const termsOf = ({ duties, flags }: Regulation): readonly Term[] =>
  [...duties.map(({ when }) => when), ...flags.flatMap(conditionsOfFlag)].flatMap((condition) =>
    termsIn(condition),
  )

function aliases(regulation: Regulation): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { name, condition } of termsOf(regulation)) {
    const duty = regulation.duties.find(({ when }) => when === condition)
    if (duty && !found.has(name)) found.set(name, duty.name)
  }
  return found
}

/** A term is at home in the first article that uses it and is cited by it; failing that, in the first that uses it. */
function homesOfTerms(
  articles: readonly Article[],
  dutyOfTerm: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const used = new Map<string, { term: Term; articles: number[] }>()
  for (const { number, duties = [] } of articles) {
    for (const each of duties.flatMap(({ when }: Duty) =>
      termsIn(when, ({ name }) => dutyOfTerm.has(name)),
    )) {
      const known = used.get(each.name) ?? { term: each, articles: [] }
      known.articles.push(number)
      used.set(each.name, known)
    }
  }
  return new Map(
    [...used]
      .filter(([name]) => !dutyOfTerm.has(name))
      .map(
        ([
          name,
          {
            term: { cite },
            articles: at,
          },
        ]) => {
          const cited = numbersOf(cite)
          return [name, at.find((number) => cited.includes(number)) ?? at[0]!]
        },
      ),
  )
}
