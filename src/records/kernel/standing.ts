import * as z from 'zod/mini'
import { closed, expecting, labelled } from '#contract'
import type { Text } from '#language'
import type { Role } from '#words'
import { type Act, actsOn, type EventShape, type Payloads, type RecordEvent } from './act.ts'
import { ASSISTANT_SHAPES, type AssistantPayloads, assistantActs, evolveAssistants } from './assistants.ts'
import { identifier, line, reason } from './inputs.ts'
import type { AssistantState } from './proposal.ts'
import { refuse, strangers, whileOpen } from './refuse.ts'

/** What every record that people work on has: what it is called, for whom it exists, whether it is open. */
export interface StandingState extends AssistantState {
  readonly status: 'none' | 'open' | 'closed'
  readonly title: string | null
  readonly openedOn: string | null
  readonly owner: string | null
  /** Those who know of it, where it exists for nobody else. */
  readonly closedTo: readonly string[] | null
  /** As the organisation numbers its records; null where it had set no form when this one was opened. */
  readonly number: string | null
  /** Kept for a dispute or an inquiry: until that is lifted no working note on it goes. */
  readonly isHeld: boolean
}

export type StandingPayloads = AssistantPayloads & {
  readonly entitled: { readonly title: string }
  readonly 'closed-to-others': { readonly to: readonly string[] }
  readonly 'opened-to-all': Record<string, never>
  readonly closed: { readonly reason: string }
  readonly reopened: { readonly reason: string }
  readonly numbered: { readonly number: string }
  readonly held: { readonly reason: string }
  readonly released: { readonly reason: string }
}

const shape = (words: EventShape['words'], subject: string | null): EventShape => ({
  schema: 1,
  words,
  subject: () => subject,
})

export const STANDING_SHAPES: { readonly [Type in keyof StandingPayloads]: EventShape } = {
  ...ASSISTANT_SHAPES,
  entitled: shape(['/title'], 'title'),
  'closed-to-others': shape([], 'who knows'),
  'opened-to-all': shape([], 'who knows'),
  // They close or open the whole: what stands beside them must have been seen.
  closed: shape(['/reason'], null),
  reopened: shape(['/reason'], null),
  numbered: shape(['/number'], 'number'),
  held: shape(['/reason'], 'hold'),
  released: shape(['/reason'], 'hold'),
}

type Evolve = {
  readonly [Type in keyof StandingPayloads]: <State extends StandingState>(
    state: State,
    event: RecordEvent<Type, StandingPayloads[Type]>,
  ) => State
}

export const evolveStanding: Evolve = {
  ...evolveAssistants,
  entitled: (state, { payload }) => ({ ...state, title: payload.title }),
  'closed-to-others': (state, { payload }) => ({ ...state, closedTo: payload.to }),
  'opened-to-all': (state) => ({ ...state, closedTo: null }),
  closed: (state) => ({ ...state, status: 'closed' }),
  reopened: (state) => ({ ...state, status: 'open' }),
  numbered: (state, { payload }) => ({ ...state, number: payload.number }),
  held: (state) => ({ ...state, isHeld: true }),
  released: (state) => ({ ...state, isHeld: false }),
}

const { act } = actsOn<StandingState, StandingPayloads>()
const LEADS: readonly Role[] = ['owner', 'governance-lead']
const HOLDING: readonly Role[] = [...LEADS, 'legal']
const NOTHING: Text = { en: 'Nothing needs to be done.', zh: '无需操作。' }

/** Those who know of a record, as an act names them. */
const to = labelled(
  expecting(z.array(identifier({ en: 'Person', zh: '人员' })).check(z.minLength(1), z.maxLength(500)), {
    expected: { en: 'the persons who know of it, one at least', zh: '至少一名知情人' },
    example: '["01939b5e-7c1a-7f00-8a00-000000000001"]',
  }),
  { en: 'Those who know of it', zh: '内幕信息知情人' },
)

/** The input of a title. */
export const titleOf = ({ zh }: Text, example: string) => line({ en: 'Title', zh: `${zh}名称` }, example)

/**
 * The acts that every such record has. Who knows of it is a person's to say, so those are seals.
 *
 * @param noun  what the record is called
 * @param who  who may entitle it
 */
export const standingActs = <State extends StandingState, P extends Payloads>(
  noun: Text,
  who: readonly Role[],
  example: string,
): readonly Act<string, State, never, P>[] =>
  [
    ...assistantActs<StandingState, StandingPayloads>(noun),
    act({
      name: 'entitle',
      label: { en: 'Change the title', zh: '修改名称' },
      who,
      material: 'ink',
      cite: [],
      input: closed({ title: titleOf(noun, example) }),
      decide: whileOpen((_, payload) => ({ ok: true, events: [{ type: 'entitled', payload }] })),
    }),
    act({
      name: 'close-to-others',
      label: { en: `Close the ${noun.en} to all but those on its list`, zh: '限定知情人' },
      who: LEADS,
      material: 'seal',
      cite: [],
      input: closed({ to }),
      decide: whileOpen((_, payload, author) =>
        payload.to.includes(author.person)
          ? (strangers(payload.to, author) ?? { ok: true, events: [{ type: 'closed-to-others', payload }] })
          : refuse(
              'not-now',
              {
                en: `You would close the ${noun.en} to yourself.`,
                zh: `名单中没有您本人，限定后您将无法访问该${noun.zh}。`,
              },
              { en: 'Put yourself on the list.', zh: '请将本人列入名单。' },
            ),
      ),
    }),
    act({
      name: 'open-to-all',
      label: { en: `Open the ${noun.en} to the organisation`, zh: '取消知情人限定' },
      who: LEADS,
      material: 'seal',
      cite: [],
      input: closed({}),
      decide: whileOpen(() => ({ ok: true, events: [{ type: 'opened-to-all', payload: {} }] })),
    }),
    act({
      name: 'close',
      label: { en: `Close the ${noun.en}`, zh: `关闭${noun.zh}` },
      who: LEADS,
      material: 'ink',
      cite: [],
      input: closed({ reason }),
      decide: whileOpen((_, payload) => ({ ok: true, events: [{ type: 'closed', payload }] })),
    }),
    act({
      name: 'reopen',
      label: { en: `Reopen the ${noun.en}`, zh: `重新打开${noun.zh}` },
      who: LEADS,
      material: 'ink',
      cite: [],
      input: closed({ reason }),
      decide: ({ status }, payload) =>
        status === 'closed'
          ? { ok: true, events: [{ type: 'reopened', payload }] }
          : refuse('not-now', { en: `The ${noun.en} is open.`, zh: `该${noun.zh}处于打开状态。` }, NOTHING),
    }),
    act({
      name: 'place-hold',
      label: { en: `Keep the ${noun.en} for a dispute or an inquiry`, zh: '启动证据留存' },
      who: HOLDING,
      material: 'seal',
      cite: [],
      input: closed({ reason }),
      decide: ({ isHeld }, payload) =>
        isHeld
          ? refuse(
              'not-now',
              { en: `The ${noun.en} is kept already.`, zh: `该${noun.zh}已处于留存状态。` },
              NOTHING,
            )
          : { ok: true, events: [{ type: 'held', payload }] },
    }),
    act({
      name: 'lift-hold',
      label: { en: `Keep the ${noun.en} no longer`, zh: '解除证据留存' },
      who: HOLDING,
      material: 'seal',
      cite: [],
      input: closed({ reason }),
      decide: ({ isHeld }, payload) =>
        isHeld
          ? { ok: true, events: [{ type: 'released', payload }] }
          : refuse(
              'not-now',
              { en: `The ${noun.en} is not kept.`, zh: `该${noun.zh}未处于留存状态。` },
              NOTHING,
            ),
    }),
  ] as unknown as readonly Act<string, State, never, P>[]
