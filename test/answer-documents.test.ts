import { describe, expect, it } from 'vitest'
import {
  articlesAnswer,
  breachesAnswer,
  changeOf,
  criteriaAnswer,
  diffAnswer,
  due,
  dueAnswer,
  factAnswer,
  factsAnswer,
  glossaryAnswer,
  lawDifference,
  liabilityAnswer,
  type MatterResult,
  nextQuestion,
  procedureAnswer,
  readingsAnswer,
  receiptAnswer,
  relatedArticleAnswer,
  replayStory,
  rulesAnswer,
  screen,
  verifyReceipt,
  verifyRules,
} from '#answers'
import { type CivilDate, calendarOf, publishedCalendar } from '#clock'
import { factsLike } from '#contract'
import { documentsOfContract, schemaOfDocument } from '#contract/documents'
import { regulations, usualWeights, versions } from '#practice'
import { type Breach, lawOfCite, liabilities } from '#regulations'
import { type AskGoal, readMatter } from '#screening'
import { command } from '../src/cli/schema/command.ts'
import { files, published, text } from './published.ts'
import { spread } from './runs.ts'

const today = '2026-11-21'
const MATTERS = files('examples', '.yaml')

describe('every document is published', () => {
  it('under the name that help lists', () => {
    expect(command.expects.en).toBe(`one of: ${[...documentsOfContract].join(', ')}`)
  })

  it.each(documentsOfContract)('%s, with what it is in both languages', (name) => {
    expect(schemaOfDocument(name)).toMatchObject({ $id: `urn:anshen:schema:${name}`, title: / \/ / })
  })
})

describe('a due date is a document of the contract', () => {
  const periods = [1, 10, 30, 45, 90, 250, 2000]
  const starts: readonly CivilDate[] = ['2008-01-31', '2023-03-31', '2026-09-18', '2026-12-14', '2027-06-01']
  const asked = starts.flatMap((from) => periods.map((workingDays) => ({ from, workingDays })))
  const known = calendarOf(publishedCalendar.notices, { asKnownOn: '2023-01-01' })

  it.each([
    ['as published', {}],
    ['the first day counted', { firstDay: 'counted' }],
    ['with a pause', { pauses: [{ from: '2026-10-12', to: '2026-11-06' }] }],
    ['as known on a day', { calendar: known }],
  ] as const)('%s, with its proof and without', (_, counting) => {
    const answers = asked.flatMap((each) => [false, true].map((why) => due(each, counting, why)))
    const dates = answers.filter((each) => each.refused === undefined || !each.refused)
    const firm = dates.map((each) => {
      if (!('result' in each)) throw new Error('a period within the table')
      published('due', dueAnswer(each))
      return each.result.firm
    })
    expect(new Set(firm).size).toBe(2)
  })

  it('a period that the table does not reach is a refusal', () => {
    const refused = due({ from: '2080-12-01', workingDays: 250 })
    expect('result' in refused).toBe(false)
  })
})

describe('what a matter can say', () => {
  it.each(regulations)(
    '$id: every fact alone, all together, and those that a word can mean',
    (regulation) => {
      for (const name of Object.keys(regulation.facts)) published('fact', factAnswer(regulation, name))
      published('facts', factsAnswer(regulation))
      published('facts', factsAnswer(regulation, factsLike('users', regulation.facts, true)))
    },
  )
})

describe('the next question', () => {
  const goals: readonly (AskGoal | undefined)[] = [undefined, 'steps', 'tier']
  it.each(spread(MATTERS, 8))('of %s', (file) => {
    for (const goal of goals) {
      const answer = nextQuestion(text(file), { today, goal, weights: usualWeights })
      if (answer.ok) published('question', answer.value)
      else published('refusal', answer.refusal)
    }
  })

  it('of a matter that says nothing, and of one of which nothing is left to ask', () => {
    const asked = ['facts: {}', text('examples/01-listing-abroad.yaml')].map((matter) => {
      const answer = nextQuestion(matter, { today, goal: 'verdict', weights: usualWeights })
      if (!answer.ok) throw new Error(answer.refusal.message.en)
      published('question', answer.value)
      return answer.value.next === null
    })
    expect(asked).toEqual([false, true])
  })
})

describe('what differs', () => {
  const [before, after] = [regulations.at(-2)!, regulations.at(-1)!]
  const sides = (positions: Readonly<Record<string, string>>) => ({
    before: { regulation: after, positions: {} },
    after: { regulation: after, positions },
  })

  it('between versions, with the matters that change and one that cannot be read', () => {
    const compared = {
      before: { regulation: before, positions: {} },
      after: { regulation: after, positions: {} },
    }
    const matters = spread(MATTERS, 12).map((file): MatterResult => {
      const read = readMatter(text(file), today)
      return read.ok ? changeOf(file, read.value, compared) : { file, refused: read.refusal }
    })
    const broken = readMatter('facts: { seeksListng: true }', today)
    if (broken.ok) throw new Error('a misspelt fact was read')
    const all = [...matters, { file: 'broken.yaml', refused: broken.refusal }]
    published('law-diff', diffAnswer(lawDifference(compared, all)))
  })

  it.each(['hong-kong-is-foreign', 'product-list', 'held-or-entrusted'])(
    'between positions of %s',
    (reading) => {
      const { positions, default: standard } = after.readings[reading]!
      for (const position of Object.keys(positions).filter((each) => each !== standard))
        published('law-diff', diffAnswer(lawDifference({ ...sides({ [reading]: position }), reading }, [])))
    },
  )
})

describe('the law in lists', () => {
  it.each(regulations)('the articles and the readings of $id', (regulation) => {
    const { articles } = regulation
    expect(published('articles', articlesAnswer(regulation))).toMatchObject({
      articles: articles.map(({ number }) => ({ article: number })),
    })
    published('readings', readingsAnswer(regulation))
  })

  it('the glossary, and the breaches for which something can be said', () => {
    published('glossary', glossaryAnswer())
    published('breaches', breachesAnswer())
  })
})

describe('what a story comes to', () => {
  const STORIES = files('stories', '.txt')
  it.each(STORIES)('%s', (file) => {
    const answer = replayStory(text(file), { today })
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    expect(published('story', answer.value)).toMatchObject({ holds: true })
  })

  it('one that does not hold says where', () => {
    const told =
      'law  order-8\n\n2026-03-02  application-submitted\n2026-03-05  materials-conform  decision-on-need  2026-03-20'
    const answer = replayStory(told, { today })
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    published('story', answer.value)
    expect(answer.value.checks.filter(({ expected, found }) => expected !== found)).toMatchObject([
      { line: 4 },
    ])
  })
})

describe('the law beside an article', () => {
  it.each(versions)('the procedure of $regulation.id', (version) => {
    const answer = procedureAnswer(version)
    published('procedure', answer)
    const drawn = new Set(answer.stages.flatMap(({ acts }) => acts.map(({ step }) => step)))
    expect(version.procedure.steps.filter(({ name }) => !drawn.has(name))).toEqual([])
  })

  it('the criteria', () => {
    published('criteria', criteriaAnswer())
  })

  const breaches = Object.keys(liabilities) as Breach[]
  it.each(breaches)('liability for %s, before and after each day on which it changes', (breach) => {
    const { changesOn } = liabilityAnswer(breach, today)
    expect(changesOn.length).toBeGreaterThan(0)
    for (const day of ['2016-01-01', today, ...changesOn])
      published('liability', liabilityAnswer(breach, day as CivilDate))
  })

  it('every article on which something rests', () => {
    const rows = Object.values(liabilities).flatMap((liability) => [...liability.rows])
    const flags = regulations.flatMap((regulation) => [...regulation.flags])
    const cites = [
      ...rows.flatMap(({ article, breaks }) => [article, ...breaks]),
      ...flags.flatMap(({ cite }) => cite),
    ].flatMap((cite) => /^[a-z0-9-]+\/art\.\d+/.exec(cite)?.[0] ?? [])
    const told = [...new Set(cites)].flatMap((cite) => {
      const law = lawOfCite(cite)
      const answer = law && relatedArticleAnswer(law, cite)
      return answer ? [published('related-article', answer)] : []
    })
    expect(told.length).toBeGreaterThan(30)
  })
})

describe('what was verified', () => {
  const receiptOf = (file: string): string => {
    const answer = screen(text(file), { today })
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    return JSON.stringify(answer.value.receipt)
  }
  const checked = (receipt: string): string => {
    const check = verifyReceipt(receipt)
    if (!check.ok) throw new Error(check.refusal.message.en)
    const answer = receiptAnswer(check.value)
    published('receipt-check', answer)
    return answer.replay
  }
  const changed = (member: string, value: string) => (receipt: string) =>
    JSON.stringify({ ...JSON.parse(receipt), [member]: value })
  const OTHER = `sha256:${'0'.repeat(64)}`

  it.each([
    ['same', (receipt: string) => receipt],
    ['same-result', changed('engine', '0.0.1')],
    ['not-here', changed('rules', OTHER)],
    ['differs', (receipt: string) => receipt.replace('"tier":"governance"', '"tier":"ordinary"')],
  ] as const)('a receipt: %s', (replay, mutate) => {
    expect(checked(mutate(receiptOf('examples/01-listing-abroad.yaml')))).toBe(replay)
  })

  it('the rules of a version, with what fails where examples are missing', () => {
    const answers = regulations.map((regulation) => rulesAnswer(regulation, verifyRules(regulation)))
    published('rules-check', { versions: answers })
    expect(
      answers.flatMap(({ proofs }) => proofs).some(({ counterexamples }) => counterexamples.length > 0),
    ).toBe(true)
  })
})
