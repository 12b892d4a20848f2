import { describe, expect, it } from 'vitest'
import { articleAnswer, flip, plan, replay, replayStory, screen } from '#answers'
import type { Language } from '#language'
import { regulations } from '#practice'
import { SEAT, type Seat } from '#review'
import { citesText, dateText } from '#words'
import { casePage } from '../src/cli/case/case-page.ts'
import type { Page } from '../src/cli/layout/index.ts'
import { planPage } from '../src/cli/plan/plan-page.ts'
import { verdictPage } from '../src/cli/screen/verdict-page.ts'
import { files, published, text } from './published.ts'
import { spread } from './runs.ts'

const today = '2026-11-21'
const MATTERS = files('examples', '.yaml')
const CASES = files('examples/cases', '.yaml')
const PLANS = files('examples/plans', '.plan.yaml')

/** Whatever is a text in a document, in one language; days and citations as they are written in it. */
function saidIn(document: unknown, language: Language): readonly string[] {
  const said = new Set<string>()
  const visit = (value: unknown, key = ''): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each, key)
      if (value.every((each) => typeof each === 'string') && /^(cite|articles)$/.test(key))
        said.add(citesText(value)[language])
    } else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value))
        if (name !== 'en' && name !== 'zh') visit(each, name)
        else if (name === language) visit(each, name)
    // A name of the code is no sentence.
    if (typeof value !== 'string' || /^[a-z][\w-]*$/.test(value)) return
    said.add(value)
    if (/^\d{4}-\d\d-\d\d$/.test(value)) said.add(dateText(value)[language])
  }
  visit(document)
  return [...said].filter((each) => each.length > 1).sort((a, b) => b.length - a.length)
}

/** What stands on a page before its first heading, without what its document says and without marks. */
function headWithout(page: Page, said: readonly string[], language: Language): readonly string[] {
  const end = page.findIndex(({ spans }) => spans.some(({ style }) => style === 'heading'))
  return page.slice(0, end < 0 ? undefined : end).flatMap(({ spans }) => {
    let left = spans.map((each) => each.text[language]).join('')
    for (const each of said) left = left.replaceAll(each, ' ')
    return left
      .split(/[\s\p{P}\p{S}]+/u)
      .join(' ')
      .trim()
      .split(/ {2,}/)
      .filter(Boolean)
  })
}

/** Words that say what stands beside them, the same in every page of a kind. */
const labelsIn = (
  pages: readonly (readonly [page: Page, document: unknown])[],
  language: Language,
): readonly string[] => [
  ...new Set(pages.flatMap(([page, document]) => headWithout(page, saidIn(document, language), language))),
]

const titles = regulations.map(({ title }) => title)

describe('an answer is a document of the contract', () => {
  it.each(MATTERS)('the screening of %s', (file) => {
    const answer = screen(text(file), { today })
    if (!answer.ok) return void published('refusal', answer.refusal)
    published('verdict', answer.value.verdict)
    published('receipt', answer.value.receipt)
  })

  it.each(spread(MATTERS, 13))('the flips of %s', (file) => {
    const answer = flip(text(file), { today, most: 20 })
    if (answer.ok) published('flip', answer.value)
    else published('refusal', answer.refusal)
  })

  it.each(CASES)('the state of %s, as a whole and as each seat has it, with its proofs', (file) => {
    for (const seat of [undefined, ...(Object.keys(SEAT) as Seat[])]) {
      const answer = replay(text(file), { today, why: true, ...(seat ? { seat: { seat } } : {}) })
      if (!answer.ok) throw new Error(answer.refusal.message.en)
      published('case-state', answer.value.state)
    }
  })

  it.each(files('stories', '.txt'))('%s holds', (file) => {
    const answer = replayStory(text(file), { today })
    expect(answer.ok && answer.value.holds).toBe(true)
  })

  it.each(PLANS)('the plan of %s, with its proofs', (file) => {
    const matter = text(file.replace(/\.(?:backward|forward)\.plan\./, '.matter.'))
    const answer = plan(matter, text(file), { today, why: true })
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    published('plan', answer.value.plan)
  })

  it('every article of every version', () => {
    const all = regulations.flatMap((regulation) =>
      regulation.articles.map((article) => published('law', articleAnswer(regulation, article))),
    )
    expect(all.length).toBeGreaterThan(40)
  })

  it('a refusal, with every fault of a text and of an option', () => {
    const bad = screen('facts: { seeksListng: true, listingPlace: moon }', { today })
    expect(bad.ok).toBe(false)
    if (!bad.ok) published('refusal', bad.refusal)
    const option = screen('facts: { seeksListing: true }', {
      today,
      readings: { nothing: 'x' },
      on: '2026-11-21',
    })
    expect(!option.ok && option.refusal.faults.map(({ pointer }) => pointer)).toEqual(['readings'])
    if (!option.ok) published('refusal', option.refusal)
    const both = plan('facts: { seeksListng: true }', 'scenaros: []', { today })
    expect(!both.ok && both.refusal.faults.map(({ of }) => of)).toEqual(['plan', 'matter'])
  })
})

/**
 * The strings of a document are taken out of what its page says before its first heading; what is left are labels, and
 * they are listed here: a page says no sentence that its document has not.
 */
describe('what a page says first is in its document', () => {
  it.each(['en', 'zh'] as const)('of a screening (%s)', (language) => {
    const pages = MATTERS.flatMap((file) => {
      const answer = screen(text(file), { today })
      if (!answer.ok) return []
      const { verdict } = answer.value
      return [[verdictPage(verdict, file), [verdict, titles]] as const]
    })
    expect(pages.length).toBeGreaterThan(80)
    expect(labelsIn(pages, language)).toEqual({ en: ['on'], zh: ['适用日期'] }[language])
  })

  it.each(['en', 'zh'] as const)('of a case, as a whole and as each seat has it (%s)', (language) => {
    const pages = CASES.flatMap((file) =>
      ([undefined, 'party', 'supplier', 'office', 'member'] as const).map((seat) => {
        const answer = replay(text(file), { today, ...(seat ? { seat: { seat } } : {}) })
        if (!answer.ok) throw new Error(answer.refusal.message.en)
        const { state, view } = answer.value
        const document = [{ ...state, refused: [...state.refused], remarks: [...state.remarks] }, titles]
        return [casePage(view, state, file), document] as const
      }),
    )
    expect(labelsIn(pages, language)).toEqual(CASE_LABELS[language])
  })

  it.each(['en', 'zh'] as const)('of a plan (%s)', (language) => {
    const pages = PLANS.map((file) => {
      const matter = text(file.replace(/\.(?:backward|forward)\.plan\./, '.matter.'))
      const answer = plan(matter, text(file), { today })
      if (!answer.ok) throw new Error(answer.refusal.message.en)
      return [planPage(answer.value.plan, file), [answer.value.plan, titles]] as const
    })
    expect(labelsIn(pages, language)).toEqual(PLAN_LABELS[language])
  })
})

const CASE_LABELS: Readonly<Record<Language, readonly string[]>> = {
  en: ['as of', 'Waiting on', 'A case of cybersecurity review', 'As far as this seat knows'],
  zh: ['截至', '等待', '网络安全审查案件', '就该方所知'],
}
const PLAN_LABELS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'on backward as of',
    'Latest filing day on these assumptions',
    'as assumed',
    'assume',
    'on forward as of',
    'Filed on',
    'Result at the latest by the periods of the law',
  ],
  zh: [
    '倒推 截至',
    '最迟申报日 按所列假设',
    '本计划所设',
    'assume',
    '顺推 截至',
    '申报日',
    '依条文期限 最迟得出结果',
  ],
}
