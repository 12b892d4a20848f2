import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { schemaOfDocument } from '#contract/documents'
import { caseKind } from '#records'
import type { ReviewEvent } from '#review'
import { shippedCases } from './shipped-cases.ts'

const isEvent = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemaOfDocument('event'))

/** An event of a case as the log would hold it. */
const stored = ({ step, on, ...payload }: ReviewEvent) => ({
  id: '01939b5e-7c1a-7f00-8a00-000000000001',
  tenant: 'one',
  stream: 'case-1',
  version: 1,
  type: step,
  schema: 1,
  on,
  recordedAt: '2026-03-02T09:00:00Z',
  actor: 'counsel',
  way: 'page',
  payload,
})

const REPLY: ReviewEvent = { on: '2026-04-02', step: 'reply-received', member: '公安部', agrees: true }

describe('an event in the log', () => {
  it('of a case has the payload that its step declares, and is the event again when it is read', () => {
    const events = shippedCases.flatMap(([, { events }]) => events)
    expect(events.length).toBeGreaterThan(200)
    expect(new Set(events.map(({ step }) => step)).size).toBeGreaterThan(30)
    for (const event of events) {
      const log = stored(event)
      expect([event, isEvent(log), isEvent.errors]).toEqual([event, true, null])
      expect(caseKind.upcast(log)).toEqual(event)
    }
  })

  it.each([
    ['lacks a detail that its step needs', { agrees: true }],
    ['has a detail of another step', { member: '公安部', agrees: true, until: '2026-05-01' }],
    ['has a value as somebody typed it', { member: '公安部', agrees: 'yes' }],
    ['repeats what the envelope says', { member: '公安部', agrees: true, step: 'reply-received' }],
  ])('of a case is none where its payload %s', (_, payload) => {
    expect(isEvent(stored(REPLY))).toBe(true)
    expect(isEvent({ ...stored(REPLY), payload })).toBe(false)
  })

  it('of another kind of record carries that kind’s own payload', () => {
    const answer = { act: 'answer', fact: 'seeksListing', answer: { state: 'answered', value: true } }
    expect(isEvent({ ...stored(REPLY), type: 'answer', payload: answer })).toBe(true)
    expect(isEvent({ ...stored(REPLY), type: 'answer', on: 'unknown', payload: answer })).toBe(false)
  })
})
