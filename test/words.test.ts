import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verdictAnswer } from '#answers'
import { citeText, lawBook } from '#documents'
import type { Text } from '#language'
import { order8, regulations, versions } from '#practice'
import { readMatter, screenMatter } from '#screening'
import {
  CLAIM_STATUS,
  CLOCK_STATUS,
  DONT_KNOW,
  DUTY_STATUS,
  numberText,
  TIER,
  VERDICT,
  type Verdict,
} from '#words'
import type { Page } from '../src/cli/layout/index.ts'
import { runWords } from '../src/cli/run.ts'
import { summaryPage } from '../src/cli/screen/summary-page.ts'
import { verdictPage } from '../src/cli/screen/verdict-page.ts'
import { spread } from './runs.ts'

const today = '2026-11-21'

/** The lines of a page in one language, without those that show a file or a command. */
const linesOf = (page: Page, language: keyof Text): readonly string[] =>
  page
    .filter(({ verbatim }) => !verbatim)
    .map(({ spans }) => spans.map(({ text }) => text[language]).join(''))

/** What a command line puts on its page. */
async function pageOf(...argv: readonly string[]): Promise<Page> {
  const pages: Page[] = []
  const terminal = {
    language: 'both' as const,
    page: (page: Page) => pages.push(page),
    note: () => {},
    data: async () => {},
    isWatched: false,
    passing: () => {},
  }
  await runWords(argv, terminal)
  return pages.flat()
}

const screened = (text: string) => {
  const matter = readMatter(text, today)
  if (!matter.ok) throw new Error(matter.refusal.message.en)
  const result = screenMatter(matter.value, today)
  if (!result.ok) throw new Error(result.refusal.message.en)
  return { matter: matter.value, report: result.value.report }
}

const LISTING = `
facts:
  isNetworkPlatformOperator: true
  platformConnectsThirdParties: true
  usersWithPersonalInformation: { moreThan: 1000000 }
  seeksListing: true
  listingPlace: foreign
  listingRoute: ipo
  isCiiOperator: dont-know
`

/** The panel's head as the page renders it. Named at run time: the page and its library are typed by their own configuration. */
async function headOfPage(text: string, shown: 'en' | 'zh'): Promise<string> {
  const module = (path: string) => import(/* @vite-ignore */ resolve('src/web', path))
  const library = (name: string) => import(/* @vite-ignore */ name)
  const [{ createElement }, { renderToStaticMarkup }, { VerdictHead }, { ShownIn }, { RegulationIn }] =
    await Promise.all([
      library('react'),
      library('react-dom/server'),
      module('verdict/head.tsx'),
      module('language/page-language.tsx'),
      module('law/regulation-in.tsx'),
    ])
  const { matter, report } = screened(text)
  const head = createElement(VerdictHead, { of: verdictAnswer(matter, report, order8) })
  const inRegulation = createElement(RegulationIn, { value: order8 }, head)
  return renderToStaticMarkup(createElement(ShownIn, { value: shown }, inRegulation))
}

describe('one value, one string', () => {
  it('the terminal, its summary, the page and the book call a result by one name', async () => {
    const { matter, report } = screened(LISTING)
    const name = { en: VERDICT['must-file'].name.en, zh: '必须申报' }
    for (const language of ['en', 'zh'] as const) {
      expect(
        linesOf(verdictPage(verdictAnswer(matter, report, order8), 'matter.yaml'), language).join('\n'),
      ).toContain(name[language])
      expect(
        summaryPage([{ source: 'matter.yaml', verdict: verdictAnswer(matter, report, order8) }])
          .map(({ spans }) => spans.map(({ text }) => text[language]).join(''))
          .join('\n'),
      ).toContain(name[language])
      expect(await headOfPage(LISTING, language)).toContain(name[language])
    }
    const book = lawBook(versions.find(({ regulation }) => regulation === order8)!)
    for (const verdict of Object.keys(VERDICT) as readonly Verdict[]) {
      expect(book).toContain(VERDICT[verdict].name.zh)
      expect(book).toContain(VERDICT[verdict].name.en)
    }
  })

  it('a tier, a count and a citation are the same at the terminal and on the page', async () => {
    const { matter, report } = screened(LISTING)
    for (const language of ['en', 'zh'] as const) {
      const terminal = linesOf(
        verdictPage(verdictAnswer(matter, report, order8), 'matter.yaml'),
        language,
      ).join('\n')
      const page = await headOfPage(LISTING, language)
      for (const text of [TIER.governance, citeText('art.7')]) {
        expect(terminal).toContain(text[language])
        expect(page).toContain(text[language])
      }
      expect(terminal).toContain(numberText(1_000_000)[language])
    }
    expect(numberText(1_000_000)).toEqual({ en: '1,000,000', zh: '100万' })
    expect(citeText('art.10(5)').zh).toBe('第十条第五项')
  })

  it('no file but that of the words spells one of them, a month or the thousands', () => {
    const lists = [
      ...Object.values(VERDICT).map(({ name }) => name),
      ...[TIER, CLOCK_STATUS].flatMap((each) => Object.values(each)),
    ]
    const spelt = [
      ...lists.map(({ zh }) => zh),
      ...[DUTY_STATUS, CLAIM_STATUS].flatMap((each) => Object.values(each)).map(({ zh }) => zh),
      DONT_KNOW.zh,
    ].filter((zh) => zh.length > 3)
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^words\//.test(path),
    )
    const copies = files.flatMap((path) => {
      const code = readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
      return [
        ...spelt.filter((zh) => code.includes(`'${zh}'`)),
        ...(/'Jan', ?'Feb'/.test(code) ? ['months'] : []),
        ...(/\(\\d\{3\}\)\+\$\)/.test(code) ? ['thousands'] : []),
      ].map((what) => `src/${path}: ${what}`)
    })
    expect(files.length).toBeGreaterThan(300)
    expect(copies).toEqual([])
  })
})

describe('no name of the code stands in a sentence for users', () => {
  const procedures = versions.flatMap(({ procedure }) => (procedure ? [procedure] : []))
  /** A case file records a step by its name: the page of a case gives it. */
  const steps = new Set(procedures.flatMap((procedure) => procedure.steps.map(({ name }) => name)))
  /** Facts, duties, flags, steps, states and periods as files call them; readings by their ids. */
  const names = new Set([
    ...regulations.flatMap(({ facts, duties, readings, flags }) => [
      ...Object.keys(facts),
      ...duties.map(({ name }) => name),
      ...Object.keys(readings),
      ...flags.map(({ code }) => code),
    ]),
    ...procedures.flatMap(({ steps, periods, states }) => [
      ...[...steps, ...periods].map(({ name }) => name),
      ...Object.keys(states),
    ]),
  ])
  /** A command, an option or an assignment is shown as it is typed. */
  const shown = /“anshen [^”]*”|--[a-z-]+(?:[ =][^ ，。；）)]+)?|[\w-]+=[^ ，。；、）)]*/g
  const namesIn = (page: Page): readonly string[] =>
    (['en', 'zh'] as const).flatMap((language) =>
      linesOf(page, language).flatMap((line) => {
        const words = line.replace(shown, '').match(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g) ?? []
        const found = words.filter(
          (word) => /^[a-z]+[A-Z]/.test(word) || (word.includes('-') && names.has(word)),
        )
        return found.map((word) => `${word}: ${line.slice(0, 160)}`)
      }),
    )

  const files = (folder: string, ending: string): readonly string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => `${folder}/${name}`)

  it('on a screening result', async () => {
    const matters = files('examples', '.yaml')
    expect(matters.length).toBeGreaterThan(50)
    const found = new Set((await Promise.all(matters.map((file) => pageOf('screen', file)))).flatMap(namesIn))
    expect([...found]).toEqual([])
  })

  it('on a page of flips', async () => {
    const some = spread(files('examples', '.yaml'), 10)
    const found = new Set((await Promise.all(some.map((file) => pageOf('flip', file)))).flatMap(namesIn))
    expect([...found]).toEqual([])
  })

  it('on a plan and in a case, but for the name by which a step is recorded', async () => {
    const plans = files('examples/plans', '.plan.yaml')
    const pages = await Promise.all([
      ...plans.map((file) => pageOf('plan', file.replace('.plan.', '.matter.'), '--scenario', file)),
      ...files('examples/cases', '.yaml').map((file) => pageOf('case', 'replay', file)),
    ])
    const found = new Set(
      pages.flatMap(namesIn).filter((each) => !steps.has(each.slice(0, each.indexOf(':')))),
    )
    expect([...found]).toEqual([])
  })
})
