import { dueDate } from '../../src/clock/index.ts'
import { replay, stateOf } from '../../src/review/index.ts'
import { drawPeriods } from '../dates/pairs.ts'
import { interleaved, median, ratioOf, type Timed, type Times, type Work } from '../rounds.ts'
import { dayByDay } from './day-by-day.ts'
import { drawHistories, type History } from './histories.ts'
import { type Came, foldedByAnActor, foldedPurely, happened } from './machine.ts'
import { review } from './terms.ts'

const SEED = 20261121
const EVENTS_A_CASE = 20
const CASES_A_ROUND = 250
const PERIODS_A_ROUND = 2000
const CHECKED = 2000
const WARM_UPS = 40

/** Checks that all come to the same, then times them; the tables as Markdown. */
export async function compare(rounds: number, say: (line: string) => void): Promise<string> {
  return [await folding(rounds, say), await dates(rounds, say)].join('\n\n')
}

function foldedByUs(history: History): Came {
  const { state, refused } = replay(review, history)
  return {
    state: state.at,
    accepted: history.length - refused.length,
    started: Object.keys(state.runs).sort().join(' '),
  }
}

async function folding(rounds: number, say: (line: string) => void): Promise<string> {
  const histories = drawHistories(SEED, CHECKED, EVENTS_A_CASE)
  let refused = 0
  for (const history of histories) {
    const [ours, events] = [foldedByUs(history), happened(history)]
    refused += history.length - ours.accepted
    for (const theirs of [foldedPurely(events), foldedByAnActor(events)]) {
      if (JSON.stringify(ours) === JSON.stringify(theirs)) continue
      throw new Error(
        `${JSON.stringify(history)}\nours ${JSON.stringify(ours)}\ntheirs ${JSON.stringify(theirs)}`,
      )
    }
  }
  say(`${CHECKED} cases come to the same in all three`)
  const each = <T>(name: string, prepare: (history: History) => T, fold: (prepared: T) => unknown): Timed =>
    timed(
      name,
      (seed, count) => {
        const prepared = drawHistories(seed, Math.ceil(count / EVENTS_A_CASE), EVENTS_A_CASE).map(prepare)
        return () => prepared.reduce((sum, each) => sum + (fold(each) ? 1 : 0), 0)
      },
      CASES_A_ROUND * EVENTS_A_CASE,
    )
  const all = [
    each(
      'Anshen: replay',
      (history) => history,
      (history) => replay(review, history),
    ),
    each(
      'Anshen: replay and stateOf',
      (history) => history,
      (history) => stateOf(review, replay(review, history), '2026-11-20'),
    ),
    each('xstate: transition', happened, foldedPurely),
    each('xstate: actor', happened, foldedByAnActor),
  ]
  const times = await interleaved(all, rounds, CASES_A_ROUND * EVENTS_A_CASE)
  return [
    '### Events folded',
    table(
      ['', 'What it gives', 'events a second', 'times ours'],
      rowsOf(times, all[0]!.name, {
        'Anshen: replay': 'the state, refusals with article and remedy when read',
        'Anshen: replay and stateOf':
          'the same with every clock, its dates, what may come next, refusals in both languages',
        'xstate: transition': 'the state; no dates, no addressees, no reasons',
        'xstate: actor': 'the same',
      }),
    ),
    `${CHECKED} cases of ${EVENTS_A_CASE} events compared before timing: the same state, the same ${refused} events refused, the ` +
      `same periods started. Medians of ${rounds} rounds of ${CASES_A_ROUND} new cases; in brackets the lowest and the highest round.`,
  ].join('\n\n')
}

async function dates(rounds: number, say: (line: string) => void): Promise<string> {
  for (const { from, workingDays } of drawPeriods(SEED, CHECKED)) {
    const [ours, theirs] = [dueDate(from, workingDays), dayByDay(from, workingDays)]
    if (ours.refused || !ours.firm || ours.due !== theirs) {
      throw new Error(`${workingDays} from ${from}: ${JSON.stringify(ours)}, day by day ${theirs}`)
    }
  }
  say(`${CHECKED} due dates are the same`)
  const each = (name: string, due: (from: `${number}-${number}-${number}`, days: number) => unknown): Timed =>
    timed(
      name,
      (seed, count) => {
        const periods = drawPeriods(seed, count)
        return () => periods.reduce((sum, { from, workingDays }) => sum + (due(from, workingDays) ? 1 : 0), 0)
      },
      PERIODS_A_ROUND,
    )
  const all = [each('Anshen: dueDate', dueDate), each('A calendar, day by day', dayByDay)]
  const times = await interleaved(all, rounds, PERIODS_A_ROUND)
  return [
    '### Due dates',
    table(
      ['', 'What it gives', 'dates a second', 'times ours'],
      rowsOf(times, all[0]!.name, {
        'Anshen: dueDate': 'the due date, firm or provisional',
        'A calendar, day by day': 'the due date; Sets of days off and make-up days',
      }),
    ),
    `The same ${CHECKED} due dates from both, 2007 to 2025. Medians of ${rounds} rounds of ${PERIODS_A_ROUND} new periods.`,
  ].join('\n\n')
}

/** Work drawn from seeds of its own for every round. */
function timed(name: string, work: (seed: number, count: number) => Work, items: number): Timed {
  return {
    name,
    warmUps: Array.from({ length: WARM_UPS }, (_, index) => work(SEED + 20_000 + index, items)),
    ready: (round) => ({
      leadIn: work(SEED + 10_000 + round, Math.ceil(items / 10)),
      work: work(SEED + 100 + round, items),
    }),
  }
}

function rowsOf(times: Times, base: string, gives: Readonly<Record<string, string>>): string[][] {
  return [...times].map(([name, each]) => {
    const { median: middle, lowest, highest } = ratioOf(times, name, base)
    const ratio = name === base ? '1' : `${figure(middle)} (${figure(lowest)} to ${figure(highest)})`
    return [name, gives[name] ?? '', Math.round(1_000_000 / median(each)).toLocaleString('en-US'), ratio]
  })
}

/** Three digits that count. */
const figure = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3)

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (/^[\d(]/.test(body[0]![column]!) ? '--:' : '---'))
  return [line(head), line(rule), ...body.map(line)].join('\n')
}
