import type { Answer } from '#rules'
import type { Role } from '#words'
import type { EventShape, RecordEvent } from '../kernel/act.ts'
import { evolveStanding, STANDING_SHAPES, type StandingPayloads } from '../kernel/standing.ts'
import {
  type Contest,
  type FurtherStep,
  type MatterState,
  NO_MATTER,
  type Target,
  type Task,
} from './state.ts'

/** What can have happened to a matter, and what each event says. */
export type MatterPayloads = StandingPayloads & {
  readonly opened: { readonly title: string; readonly owner: string }
  readonly 'code-named': { readonly codeName: string }
  readonly answered: { readonly fact: string; readonly answer: Answer }
  readonly judged: { readonly fact: string; readonly answer: Answer }
  readonly cleared: { readonly fact: string; readonly reason: string }
  readonly dissented: { readonly fact: string; readonly reason: string }
  readonly 'reading-taken': { readonly reading: string; readonly position: string; readonly reason: string }
  readonly 'scope-set': { readonly scope: readonly string[] }
  readonly 'day-set': { readonly day: string | null }
  readonly 'owner-set': { readonly owner: string }
  readonly 'contributor-added': { readonly person: string; readonly role: Role }
  readonly 'contributor-removed': { readonly person: string }
  readonly linked: { readonly to: string }
  readonly 'evidence-attached': { readonly evidence: string; readonly facts: readonly string[] }
  readonly 'evidence-detached': { readonly evidence: string; readonly reason: string }
  readonly 'target-set': { readonly target: Target | null }
  readonly 'result-accepted': {
    readonly receipt: string
    readonly verdict: string
    /** The receipt's own text: whom it names can be erased. */
    readonly document: string
  }
  readonly contested: { readonly about: Contest['about']; readonly name: string; readonly reason: string }
  readonly 'contest-decided': {
    readonly contest: string
    readonly upheld: boolean
    readonly reason: string
    readonly secondPersonMissing: boolean
  }
  readonly 'further-step-decided': { readonly step: FurtherStep['step']; readonly reason: string }
  readonly 'earlier-event-entered': { readonly what: string; readonly source: string }
  readonly 'task-added': Pick<Task, 'what' | 'person' | 'due'>
  readonly 'task-changed': { readonly task: string } & Pick<Task, 'person' | 'due'>
  readonly 'task-ended': { readonly task: string; readonly isDone: boolean }
}

const about = (words: readonly string[], subject: EventShape['subject']): EventShape => ({
  schema: 1,
  words,
  subject,
})
/** Where an answer names people or says something in free text. */
const OF_ANSWER = [
  '/answer/by',
  '/answer/by/body',
  '/answer/by/minutes',
  '/answer/by/signedBy',
  '/answer/evidence',
  '/answer/basis',
  '/answer/reason',
]
const fact = ({ fact: name }: { fact: string }) => `fact ${name}`
const task = ({ task: id }: { task: string }) => `task ${id}`
const evidence = ({ evidence: id }: { evidence: string }) => `evidence ${id}`
const person = ({ person: id }: { person: string }) => `person ${id}`
/** It freezes, opens or closes the whole: what stands beside it must have been seen. */
const whole = () => null
/** A statement of its own, which nothing else changes. */
const apart = (_: unknown, id: string) => `statement ${id}`

export const MATTER_SHAPES: { readonly [Type in keyof MatterPayloads & string]: EventShape } = {
  ...STANDING_SHAPES,
  opened: about(['/title'], whole),
  'code-named': about(['/codeName'], () => 'code name'),
  answered: about(OF_ANSWER, fact),
  judged: about(OF_ANSWER, fact),
  cleared: about(['/reason'], fact),
  dissented: about(['/reason'], apart),
  'reading-taken': about(['/reason'], ({ reading }: { reading: string }) => `reading ${reading}`),
  'scope-set': about([], () => 'scope'),
  'day-set': about([], () => 'day'),
  'owner-set': about([], () => 'owner'),
  'contributor-added': about([], person),
  'contributor-removed': about([], person),
  linked: about([], ({ to }: { to: string }) => `link ${to}`),
  'evidence-attached': about([], evidence),
  'evidence-detached': about(['/reason'], evidence),
  'target-set': about([], () => 'target'),
  'result-accepted': about(['/document'], whole),
  contested: about(['/reason'], apart),
  'contest-decided': about(['/reason'], ({ contest }: { contest: string }) => `contest ${contest}`),
  'further-step-decided': about(['/reason'], apart),
  'earlier-event-entered': about(['/what', '/source'], apart),
  'task-added': about(['/what'], apart),
  'task-changed': about([], task),
  'task-ended': about([], task),
}

/** Statements in the order in which they were made, whichever was read first. */
const inOrder = <T extends { readonly id: string }>(list: readonly T[], each: T): readonly T[] =>
  [...list, each].sort((a, b) => (a.id < b.id ? -1 : 1))

type Evolve = {
  readonly [Type in keyof MatterPayloads & string]: (
    state: MatterState,
    event: RecordEvent<Type, MatterPayloads[Type]>,
  ) => MatterState
}

const answered = (
  state: MatterState,
  { payload, actor, recordedAt }: RecordEvent<string, { readonly fact: string; readonly answer: Answer }>,
): MatterState => ({
  ...state,
  answers: {
    ...state.answers,
    [payload.fact]: { answer: payload.answer, recordedBy: actor, recordedAt },
  },
})

const withTask = (state: MatterState, id: string, change: Partial<Task>): MatterState => ({
  ...state,
  tasks: state.tasks.map((each) => (each.id === id ? { ...each, ...change } : each)),
})

export const evolveMatter: Evolve = {
  ...evolveStanding,
  opened: (_, { payload: { title, owner }, on }) => ({
    ...NO_MATTER,
    status: 'open',
    title,
    owner,
    openedOn: on,
  }),
  'code-named': (state, { payload: { codeName } }) => ({ ...state, codeName }),
  answered,
  judged: answered,
  cleared: (state, { payload: { fact: name } }) => {
    const { [name]: _cleared, ...answers } = state.answers
    return { ...state, answers }
  },
  dissented: (state, { id, payload, actor, on }) => ({
    ...state,
    dissents: inOrder(state.dissents, { id, ...payload, by: actor, on }),
  }),
  'reading-taken': (state, { payload: { reading, position } }) => ({
    ...state,
    readings: { ...state.readings, [reading]: position },
  }),
  'scope-set': (state, { payload: { scope } }) => ({ ...state, scope }),
  'day-set': (state, { payload: { day } }) => ({ ...state, day }),
  'owner-set': (state, { payload: { owner } }) => ({ ...state, owner }),
  'contributor-added': (state, { payload: { person: id, role } }) => ({
    ...state,
    contributors: { ...state.contributors, [id]: role },
  }),
  'contributor-removed': (state, { payload: { person: id } }) => {
    const { [id]: _removed, ...contributors } = state.contributors
    return { ...state, contributors }
  },
  linked: (state, { payload: { to } }) => ({ ...state, links: [...new Set([...state.links, to])].sort() }),
  'evidence-attached': (state, { payload: { evidence: id, facts } }) => ({
    ...state,
    evidence: { ...state.evidence, [id]: facts },
  }),
  'evidence-detached': (state, { payload: { evidence: id } }) => {
    const { [id]: _detached, ...rest } = state.evidence
    return { ...state, evidence: rest }
  },
  'target-set': (state, { payload: { target } }) => ({ ...state, target }),
  'result-accepted': (state, { id, payload: { receipt, verdict }, actor, on }) => ({
    ...state,
    accepted: inOrder(state.accepted, { id, receipt, verdict, by: actor, on }),
  }),
  contested: (state, { id, payload, actor, on }) => ({
    ...state,
    contests: inOrder(state.contests, {
      id,
      ...payload,
      by: actor,
      on,
      status: 'open',
      secondPersonMissing: false,
    }),
  }),
  'contest-decided': (state, { payload: { contest, upheld, secondPersonMissing } }) => ({
    ...state,
    contests: state.contests.map((each) =>
      each.id === contest ? { ...each, status: upheld ? 'upheld' : 'rejected', secondPersonMissing } : each,
    ),
  }),
  'further-step-decided': (state, { id, payload, actor, on }) => ({
    ...state,
    furtherSteps: inOrder(state.furtherSteps, { id, ...payload, by: actor, on }),
  }),
  'earlier-event-entered': (state, { id, payload, on }) => ({
    ...state,
    earlier: inOrder(state.earlier, { id, ...payload, on }),
  }),
  'task-added': (state, { id, payload, actor }) => ({
    ...state,
    tasks: inOrder(state.tasks, { id, ...payload, by: actor, status: 'open' }),
  }),
  'task-changed': (state, { payload: { task: id, ...change } }) => withTask(state, id, change),
  'task-ended': (state, { payload: { task: id, isDone } }) =>
    withTask(state, id, { status: isDone ? 'done' : 'dropped' }),
}
