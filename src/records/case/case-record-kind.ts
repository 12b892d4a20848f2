import * as z from 'zod/mini'
import { positionsUnder, procedureNames, reviewOf, versionNamed } from '#cases'
import type { Calendar, CivilDate } from '#clock'
import {
  allDetails,
  closed,
  expecting,
  labelled,
  type Refusal,
  readings,
  readingsOf,
  stepInput,
  steps,
} from '#contract'
import type { Text } from '#language'
import {
  type CaseStanding,
  type EventRefusal,
  type ReviewEvent,
  type Step,
  standingOf,
  withCalendar,
} from '#review'
import type { Role } from '#words'
import { type Act, type ActKind, actsOn, type EventShape, kindOf, type RecordEvent } from '../kernel/act.ts'
import { identifier } from '../kernel/inputs.ts'
import type { HouseReadings } from '../kernel/record-kind.ts'
import { whileOpen } from '../kernel/refuse.ts'
import { evolveStanding, STANDING_SHAPES, standingActs, titleOf } from '../kernel/standing.ts'
import { caseKind } from './case-kind.ts'
import { type CaseRecordState, NO_CASE } from './case-record-state.ts'

interface Opening {
  readonly title: string
  readonly owner: string
  readonly procedure: string
  readonly readings: Readonly<Record<string, string>>
  readonly matter?: string
}
/** What a case's events carry: the steps of its procedure say what they declare. */
export type CasePayloads = Readonly<Record<string, unknown>>

const { act } = actsOn<CaseRecordState, CasePayloads>()

const CASE: Text = { en: 'case record', zh: '案件记录' }
const EXAMPLE = 'Listing of an online hiring platform'
const RECORDING: readonly Role[] = ['owner', 'legal', 'governance-lead', 'counsel']

const namingActs: readonly Act<string, CaseRecordState, never, CasePayloads>[] = [
  act({
    name: 'open',
    label: { en: 'Open a review case', zh: '新建审查案件' },
    who: RECORDING,
    material: 'ink',
    cite: [],
    opens: true,
    input: closed({
      title: titleOf(CASE, EXAMPLE),
      procedure: labelled(
        expecting(z.enum(procedureNames as readonly [string, ...string[]]), {
          expected: { en: 'the version whose procedure applies', zh: '适用其程序的版本' },
          example: procedureNames.at(-1)!,
        }),
        { en: 'Procedure', zh: '适用程序' },
      ),
      readings: labelled(readingsOf(readings(), 'readings: {}'), { en: 'Readings', zh: '解释口径' }),
      matter: z.optional(identifier({ en: 'Matter', zh: '事项' })),
    }),
    decide: (_, { title, procedure, readings: taken, matter }, { person, readings: house }) => ({
      ok: true,
      events: [
        {
          type: 'opened',
          payload: {
            title,
            owner: person,
            procedure,
            readings: { ...houseReadings(house, procedure), ...taken },
            ...(matter === undefined ? {} : { matter }),
          },
        },
      ],
    }),
  }),
  ...standingActs<CaseRecordState, CasePayloads>(CASE, RECORDING, EXAMPLE),
]

/** Those of the organisation's readings that this procedure knows. */
function houseReadings(house: HouseReadings, procedure: string): Readonly<Record<string, string>> {
  const names = versionNamed(procedure)!.regulation.readings
  return Object.fromEntries(
    Object.entries(house).flatMap(([name, { position }]) =>
      Object.hasOwn(names, name) ? [[name, position]] : [],
    ),
  )
}

/** The terms under which a case is folded. */
const rulebookOf = ({ procedure, readings: taken }: CaseRecordState) =>
  reviewOf({ procedure: procedure!, positions: positionsUnder(versionNamed(procedure!)!, taken) })

/** An event of the record as the procedure knows it: under the identifier that the log gave it. */
const reviewEventOf = ({ id, type, on, payload }: RecordEvent): ReviewEvent =>
  ({ ...(payload as object), id, on, step: type }) as ReviewEvent

/** Recording what another did is ink; what the organisation itself does before the Office is its seal. */
const materialOf = ({ by }: Step) => (by.some((seat) => OWN_SEATS.includes(seat)) ? 'seal' : 'ink')
const OWN_SEATS: readonly string[] = ['party', 'supplier', 'anyone']

/** The acts of a case: the steps of the procedures, under their names. */
const stepActs = (): readonly Act<string, CaseRecordState, never, CasePayloads>[] =>
  steps().map((step) =>
    act<string, Readonly<Record<string, unknown>>>({
      name: step.name,
      label: step.act,
      who: RECORDING,
      material: materialOf(step),
      cite: step.cite,
      input: stepInput(step),
      decide: whileOpen((state, { on, ...said }, author) => {
        const payload = withoutGaps(said)
        const event = { ...payload, on, step: step.name } as ReviewEvent
        const decided = caseKind.decide(rulebookOf(state), state.record!, event, author)
        if (!decided.ok) return { ok: false, refusal: refusalFrom(decided.refusal) }
        return { ok: true, events: [{ type: step.name, payload, on: on as string }] }
      }),
    }),
  )

/** The procedure's refusal, as that of an act. */
const refusalFrom = ({ code, cite, message, remedy, faults }: EventRefusal): Refusal => ({
  code: code === 'incomplete' || code === 'unknown-event' ? 'bad-input' : 'not-now',
  cite,
  message,
  remedy,
  faults,
})

const shape = (words: EventShape['words'], subject: EventShape['subject']): EventShape => ({
  schema: 1,
  words,
  subject,
})

/** What was said, without what was left open. */
const withoutGaps = (said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(said))

/** Where names and free text stand in what a step says: the paper's, each detail that is a text, and what a correction says instead. */
const wordsOf = (step: Step): EventShape['words'] => [
  ...textsOf('', step.details ?? {}),
  ...textsOf('/instead', allDetails()),
]
const textsOf = (within: string, details: NonNullable<Step['details']>): readonly string[] => [
  ...['document', 'with/position', 'with/name'].map((each) => `${within}/paper/${each}`),
  ...Object.entries(details).flatMap(([name, { kind }]) =>
    kind === 'text' || kind === 'texts' ? [`${within}/${name}`] : [],
  ),
]

const whole = () => null

const named = kindOf<CaseRecordState, CasePayloads>({
  name: 'cases',
  label: { en: 'review case', zh: '审查案件' },
  initialState: NO_CASE,
  acts: [...namingActs, ...stepActs()],
  shapes: {
    ...STANDING_SHAPES,
    opened: shape(['/title'], whole),
    ...Object.fromEntries(steps().map((step) => [step.name, shape(wordsOf(step), whole)])),
  },
  evolve: {
    ...(evolveStanding as object),
    opened: (_, { on, payload }) => {
      const { title, owner, procedure, readings: taken, matter = null } = payload as Opening
      const opened = { ...NO_CASE, status: 'open' as const, openedOn: on, title, owner, procedure, matter }
      const state: CaseRecordState = { ...opened, readings: taken }
      return { ...state, record: caseKind.initialState(rulebookOf(state)) }
    },
    ...Object.fromEntries(
      steps().map(({ name }) => [
        name,
        (state: CaseRecordState, event: RecordEvent): CaseRecordState => ({
          ...state,
          record: caseKind.evolve(rulebookOf(state), state.record!, reviewEventOf(event)),
        }),
      ]),
    ),
  },
})

/**
 * Where the procedure of a case stands on a day, under the holiday notices that its organisation counts by.
 *
 * @throws TypeError where no case was opened
 */
export function standingOfCase(
  state: CaseRecordState,
  { today, calendar }: { readonly today: CivilDate; readonly calendar: Calendar },
): CaseStanding {
  if (!state.record) throw new TypeError('no case was opened')
  return standingOf(withCalendar(rulebookOf(state), calendar), state.record, today)
}

const stepNames = new Set(steps().map(({ name }) => name))

/**
 * A review case as a record: opened under a procedure, its acts the steps of that procedure. A step is refused as the
 * procedure has it, with article and remedy; steps change places where the procedure allows them at any time.
 */
export const caseRecordKind: ActKind<CaseRecordState, CasePayloads> = {
  ...named,
  commutes: (terms, state, one, other) => {
    const areSteps = [one, other].map(({ type }) => stepNames.has(type))
    if (areSteps.every((isStep) => !isStep)) return named.commutes(terms, state, one, other)
    if (areSteps.every((isStep) => isStep)) {
      return caseKind.commutes(rulebookOf(state), state.record!, reviewEventOf(one), reviewEventOf(other))
    }
    // A title or a list of those who know changes nothing of the procedure.
    return !named.standsAlone(areSteps[0] ? other : one)
  },
}
