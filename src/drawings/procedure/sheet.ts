import { BASIS } from '#documents'
import type { Text } from '#language'
import type { Clock, Procedure } from '#review'
import { type Row, rowsOf, type Spoken } from '../text/block.ts'
import { LANES, SEAT_SHORT } from './lanes.ts'
import type { CasePlace } from './road.ts'
import type { Act, Stage } from './stages.ts'
import { clockText, headText, isUnforeseen, periodText, takenText, timeTexts } from './words.ts'

/** How a step stands in the case drawn. */
export type Standing = 'taken' | 'next' | 'open'

/** Everything that is said in a picture of a procedure, before it is known where. */
export interface Sheet {
  readonly stageRows: (
    stage: Stage,
    width: number,
  ) => { readonly name: readonly Row[]; readonly about: readonly Row[] }
  readonly boxRows: (act: Act, stage: Stage, width: number) => readonly Row[]
  /** The number of the stage a step leads to, for the corner of its box. */
  readonly leadsRow: (act: Act) => Row | undefined
  readonly standing: (act: Act, stage: Stage) => Standing
  readonly isHere: (stage: Stage) => boolean
  readonly wasHere: (stage: Stage) => boolean
}

export function sheetOf(
  procedure: Procedure,
  stages: readonly Stage[],
  place: CasePlace | undefined,
  spoken: Spoken,
): Sheet {
  const numbers = numbersOf(stages)
  const taken = ({ step, alsoIn }: Act, { state }: Stage) =>
    (place?.taken ?? []).filter(
      (each) =>
        each.step === step.name && (state === undefined || each.in === state || alsoIn.includes(each.in)),
    )
  const isHere = ({ state }: Stage): boolean => state !== undefined && state === place?.report.state
  const standing = (act: Act, stage: Stage): Standing => {
    if (taken(act, stage).length > 0) return 'taken'
    const among = place?.report.next.includes(act.step.name) === true
    return among && (isHere(stage) || act.alsoIn.includes(place?.report.state ?? '')) ? 'next' : 'open'
  }
  const onTheWay = new Set(place?.taken.map((each) => each.in))
  return {
    standing,
    isHere,
    wasHere: ({ state }) => state !== undefined && onTheWay.has(state),
    stageRows: (stage, width) => {
      const { state, title } = stage
      const number = state === undefined ? '' : `${numbers.get(state)}  `
      const name = { en: number + title.en, zh: number + title.zh }
      const tone = isHere(stage) ? 'on-accent' : 'ink'
      return {
        name: [
          ...rowsOf(name, spoken, width - 20, { size: 13, bold: true, tone }),
          ...(isHere(stage) && place?.result
            ? rowsOf(place.result, spoken, width - 20, { size: 12, bold: true, tone })
            : []),
          ...(isHere(stage) ? rowsOf(HERE, spoken, width - 20, { size: 11, tone }) : []),
        ],
        about: [
          ...aboutTexts(stage, procedure).flatMap((text) =>
            rowsOf(text, spoken, width, { size: 11, tone: 'soft' }),
          ),
          ...clocksIn(stage, place).flatMap((clock) =>
            rowsOf(clockText(clock), spoken, width, { size: 11, bold: true, tone: toneOf(clock) }),
          ),
        ],
      }
    },
    leadsRow: ({ leadsTo }) =>
      leadsTo === undefined
        ? undefined
        : { text: `→ ${numbers.get(leadsTo)}`, language: 'en', size: 10.5, bold: true, tone: 'ink' },
    boxRows: (act, stage, width) => {
      const { step, lane, alsoIn } = act
      const seat = stage.state === undefined ? undefined : LANES[lane]?.seats[0]
      const quiet = { size: 10.5, tone: 'soft' } as const
      return [
        ...rowsOf(headText(step, seat && SEAT_SHORT[seat]), spoken, width - LEADS, quiet),
        ...rowsOf(step.claim, spoken, width, { size: 12 }),
        ...timeTexts(step, procedure, stage.state).flatMap((text) =>
          rowsOf(text, spoken, width, { size: 10.5, bold: true, tone: 'open' }),
        ),
        ...(step.basis === 'text' ? [] : rowsOf(bracketed(BASIS[step.basis]), spoken, width, quiet)),
        ...(alsoIn.length === 0 ? [] : rowsOf(inText(alsoIn, numbers, stage), spoken, width, quiet)),
        ...takenTexts(taken(act, stage)).flatMap((text) =>
          rowsOf(text, spoken, width, { size: 11, bold: true, tone: 'clear' }),
        ),
        ...(standing(act, stage) === 'next'
          ? rowsOf(NEXT, spoken, width, { size: 11, bold: true, tone: 'accent' })
          : []),
      ]
    },
  }
}

const MOST_DAYS = 4

/** The days a step was taken; of very many, the first ones and how many more. */
function takenTexts(days: readonly { readonly on: string }[]): readonly Text[] {
  const more = days.length - MOST_DAYS
  return [
    ...days.slice(0, MOST_DAYS).map(({ on }) => takenText(on)),
    ...(more > 0 ? [{ en: `✓ and ${more} more`, zh: `✓ 另有${more}次` }] : []),
  ]
}

const HERE: Text = { en: 'The case stands here', zh: '案件处于此阶段' }
const NEXT: Text = { en: 'may come next', zh: '可能的后续步骤' }
const bracketed = ({ en, zh }: Text): Text => ({ en: `(${en})`, zh: `（${zh}）` })
/** Room in the corner of a box for the number of the stage it leads to. */
const LEADS = 30

function inText(states: readonly string[], numbers: ReadonlyMap<string, number>, { state }: Stage): Text {
  const said = runsOf(states.flatMap((each) => numbers.get(each) ?? []).toSorted((a, b) => a - b))
  return state === undefined
    ? { en: `at ${said}`, zh: `限于第${said}阶段` }
    : { en: `also at ${said}`, zh: `第${said}阶段亦可` }
}

/** Numbers with those that follow one another drawn together: 3–5, 8. */
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : from === to - 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ')
}

/** Stages are numbered down the page, so that a step can say where it leads without drawing a line. */
export const numbersOf = (stages: readonly Stage[]): ReadonlyMap<string, number> =>
  new Map(stages.flatMap(({ state }) => state ?? []).map((state, at) => [state, at + 1]))

function aboutTexts({ state, periods }: Stage, procedure: Procedure): readonly Text[] {
  const { noForecast } = procedure
  return [
    ...(noForecast && isUnforeseen(procedure, state)
      ? [
          {
            en: 'Whether the periods run here is not settled, and none is forecast; if they run:',
            zh: '是否适用各项期限，条文未明确，不作期限预测；如适用：',
          },
        ]
      : []),
    ...periods.map(periodText),
  ]
}

const toneOf = ({ status }: Clock): string =>
  status === 'met' ? 'clear' : status === 'overdue' || status === 'met-late' ? 'fault' : 'ink'

/** The clocks of a stage, each shown once: where the case stands or came through, else where the period begins. */
function clocksIn({ state, periods }: Stage, place: CasePlace | undefined): readonly Clock[] {
  if (!place || state === undefined) return []
  const went = new Set([...place.taken.map((each) => each.in), place.report.state])
  return went.has(state)
    ? place.report.clocks.filter(({ period }) => periods.some(({ name }) => name === period))
    : []
}
