import * as z from 'zod/mini'
import { positionsUnder, procedureNames, reviewOf, versionNamed } from '#cases'
import { closed, expecting, labelled, type Refusal, readings, readingsOf, stepInput, steps } from '#contract'
import type { EventRefusal, ReviewEvent, Step } from '#review'
import type { Role } from '#words'
import {
  type Act,
  type ActKind,
  actsOn,
  type EventOf,
  type EventShape,
  kindOf,
  type RecordEvent,
} from '../kernel/act.ts'
import { identifier, line, reason } from '../kernel/inputs.ts'
import { IS_CLOSED, REOPEN, refuse } from '../kernel/refuse.ts'
import { caseKind } from './case-kind.ts'
import { type CaseRecordState, NO_CASE } from './case-record-state.ts'

type NamingPayloads = {
  readonly 'case-opened': {
    readonly title: string
    readonly owner: string
    readonly procedure: string
    readonly readings: Readonly<Record<string, string>>
    readonly matter?: string
  }
  readonly 'case-entitled': { readonly title: string }
  readonly 'case-closed-to-others': { readonly to: readonly string[] }
  readonly 'case-closed': { readonly reason: string }
  readonly 'case-reopened': { readonly reason: string }
}
/** What a case's events carry: the steps of its procedure say what they declare. */
export type CasePayloads = Readonly<Record<string, unknown>>

const { act } = actsOn<CaseRecordState, CasePayloads>()

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
      title: line({ en: 'Title', zh: '案件名称' }, 'Listing of an online hiring platform'),
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
    decide: (_, { title, procedure, readings: taken, matter }, { person }) => ({
      ok: true,
      events: [
        {
          type: 'case-opened',
          payload: {
            title,
            owner: person,
            procedure,
            readings: taken ?? {},
            ...(matter === undefined ? {} : { matter }),
          },
        },
      ],
    }),
  }),
  act({
    name: 'entitle',
    label: { en: 'Change the title', zh: '修改名称' },
    who: RECORDING,
    material: 'ink',
    cite: [],
    input: closed({ title: line({ en: 'Title', zh: '案件名称' }, 'Listing of an online hiring platform') }),
    decide: (_, payload) => ({ ok: true, events: [{ type: 'case-entitled', payload }] }),
  }),
  act({
    name: 'close-to-others',
    label: { en: 'Close the case to all but those on its list', zh: '限定知情人' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({
      to: labelled(
        expecting(z.array(identifier({ en: 'Person', zh: '人员' })).check(z.minLength(1), z.maxLength(500)), {
          expected: { en: 'the persons who know of it, one at least', zh: '至少一名知情人' },
          example: '["01939b5e-7c1a-7f00-8a00-000000000001"]',
        }),
        { en: 'Those who know of it', zh: '内幕信息知情人' },
      ),
    }),
    decide: (_, payload, { person }) =>
      payload.to.includes(person)
        ? { ok: true, events: [{ type: 'case-closed-to-others', payload }] }
        : refuse(
            'not-now',
            {
              en: 'You would close the case to yourself.',
              zh: '名单中没有您本人，限定后您将无法访问该案件。',
            },
            { en: 'Put yourself on the list.', zh: '请将本人列入名单。' },
          ),
  }),
  act({
    name: 'close',
    label: { en: 'Close the record of the case', zh: '关闭案件记录' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({ reason }),
    decide: ({ status }, payload) =>
      status === 'open'
        ? { ok: true, events: [{ type: 'case-closed', payload }] }
        : refuse('not-now', IS_CLOSED, REOPEN),
  }),
  act({
    name: 'reopen',
    label: { en: 'Reopen the record of the case', zh: '重新打开案件记录' },
    who: ['owner', 'governance-lead'],
    material: 'ink',
    cite: [],
    input: closed({ reason }),
    decide: ({ status }, payload) =>
      status === 'closed'
        ? { ok: true, events: [{ type: 'case-reopened', payload }] }
        : refuse(
            'not-now',
            { en: 'The record is open.', zh: '该记录处于打开状态。' },
            { en: 'Nothing needs to be done.', zh: '无需操作。' },
          ),
  }),
]

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
      decide: (state, { on, ...payload }, author) => {
        if (state.status === 'closed') return refuse('not-now', IS_CLOSED, REOPEN)
        const event = { ...payload, on, step: step.name } as ReviewEvent
        const decided = caseKind.decide(rulebookOf(state), state.record!, event, author)
        if (!decided.ok) return { ok: false, refusal: refusalFrom(decided.refusal) }
        return { ok: true, events: [{ type: step.name, payload, on: on as string }] }
      },
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

/** Where names and free text stand in what a step says: the paper's, and each detail that is a text. */
const wordsOf = ({ details = {} }: Step): EventShape['words'] => [
  '/paper/document',
  '/paper/with/position',
  '/paper/with/name',
  ...Object.entries(details).flatMap(([name, { kind }]) =>
    kind === 'text' ? [`/${name}`] : kind === 'texts' ? TEXTS.map((index) => `/${name}/${index}`) : [],
  ),
]
/** A recommendation goes to some dozen addressees; a list is never longer than this. */
const TEXTS = Array.from({ length: 100 }, (_, index) => index)

const whole = () => null

const said = <Type extends keyof NamingPayloads>(payload: unknown) => payload as NamingPayloads[Type]

const named = kindOf<CaseRecordState, CasePayloads>({
  name: 'cases',
  label: { en: 'review case', zh: '审查案件' },
  initialState: NO_CASE,
  acts: [...namingActs, ...stepActs()],
  shapes: {
    'case-opened': shape(['/title'], whole),
    'case-entitled': shape(['/title'], () => 'title'),
    'case-closed-to-others': shape([], () => 'who knows'),
    'case-closed': shape(['/reason'], whole),
    'case-reopened': shape(['/reason'], whole),
    ...Object.fromEntries(steps().map((step) => [step.name, shape(wordsOf(step), whole)])),
  },
  evolve: {
    'case-opened': (_, { on, payload }) => {
      const { title, owner, procedure, readings: taken, matter = null } = said<'case-opened'>(payload)
      const opened = { ...NO_CASE, status: 'open' as const, openedOn: on, title, owner, procedure, matter }
      const state: CaseRecordState = { ...opened, readings: taken }
      return { ...state, record: caseKind.initialState(rulebookOf(state)) }
    },
    'case-entitled': (state, { payload }) => ({
      ...state,
      title: said<'case-entitled'>(payload).title,
    }),
    'case-closed-to-others': (state, { payload }) => ({
      ...state,
      closedTo: said<'case-closed-to-others'>(payload).to,
    }),
    'case-closed': (state) => ({ ...state, status: 'closed' }),
    'case-reopened': (state) => ({ ...state, status: 'open' }),
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
    const naming = (areSteps[0] ? other : one) as EventOf<CasePayloads>
    return naming.type === 'case-entitled' || naming.type === 'case-closed-to-others'
  },
}
