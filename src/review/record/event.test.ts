import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  decide,
  type EventOf,
  initialState,
  type Procedure,
  type ReviewEvent,
  rulebookOf,
  type Step,
} from '#review'

const label = { en: 'x', zh: '某' }
const act = {
  cite: [],
  claim: label,
  act: label,
  by: ['party'],
  to: [],
  form: 'not-stated',
  basis: 'text',
} as const
const steps = [
  {
    ...act,
    name: 'asked',
    from: ['open'],
    details: {
      fee: { kind: 'text', label, required: true },
      how: { kind: 'one-of', label, values: { kindly: label, twice: label } },
      received: { kind: 'day', label },
    },
  },
  { ...act, name: 'closed', from: ['open'], leadsTo: 'closed' },
] as const satisfies readonly Step[]
type Event = EventOf<(typeof steps)[number]>

const procedure = {
  regulation: 'toy',
  initial: 'open',
  states: { open: label, closed: label },
  final: ['closed'],
  waitsFor: {},
  bonds: [],
  steps,
  periods: [],
  excluded: [],
  materials: [],
  documents: [],
  confidentiality: { cite: [], claim: label, consent: 'asked', closed: {}, unsettled: label },
  parts: {},
  firstDay: { reading: 'first', positions: { only: 'counted' } },
  agreement: { reading: 'first', positions: { only: 'all-assent' } },
} as const satisfies Procedure
const rulebook = rulebookOf(procedure, { positions: { first: 'only' } })

describe('the events of some steps', () => {
  it('are told apart by the step, each with the details that it declares', () => {
    type Asked = Extract<Event, { step: 'asked' }>
    expectTypeOf<Asked['fee']>().toEqualTypeOf<string>()
    expectTypeOf<Asked['how']>().toEqualTypeOf<'kindly' | 'twice' | undefined>()
    expectTypeOf<Event['step']>().toEqualTypeOf<'asked' | 'closed'>()
    expectTypeOf<Event>().toExtend<ReviewEvent>()
    // @ts-expect-error: a detail that the step needs
    const lacking: Event = { on: '2026-03-02', step: 'asked' }
    // @ts-expect-error: a detail of another step
    const foreign: Event = { on: '2026-03-02', step: 'closed', fee: '5' }
    expect([lacking.step, foreign.step]).toEqual(['asked', 'closed'])
  })

  it('may say what the engine has never heard of: it is asked for, and carried', () => {
    const asked: Event = { on: '2026-03-02', step: 'asked', fee: '5 yuan', how: 'twice' }
    const decision = decide(rulebook, initialState(rulebook), asked)
    expect(decision).toEqual({ ok: true, events: [asked] })
    if (decision.ok) expectTypeOf(decision.events).toExtend<readonly Event[]>()
    const { fee: _, ...without } = asked
    const lacks = decide(rulebook, initialState(rulebook), without)
    expect(lacks).toMatchObject({ ok: false, refusal: { code: 'incomplete' } })
  })
})
