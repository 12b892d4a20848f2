import Engine from 'publicodes'
import { parse } from 'yaml'
import type { Determiner } from '../../src/engine/index.ts'
import { type InterviewOptions, nextQuestion, situationOf } from '../../src/reasoning/index.ts'
import { type Answers, articleOf, isCountRange } from '../../src/rules/index.ts'
import rules from '../decision/publicodes.yaml'

/** A way to choose the next question among facts that may be asked and still matter. */
export interface Order {
  readonly name: string
  /** Whether it turns on more than what is left of the rules. */
  readonly looksAtAnswers?: true
  /** Each fact with how likely it is asked next. */
  choose(answers: Answers, facts: readonly string[]): ReadonlyMap<string, number>
}

const surely = (fact: string): ReadonlyMap<string, number> => new Map([[fact, 1]])

/** Ours: proved to be that of least effort under its weights. */
export const ours = (determiner: Determiner, name: string, options: InterviewOptions): Order => ({
  name,
  choose: (answers) => surely(nextQuestion(situationOf(determiner, answers), options)!.fact),
})

/** The order of the articles that first name each fact, and within an article that of the vocabulary. */
export function ofTheText({ regulation }: Determiner): Order {
  const place = (name: string): number =>
    Math.min(...regulation.facts[name]!.cite.map((cite) => Number(/\d+/.exec(articleOf(cite))![0])))
  return {
    name: 'the order of the text of the Measures',
    choose: (_, facts) => surely([...facts].sort((a, b) => place(a) - place(b))[0]!),
  }
}

/** What a form does: the order of its questionnaire, leaving out what no longer matters. */
export const ofTheVocabulary = ({ regulation }: Determiner): Order => ({
  name: 'the order of the questionnaire, skipping what no longer matters',
  choose: (_, facts) => surely(Object.keys(regulation.facts).find((name) => facts.includes(name))!),
})

export const random: Order = {
  name: 'at random among what still matters',
  choose: (_, facts) => new Map(facts.map((fact) => [fact, 1 / facts.length])),
}

const FACT_OF: Readonly<Record<string, string>> = {
  productsAreOfArticle21: 'productKinds',
  venueIsForeign: 'listingPlace',
  venueIsHongKong: 'listingPlace',
}

/** The missing variable with the highest score: publicodes counts, rule by rule, how often a variable is missing. */
export function byScore(): Order {
  const names = new Set(Object.keys(parse(rules)))
  const engine = new Engine(parse(rules), { warn: false })
  return {
    name: 'publicodes: the highest score among its missing variables',
    looksAtAnswers: true,
    choose(answers, facts) {
      engine.setSituation(situationFor(answers, names))
      const scores = new Map<string, number>()
      for (const [name, score] of Object.entries(engine.evaluate('verdict').missingVariables)) {
        const fact = FACT_OF[name] ?? name
        scores.set(fact, (scores.get(fact) ?? 0) + score)
      }
      // What it does not list and is still asked comes last: there it would have stopped with another verdict open.
      return surely([...facts].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))[0]!)
    },
  }
}

function situationFor(answers: Answers, names: ReadonlySet<string>): Record<string, string> {
  const situation: Record<string, string> = {}
  const yesNo = (value: boolean): string => (value ? 'oui' : 'non')
  for (const [name, answer] of Object.entries(answers)) {
    if (answer.state !== 'answered') continue
    const { value } = answer
    if (typeof value === 'boolean') situation[name] = yesNo(value)
    else if (typeof value === 'string') situation[name] = `'${value}'`
    else if (isCountRange(value)) situation[name] = String(value.least)
    else if (name === 'productKinds') situation.productsAreOfArticle21 = yesNo(!value.includes('none'))
    else {
      situation.venueIsForeign = yesNo(value.includes('foreign'))
      situation.venueIsHongKong = yesNo(value.includes('hongKong'))
    }
  }
  // A rule without a formula is a question; what the situation does not name, its rules do not ask.
  return Object.fromEntries(Object.entries(situation).filter(([name]) => names.has(name)))
}
