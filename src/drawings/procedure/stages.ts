import type { Text } from '#language'
import type { Period, Procedure, Step } from '#review'
import { laneOf } from './lanes.ts'

/** A step as it stands in one stage. */
export interface Act {
  readonly step: Step
  readonly lane: number
  /** The state it leads to; undefined where the case stays in its stage. */
  readonly leadsTo: string | undefined
  /** Other states in which it is allowed, where it is drawn once for many. */
  readonly alsoIn: readonly string[]
}

/** A band of the picture: a state with what can be done in it, or the steps that belong to no one state. */
export interface Stage {
  readonly state: string | undefined
  readonly title: Text
  readonly isFinal: boolean
  /** Periods that begin with the state. */
  readonly periods: readonly Period[]
  readonly acts: readonly Act[]
}

/** A step allowed in more states than this is drawn once, with the states named. */
const MOST_DRAWN = 4

const SEVERAL: Text = { en: 'At several stages', zh: '多个阶段均可' }
const ANY_TIME: Text = { en: 'At any time', zh: '任何时候' }

/**
 * The procedure as stages in reading order: from the first state down, every road before what it leads to. A step
 * stands in each state in which it is allowed; one allowed in many stands once, in the first state of the procedure
 * or among the steps of several stages.
 */
export function stagesOf(procedure: Procedure): readonly Stage[] {
  const { states, steps, final, initial } = procedure
  const spread = (step: Step): boolean => step.from.length > MOST_DRAWN
  const inState = (step: Step, state: string): boolean =>
    spread(step) ? state === initial && step.from.includes(initial) : step.from.includes(state)
  const several = steps.filter((step) => spread(step) && !step.from.includes(initial))
  const stages = readingOrder(procedure, inState).map(
    (state): Stage => ({
      state,
      title: states[state]!,
      isFinal: final.includes(state),
      periods: periodsOf(procedure, state),
      acts: steps
        .filter((step) => inState(step, state))
        .map((step) => act(step, state, spread(step) ? step.from.filter((each) => each !== state) : [])),
    }),
  )
  const beside = (title: Text, among: readonly Step[]): readonly Stage[] =>
    among.length === 0
      ? []
      : [
          {
            state: undefined,
            title,
            isFinal: false,
            periods: [],
            acts: among.map((step) => act(step, undefined, step.from)),
          },
        ]
  const endsOfSeveral = several.flatMap(({ leadsTo }) => leadsTo ?? [])
  const isLate = ({ state }: Stage): boolean => state !== undefined && endsOfSeveral.includes(state)
  return [
    ...stages.filter((stage) => !isLate(stage)),
    ...beside(SEVERAL, several),
    ...stages.filter(isLate),
    ...beside(
      ANY_TIME,
      steps.filter(({ from }) => from.length === 0),
    ),
  ]
}

const act = (step: Step, state: string | undefined, alsoIn: readonly string[]): Act => ({
  step,
  lane: laneOf(step.by),
  leadsTo: step.leadsTo === state ? undefined : step.leadsTo,
  alsoIn,
})

/** Periods that a step into the state starts, under whatever reading. */
const periodsOf = ({ steps, periods }: Procedure, state: string): readonly Period[] =>
  periods.filter(({ name }) =>
    steps.some(({ leadsTo, starts }) => leadsTo === state && starts?.some(({ period }) => period === name)),
  )

/** Every state after those that lead to it, but for ways back; of two roads the table's first comes first. */
function readingOrder(
  { initial, steps, states, final }: Procedure,
  inState: (step: Step, state: string) => boolean,
): readonly string[] {
  const done: string[] = []
  const seen = new Set<string>()
  const visit = (state: string): void => {
    if (seen.has(state)) return
    seen.add(state)
    const next = steps.flatMap((step) => (inState(step, state) ? (step.leadsTo ?? []) : [])).toReversed()
    // Visited last, placed first: an end stands under the stage it ends.
    for (const each of [...next.filter((to) => !final.includes(to)), ...next]) visit(each)
    done.push(state)
  }
  visit(initial)
  const reached = done.toReversed()
  return [...reached, ...Object.keys(states).filter((state) => !reached.includes(state))]
}
