import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flip, plan, replay, screen } from '#answers'
import { clockEvents, lawBook, planCsv, planDayText, planEvents } from '#documents'
import { planPicture, procedureOf, procedurePicture, roadOf } from '#drawings'
import type { Language, Text } from '#language'
import { lawOn, order8, versions } from '#practice'
import { readMatter, screenMatter } from '#screening'
import {
  CLAIM_STATUS,
  CLOCK_STATUS,
  citeText,
  DUTY_STATUS,
  dateText,
  MILESTONE_BASIS,
  NOTICE_KIND,
  numberText,
  rangeText,
  TIER,
  VERDICT,
  workingDaysText,
} from '#words'
import { casePage } from '../src/cli/case/case-page.ts'
import { flipPage } from '../src/cli/flip/flip-page.ts'
import type { Page } from '../src/cli/layout/index.ts'
import { planPage } from '../src/cli/plan/plan-page.ts'
import { verdictPage } from '../src/cli/screen/verdict-page.ts'

/**
 * One value is one string: a value of a shipped example is looked for on the terminal, on the page, in a document and in
 * a picture, as each of these is really made.
 */

const today = '2026-11-21'
const LANGUAGES = ['en', 'zh'] as const
const read = (file: string): string => readFileSync(file, 'utf8')

/** The texts of a page of the terminal, in one language. */
const terminal = (page: Page, language: Language): string =>
  page
    .map(({ lead, spans }) => lead + spans.map(({ text }) => text[language]).join(''))
    .join('\n')
    .replaceAll(' ', ' ')

/** The texts of a picture or of a page: what stands between tags, rows of one text joined. */
const unmarked = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
/** Rows are broken where they are full: blanks say nothing of what a text is. */
const without = (text: string): string => text.replaceAll(/\s+/g, '')

const holds = (where: string, made: string, texts: readonly Text[], language: Language): void => {
  for (const text of texts) {
    const found = without(made).includes(without(text[language]))
    expect([where, text[language], found]).toEqual([where, text[language], true])
  }
}

/** The page’s own parts. Named at run time: the page and its library are typed by their own configuration. */
async function rendered(part: 'report' | 'flips', file: string, language: Language): Promise<string> {
  const module = (path: string) => import(/* @vite-ignore */ resolve('src/web', path))
  const library = (name: string) => import(/* @vite-ignore */ name)
  const [{ createElement }, { renderToStaticMarkup }, shown, { RegulationIn }, actions] = await Promise.all([
    library('react'),
    library('react-dom/server'),
    module('language/shown.tsx'),
    module('law/regulation-in.tsx'),
    module('actions.tsx'),
  ])
  const matter = readMatter(read(file), today)
  if (!matter.ok) throw new Error(file)
  const outcome = screenMatter(matter.value, today)
  if (!outcome.ok) throw new Error(file)
  const law = lawOn(outcome.value.report.on)
  if (!('regulation' in law)) throw new Error(file)
  const { regulation } = law
  const screened = { regulation, matter: matter.value, answers: matter.value.answers, outcome, faults: {} }
  const answer = flip(read(file), { today })
  const content =
    part === 'report'
      ? createElement((await module('report/report.tsx')).Report, { screened, today, asPage: false })
      : createElement((await module('flips/forks-table.tsx')).ForksTable, { of: answer.ok && answer.value })
  const nothing = () => {}
  const acting = createElement(
    actions.ActionsIn,
    { value: { ask: nothing, goTo: nothing, cite: nothing } },
    content,
  )
  const inLaw = createElement(RegulationIn, { value: regulation }, acting)
  return unmarked(renderToStaticMarkup(createElement(shown.ShownIn, { value: language }, inLaw)))
}

describe('one value is one string', () => {
  const LISTING = 'examples/01-listing-abroad.yaml'
  const screened = () => {
    const answer = screen(read(LISTING), { today })
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    return answer.value.verdict
  }

  it.each(LANGUAGES)('of a screening, on the terminal and on the page (%s)', async (language) => {
    const verdict = screened()
    const page = await rendered('report', LISTING, language)
    const made = terminal(verdictPage(verdict, LISTING), language)
    const users = verdict.facts.usersWithPersonalInformation!
    const value = rangeText({ least: 1_000_001, most: null })
    expect(users.says.en.startsWith(value.en)).toBe(true)
    const values = [
      verdict.headline.name,
      verdict.headline.says,
      ...verdict.headline.readings,
      verdict.tierSays,
      TIER.governance,
      NOTICE_KIND.do,
      NOTICE_KIND.risk,
      NOTICE_KIND.know,
      citeText('art.7'),
      dateText('2026-10-31'),
      numberText(1_000_000),
      value,
      ...Object.values(verdict.duties).map(({ status, says, proof }) =>
        status === 'unknown' ? proof.claim : says,
      ),
      ...verdict.flags.map(({ message }) => message),
    ]
    holds('terminal', made, values, language)
    holds('page', page, values, language)
  })

  it.each(LANGUAGES)(
    'of the readings that decide, on the terminal and on the page (%s)',
    async (language) => {
      const answer = flip(read(LISTING), { today })
      if (!answer.ok) throw new Error(answer.refusal.message.en)
      const values = answer.value.forks.forks.flatMap(({ name, says }) => [name, ...says])
      expect(values.length).toBeGreaterThan(2)
      holds('terminal', terminal(flipPage(answer.value, LISTING, undefined), language), values, language)
      holds('page', await rendered('flips', LISTING, language), values, language)
    },
  )

  it.each(LANGUAGES)(
    'of a plan, on the terminal, in its calendar, its table and its picture (%s)',
    (language) => {
      const folder = 'examples/plans/listing'
      const answer = plan(read(`${folder}.matter.yaml`), read(`${folder}.backward.plan.yaml`), { today })
      if (!answer.ok) throw new Error(answer.refusal.message.en)
      const { plan: document, report } = answer.value
      const made = terminal(planPage(document, folder), language)
      const picture = unmarked(planPicture({ plan: report, title: 'x', spoken: language }))
      // Where the day of the gate is open, the days under named examples stand in place of the plan’s own.
      const all =
        document.estimates.length > 0 ? document.estimates.flatMap((each) => each.roads) : document.roads
      const roads = all.flatMap(({ name, says }) => [name, says])
      holds('terminal', made, [...roads, ...document.supposes.map(({ says }) => says)], language)
      holds('picture', picture, roads, language)
      const table = planCsv(report)
      holds(
        'table',
        table,
        document.milestones.map(({ name }) => name),
        language,
      )
      const periods = document.milestones.flatMap(({ period }) =>
        period ? [workingDaysText(period.workingDays)] : [],
      )
      expect(periods.length).toBeGreaterThan(1)
      const bases = document.milestones.flatMap(({ basis, note, period }) =>
        !note && !period && (basis === 'estimate' || basis === 'assumed') ? [MILESTONE_BASIS[basis]] : [],
      )
      const days = all.flatMap(({ latestSafeFilingDay }) => latestSafeFilingDay ?? [])
      const values = [...periods, ...bases, ...days.map(planDayText)]
      holds('terminal', made, values, language)
      holds('picture', picture, values, language)
      const events = JSON.stringify(planEvents(report))
      const dated = document.milestones.filter(({ step, latest }) => step !== undefined && latest !== null)
      expect(dated.length).toBeGreaterThan(2)
      holds(
        'calendar',
        events,
        dated.map(({ name }) => name),
        language,
      )
    },
  )

  it.each(LANGUAGES)('of a case, on the terminal, in its calendar and its picture (%s)', (language) => {
    const file = 'examples/cases/01-listing-of-an-online-hiring-platform.yaml'
    const answer = replay(read(file), { today, why: true })
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    const { state, view, folded } = answer.value
    const { review, record } = folded
    const made = terminal(casePage(view, state, file), language)
    const events = JSON.stringify(clockEvents(state.proofs ?? [], review.keyOf))
    const procedure = procedureOf(review)
    const taken = roadOf(review, record, folded.file.asOf)
    const report = { ...view.standing, state: state.state!, refused: [] }
    const place = { title: 'x', asOf: folded.file.asOf, report, taken }
    const picture = unmarked(procedurePicture({ procedure, title: order8.title, place, spoken: language }))
    expect(state.clocks.some(({ status }) => status === 'running')).toBe(true)
    holds('terminal', made, [state.stateSays, CLOCK_STATUS.running, ...state.waitingSays], language)
    holds('picture', picture, [state.stateSays, dateText(state.asOf)], language)
    const days = state.clocks.flatMap(({ starts }) => (starts ? [dateText(starts)] : []))
    holds('terminal', made, [...days, ...state.clocks.flatMap(({ claim }) => claim ?? [])], language)
    holds('calendar', events, days, language)
  })

  it('of the closed lists, in the book of the law as on the terminal and on the page', () => {
    const book = lawBook(versions.find(({ regulation }) => regulation === order8)!)
    for (const language of LANGUAGES) {
      holds(
        'book',
        book,
        Object.values(VERDICT).map(({ name }) => name),
        language,
      )
      holds('book', book, [citeText('art.7'), numberText(1_000_000)], language)
    }
    // One word for a duty and another for a claim: neither is the other’s.
    expect(DUTY_STATUS.met).not.toEqual(CLAIM_STATUS.met)
  })
})
