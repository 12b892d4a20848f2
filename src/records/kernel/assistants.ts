import { closed } from '#contract'
import type { Text } from '#language'
import { ROLE, type Role } from '#words'
import { type Act, actsOn, type EventShape, type Payloads, type RecordEvent } from './act.ts'
import { identifier, reason } from './inputs.ts'
import { type AssistantState, noProposal, openProposal, type Proposal } from './proposal.ts'

/** The event that a program's reading leaves. */
export const READ_BY_ASSISTANT = 'read-by-assistant'

export const NO_ASSISTANTS: AssistantState = { isOpenToAssistants: false, proposals: [] }

export type AssistantPayloads = {
  readonly 'opened-to-assistants': Record<string, never>
  readonly 'closed-to-assistants': Record<string, never>
  readonly 'read-by-assistant': Record<string, never>
  readonly proposed: { readonly act: string; readonly input: string }
  readonly 'proposal-taken': { readonly proposal: string }
  readonly 'proposal-declined': { readonly proposal: string; readonly reason: string }
}

const shape = (words: EventShape['words'], subject: EventShape['subject']): EventShape => ({
  schema: 1,
  words,
  subject,
})
const apart = (_: unknown, id: string) => `statement ${id}`
const ofProposal = ({ proposal }: { proposal: string }) => `proposal ${proposal}`

export const ASSISTANT_SHAPES: { readonly [Type in keyof AssistantPayloads]: EventShape } = {
  'opened-to-assistants': shape([], () => 'assistants'),
  'closed-to-assistants': shape([], () => 'assistants'),
  'read-by-assistant': { ...shape([], apart), isReading: true },
  proposed: shape(['/input'], apart),
  'proposal-taken': shape([], ofProposal),
  'proposal-declined': shape(['/reason'], ofProposal),
}

type Evolve = {
  readonly [Type in keyof AssistantPayloads]: <State extends AssistantState>(
    state: State,
    event: RecordEvent<Type, AssistantPayloads[Type]>,
  ) => State
}

const withStatus = <State extends AssistantState>(
  state: State,
  id: string,
  status: Proposal['status'],
): State => ({
  ...state,
  proposals: state.proposals.map((each) => (each.id === id ? { ...each, status } : each)),
})

export const evolveAssistants: Evolve = {
  'opened-to-assistants': (state) => ({ ...state, isOpenToAssistants: true }),
  'closed-to-assistants': (state) => ({ ...state, isOpenToAssistants: false }),
  'read-by-assistant': (state) => state,
  proposed: (state, { id, payload, actor, on }) => ({
    ...state,
    proposals: [...state.proposals, { id, ...payload, by: actor, on, status: 'open' as const }].sort(
      (a, b) => (a.id < b.id ? -1 : 1),
    ),
  }),
  'proposal-taken': (state, { payload }) => withStatus(state, payload.proposal, 'taken'),
  'proposal-declined': (state, { payload }) => withStatus(state, payload.proposal, 'declined'),
}

const { act } = actsOn<AssistantState, AssistantPayloads>()
const ANYONE = Object.keys(ROLE) as readonly Role[]
const proposal = identifier({ en: 'Proposal', zh: '建议' })

/**
 * Whether programs may read a record and propose acts on it, and what becomes of what they proposed. All are a person's:
 * whoever takes up a proposal does that act in person.
 */
export const assistantActs = <State extends AssistantState, P extends Payloads>(
  noun: Text,
): readonly Act<string, State, never, P>[] =>
  [
    act({
      name: 'open-to-assistants',
      label: {
        en: `Let assistants read the ${noun.en} and propose`,
        zh: `允许助手程序读取该${noun.zh}并提出建议`,
      },
      who: ['owner', 'governance-lead'],
      material: 'seal',
      cite: [],
      input: closed({}),
      decide: () => ({ ok: true, events: [{ type: 'opened-to-assistants', payload: {} }] }),
    }),
    act({
      name: 'close-to-assistants',
      label: { en: `Let no assistant read the ${noun.en}`, zh: `停止助手程序读取该${noun.zh}` },
      who: ['owner', 'governance-lead'],
      material: 'seal',
      cite: [],
      input: closed({}),
      decide: () => ({ ok: true, events: [{ type: 'closed-to-assistants', payload: {} }] }),
    }),
    act({
      name: 'take-proposal',
      label: { en: 'Do what was proposed', zh: '采纳建议' },
      // Whoever may do the act that was proposed.
      who: ANYONE,
      material: 'seal',
      cite: [],
      takesProposal: true,
      input: closed({ proposal }),
      decide: (state, payload) =>
        openProposal(state, payload.proposal)
          ? { ok: true, events: [{ type: 'proposal-taken', payload }] }
          : noProposal,
    }),
    act({
      name: 'decline-proposal',
      label: { en: 'Decline what was proposed', zh: '不采纳建议' },
      who: ANYONE,
      material: 'seal',
      cite: [],
      input: closed({ proposal, reason }),
      decide: (state, payload) =>
        openProposal(state, payload.proposal)
          ? { ok: true, events: [{ type: 'proposal-declined', payload }] }
          : noProposal,
    }),
  ] as unknown as readonly Act<string, State, never, P>[]
