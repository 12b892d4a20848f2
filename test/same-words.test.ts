import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flip, plan, replay, screen } from '#answers'
import { clockEvents, clocksCsv, lawBook, planCsv, planDayText, planEvents } from '#documents'
import { planPicture, procedureBpmn, procedureOf, procedurePicture, roadOf } from '#drawings'
import type { Language, Text } from '#language'
import { lawOn, order8, versions } from '#practice'
import { procedureChanges } from '#review'
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
  SEAT,
  TIER,
  VERDICT,
  workingDaysText,
} from '#words'
import { casePage } from '../src/cli/case/case-page.ts'
import { flipPage } from '../src/cli/flip/flip-page.ts'
import type { Page } from '../src/cli/layout/index.ts'
import { planPage } from '../src/cli/plan/plan-page.ts'
import { runWords } from '../src/cli/run.ts'
import { verdictPage } from '../src/cli/screen/verdict-page.ts'
import { LANES } from '../src/drawings/procedure/lanes.ts'

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

/** What is not written somewhere as it is written elsewhere. */
const missing = (made: string, texts: readonly Text[], language: Language): readonly string[] =>
  texts.map((text) => text[language]).filter((text) => !without(made).includes(without(text)))

const holds = (where: string, made: string, texts: readonly Text[], language: Language): void =>
  expect([where, ...missing(made, texts, language)]).toEqual([where])

/** What a command line puts on the terminal. */
async function pageOf(...argv: readonly string[]): Promise<Page> {
  const pages: Page[] = []
  await runWords(argv, {
    language: 'both',
    page: (page) => pages.push(page),
    note: () => {},
    data: async () => {},
    isWatched: false,
    passing: () => {},
  })
  return pages.flat()
}

/** The cells of a table for spreadsheets, by the names of its columns; none of those looked at here holds a comma. */
function cellsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = table
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((row) => [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell))
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

/** A day in a column is written as files write it, wherever there are columns. */
const outOfColumn = (found: readonly string[], days: readonly (string | null)[]): readonly string[] =>
  days.flatMap((day) => (day !== null && !found.includes(day) ? [day] : []))

const inColumns = (where: string, found: readonly string[], days: readonly (string | null)[]): void =>
  expect([where, ...outOfColumn(found, days)]).toEqual([where])

/** The page’s own parts. Named at run time: the page and its library are typed by their own configuration. */
async function rendered(part: 'report' | 'flips', file: string, language: Language): Promise<string> {
  const module = (path: string) => import(/* @vite-ignore */ resolve('src/web', path))
  const library = (name: string) => import(/* @vite-ignore */ name)
  const [{ createElement }, { renderToStaticMarkup }, shown, { RegulationIn }, actions] = await Promise.all([
    library('react'),
    library('react-dom/server'),
    module('language/page-language.tsx'),
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

  const versionOf = (id: string) => versions.find(({ regulation }) => regulation.id === id)!
  const [before, after] = [versionOf('order-6'), versionOf('order-8')]

  it.each(LANGUAGES)('of the materials, on the terminal and in the book (%s)', async (language) => {
    const { added, changed } = procedureChanges(before.procedure, after.procedure).materials
    const values = [...added, ...changed.map((each) => each.after)].map(({ claim }) => claim)
    expect(values.length).toBeGreaterThan(0)
    holds('terminal', terminal(await pageOf('law', 'diff'), language), values, language)
    const all = after.procedure.materials.map(({ claim }) => claim)
    holds('book', lawBook(after), [...values, ...all], language)
  })

  it.each(LANGUAGES)(
    'of the roles, on the terminal, in the book and in the picture (%s)',
    async (language) => {
      const { steps } = after.procedure
      const roles = [...new Set(steps.flatMap(({ by }) => by))].map((seat) => SEAT[seat])
      expect(roles.length).toBeGreaterThan(5)
      holds('terminal', terminal(await pageOf('case', 'steps'), language), roles, language)
      holds('book', lawBook(after), roles, language)
      // A lane that is one role’s has its name for a heading, which has no article before it.
      const own = LANES.flatMap(({ seats }) => (seats.length === 1 ? seats.map((seat) => SEAT[seat]) : []))
      const headings = own.map(({ en, zh }) => ({ en: en.replace(/^the /, ''), zh }))
      expect(headings.length).toBeGreaterThan(1)
      const { procedure, regulation } = after
      const sheet = procedurePicture({ procedure, title: regulation.title, spoken: language })
      holds('picture', unmarked(sheet), headings, language)
      holds(
        'diagram',
        procedureBpmn({ procedure, title: regulation.title, spoken: language }),
        headings,
        language,
      )
    },
  )

  it('of a day in a column: on the terminal, in a table and in a calendar, of a plan and of a case', () => {
    const folder = 'examples/plans/listing'
    const planned = plan(read(`${folder}.matter.yaml`), read(`${folder}.backward.plan.yaml`), { today })
    if (!planned.ok) throw new Error(planned.refusal.message.en)
    const { plan: document, report } = planned.value
    const cells = cellsOf(planCsv(report))
    const events = planEvents(report)
    const columns = planPage(document, folder).map(({ lead }) => lead)
    expect(document.milestones.length).toBeGreaterThan(5)
    for (const { id, earliest, latest } of document.milestones) {
      const row = cells.filter((each) => each.id === id).flatMap((each) => Object.values(each))
      inColumns(`table, ${id}`, row, [earliest])
      inColumns('terminal', columns, [`  ${earliest}  ${latest ?? '—         '}  `])
    }
    const dated = document.milestones.filter(({ step, latest }) => step !== undefined && latest !== null)
    const days = events.flatMap(({ from, to }) => [from, to])
    inColumns(
      'calendar',
      days,
      dated.flatMap(({ earliest, latest }) => [earliest, latest]),
    )

    const file = 'examples/cases/01-listing-of-an-online-hiring-platform.yaml'
    const replayed = replay(read(file), { today, why: true })
    if (!replayed.ok) throw new Error(replayed.refusal.message.en)
    const { state, view, folded } = replayed.value
    const proofs = state.proofs ?? []
    const due = state.clocks.flatMap((clock) => clock.due ?? [])
    expect(due.length).toBeGreaterThan(1)
    const words = casePage(view, state, file).flatMap(({ spans }) => spans.map(({ text }) => text.en))
    inColumns('terminal', words, due)
    inColumns(
      'table',
      cellsOf(clocksCsv(proofs, 'x')).flatMap((each) => each.due ?? []),
      due,
    )
    inColumns(
      'calendar',
      clockEvents(proofs, folded.review.keyOf).map(({ to }) => to),
      due,
    )
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

describe('a planted fault', () => {
  const LISTING = 'examples/01-listing-abroad.yaml'
  const CASE = 'examples/cases/01-listing-of-an-online-hiring-platform.yaml'
  const answered = <T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
    if (!answer.ok) throw new Error('a shipped example was refused')
    return answer.value
  }
  const verdict = () => answered(screen(read(LISTING), { today })).verdict
  const planned = () =>
    answered(
      plan(read('examples/plans/listing.matter.yaml'), read('examples/plans/listing.backward.plan.yaml'), {
        today,
      }),
    )
  const book = () => lawBook(versions.find(({ regulation }) => regulation === order8)!)

  /** Of each place one value, and how it could be written there by hand instead. */
  const places: readonly (readonly [
    where: string,
    made: (language: Language) => string | Promise<string>,
    value: Text,
    byHand: Text,
  ])[] = [
    [
      'terminal',
      (language) => terminal(verdictPage(verdict(), LISTING), language),
      VERDICT['must-file'].name,
      { en: 'File now', zh: '须申报' },
    ],
    [
      'page',
      (language) => rendered('report', LISTING, language),
      dateText('2026-10-31'),
      { en: '2026-10-31', zh: '2026-10-31' },
    ],
    ['book', book, numberText(1_000_000), { en: '1 000 000', zh: '1000000' }],
    [
      'picture',
      (language) => unmarked(planPicture({ plan: planned().report, title: 'x', spoken: language })),
      dateText(planned().plan.asOf),
      { en: 'Nov 21, 2026', zh: '2026-11-21' },
    ],
    [
      'table',
      () => planCsv(planned().report),
      planned().plan.milestones[0]!.name,
      { en: 'Filing', zh: '申报' },
    ],
    [
      'list of steps',
      async (language) => terminal(await pageOf('case', 'steps'), language),
      SEAT.office,
      { en: 'the CRO', zh: '审查办' },
    ],
  ]

  it.each(places)(
    'on or in the %s is found: a value written otherwise there',
    async (where, make, value, byHand) => {
      for (const language of LANGUAGES) {
        const made = without(await make(language))
        holds(where, made, [value], language)
        const doctored = made.replaceAll(without(value[language]), without(byHand[language]))
        expect(missing(doctored, [value], language)).toEqual([value[language]])
      }
    },
  )

  it('in a column is found: a day that is written as a sentence writes it', () => {
    const { proofs = [], clocks } = answered(replay(read(CASE), { today, why: true })).state
    const due = clocks.flatMap((clock) => clock.due ?? [])
    const table = clocksCsv(proofs, 'x')
    const doctored = table.replaceAll(due[0]!, dateText(due[0]!).en)
    const column = (text: string) => cellsOf(text).flatMap((each) => each.due ?? [])
    inColumns('table', column(table), due)
    expect(outOfColumn(column(doctored), due)).toEqual([due[0]])
  })
})
