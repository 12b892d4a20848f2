import { agreementWith } from './correctness.ts'
import { anshenDue, anshenProof, type Counter, chineseDays, chineseDaysDetail } from './dates/counters.ts'
import { drawPeriods } from './dates/pairs.ts'
import { anshen, anshenCold, anshenScreen } from './decision/anshen.ts'
import type { Contender } from './decision/contender.ts'
import { jsonLogic } from './decision/json-logic.ts'
import { jsonLogicTwice } from './decision/json-logic-twice.ts'
import { jsonRulesEngine } from './decision/json-rules-engine.ts'
import { publicodes, publicodesWhole } from './decision/publicodes.ts'
import { zen } from './decision/zen.ts'
import { drawMatters } from './matters.ts'
import { dateTable, decisionTable, startUpTable, verdictTable } from './report.ts'
import { interleaved, type Timed } from './rounds.ts'
import { timeStartUp } from './start-up.ts'
import { compareVerdicts, SAYERS } from './verdict.ts'

export interface Settings {
  /** The root of the checkout. */
  readonly root: string
  readonly rounds: number
  readonly say: (line: string) => void
}

const CHECKED_MATTERS = 1000
const MATTERS_A_ROUND = 300
/** Matters or periods before each timed stretch, to find the pace again. */
const LEAD_IN = 100
const CHECKED_PERIODS = 20_000
const PERIODS_A_ROUND = 2000
const PROCESSES = 15
/** The most stretches of work before the first round. */
const WARM_UPS = 20
/** Seeds of the checks; the rounds count up from the last, so that no matter is ever timed twice. */
const SEED = 8

/**
 * Checks that all engines take the same decision and reach the same dates, then times them, and reports.
 *
 * @returns the tables, as Markdown
 * @throws Error where engines differ that must not
 */
export async function compare(settings: Settings): Promise<string> {
  const parts = [
    await compareDecisions(settings),
    await compareVerdictsAlone(settings),
    await compareDates(settings),
  ]
  const startUp = timeStartUp(settings.root, PROCESSES)
  if (startUp) parts.push(`### A whole process\n\n${startUpTable(startUp)}`)
  else settings.say('no dist/anshen.mjs: the whole process is not timed')
  return parts.join('\n\n')
}

async function compareDecisions({ rounds, say }: Settings): Promise<string> {
  const secondOpinion = jsonLogicTwice()
  const contenders: readonly Contender[] = [
    anshen(),
    anshenCold(),
    anshenScreen(),
    publicodes(),
    publicodesWhole(),
    jsonRulesEngine(),
    zen(),
    jsonLogic(),
    secondOpinion,
  ]
  const [ours] = contenders as [Contender]
  const checked = drawMatters(SEED, CHECKED_MATTERS)
  const agreements = await agreementWith(contenders, checked, [secondOpinion.name])
  say(`${contenders.length} engines agree on every complete matter`)
  const warmUps = Array.from({ length: WARM_UPS }, (_, index) =>
    drawMatters(SEED + 20_000 + index, MATTERS_A_ROUND),
  )
  const timed = contenders.map(
    ({ name, load }): Timed => ({
      name,
      warmUps: warmUps.map((matters) => () => load(matters).pass()),
      ready: (round) => ({
        leadIn: load(drawMatters(SEED + 10_000 + round, LEAD_IN)).pass,
        work: load(drawMatters(SEED + 100 + round, MATTERS_A_ROUND)).pass,
      }),
    }),
  )
  const times = await interleaved(timed, rounds, MATTERS_A_ROUND)
  const loaded = ours.load(checked)
  const verdicts = await Promise.all(checked.map(async (_, index) => (await loaded.decide(index)).verdict))
  const complete = checked.filter((matter) => matter.complete).length
  return [
    '### The decision',
    decisionTable(contenders, times, agreements),
    `Answers compared over ${checked.length} matters, ${complete} of them complete: ${tally(verdicts)}. ` +
      `Times: medians of ${rounds} rounds of ${MATTERS_A_ROUND} new matters; in brackets the lowest and the highest round.`,
  ].join('\n\n')
}

async function compareVerdictsAlone({ rounds, say }: Settings): Promise<string> {
  const checked = drawMatters(SEED, CHECKED_MATTERS)
  const drawn = { seed: SEED, matters: MATTERS_A_ROUND, rounds, warmUps: WARM_UPS }
  const { times, right } = await compareVerdicts(checked, drawn)
  say('the verdict alone is right on every matter')
  return [
    '### The verdict alone',
    verdictTable(SAYERS, times, right, checked.length),
    `Compared with \`determine\` over ${checked.length} matters. Each round has ${MATTERS_A_ROUND} new matters, decided over and over.`,
  ].join('\n\n')
}

async function compareDates({ rounds, say }: Settings): Promise<string> {
  for (const period of drawPeriods(SEED, CHECKED_PERIODS)) {
    const [ours, theirs] = [anshenDue.due(period), chineseDays.due(period)]
    if (ours !== theirs) {
      throw new Error(
        `${period.workingDays} working days from ${period.from}: ours ${ours}, chinese-days ${theirs}`,
      )
    }
  }
  say(`${CHECKED_PERIODS} due dates are the same`)
  const pairs = [
    [anshenDue, chineseDays],
    [anshenProof, chineseDaysDetail],
  ] as const
  const timed = pairs.flat().map(({ name, read }: Counter): Timed => {
    const readAll = (seed: number, count: number) => {
      const periods = drawPeriods(seed, count)
      return () => periods.reduce((sum, each) => sum + read(each), 0)
    }
    return {
      name,
      warmUps: Array.from({ length: WARM_UPS }, (_, index) =>
        readAll(SEED + 20_000 + index, PERIODS_A_ROUND),
      ),
      ready: (round) => ({
        leadIn: readAll(SEED + 10_000 + round, LEAD_IN),
        work: readAll(SEED + 100 + round, PERIODS_A_ROUND),
      }),
    }
  })
  const times = await interleaved(timed, rounds, PERIODS_A_ROUND)
  return [
    '### Due dates',
    dateTable(pairs, times),
    `The same ${CHECKED_PERIODS.toLocaleString('en-US')} due dates from both, 2007 to 2025. ` +
      `Times: medians of ${rounds} rounds of ${PERIODS_A_ROUND.toLocaleString('en-US')} new periods.`,
  ].join('\n\n')
}

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value, count]) => `${count} ${value}`)
    .join(', ')
}
