import { describe, expect, test } from 'vitest'
import { FaultList, readValue, steps } from '#contract'
import { type Author, append, caseRecordKind, setAside, stateOf } from '#records'
import { shippedCases } from '../../../test/shipped-cases.ts'

type Event = Parameters<typeof caseRecordKind.evolve>[2]

let count = 0
const author = (today = '2026-11-21'): Author => ({
  person: '01939b5e-7c1a-7f00-8a00-00000000000a',
  today,
  now: `${today}T02:00:00.000Z`,
  isAlone: false,
  isMember: () => true,
  readings: {},
  newId: () => `01939b5e-7c1a-7f00-8a00-${String(++count).padStart(12, '0')}`,
})

function tried(events: readonly Event[], name: string, given: unknown, seen = events.length) {
  const act = caseRecordKind.acts.find((each) => each.name === name)!
  const faults = new FaultList()
  const input = readValue(act.input, given, faults)
  expect(faults.none ? [] : faults.refusal({ en: '', zh: '' }).faults).toEqual([])
  return append(caseRecordKind, undefined, { id: 'one', events }, { input: { name, input }, seen }, author())
}
function acted(events: readonly Event[], name: string, given: unknown): readonly Event[] {
  const decided = tried(events, name, given)
  if (!decided.ok) throw new Error(JSON.stringify(decided))
  return [...events, ...decided.events]
}

const opened = acted([], 'open', { title: 'Listing', procedure: 'order-8' })
const filed = [
  ['application-submitted', { on: '2026-03-02' }],
  ['materials-conform', { on: '2026-03-05' }],
  ['review-required', { on: '2026-03-12' }],
].reduce((events, [name, given]) => acted(events, name as string, given), opened)

describe('a review case as a record', () => {
  test('has every step of the procedures as an act under its name, with its articles', () => {
    for (const step of steps()) {
      const act = caseRecordKind.acts.find(({ name }) => name === step.name)!
      expect([step.name, act.cite, act.label]).toEqual([step.name, step.cite, step.act])
    }
  })

  test('comes to where the procedure has it', () => {
    expect(stateOf(caseRecordKind, undefined, filed)).toMatchObject({
      status: 'open',
      procedure: 'order-8',
      record: { state: { at: 'preliminary-review' } },
    })
  })

  test('refuses a step with article and remedy, and nothing is recorded', () => {
    expect(tried(opened, 'concluded', { on: '2026-03-02', outcome: 'passed' })).toMatchObject({
      ok: false,
      refusal: { code: 'not-now', cite: expect.arrayContaining([expect.stringMatching(/^art\./)]) },
    })
  })

  test('a correction names the event by the identifier that the log gave it', () => {
    const id = filed.at(-1)!.id
    const corrected = acted(filed, 'corrected', {
      on: '2026-03-20',
      corrects: id,
      reason: 'The notice is of the day before.',
      instead: { on: '2026-03-11' },
    })
    const clocks = JSON.stringify(stateOf(caseRecordKind, undefined, corrected))
    expect(clocks).toContain('2026-03-11')
  })

  test('takes what is allowed at any time beside what its author had not seen, and tells a true clash', () => {
    const complaint = acted(filed, 'complaint-filed', { on: '2026-03-12' })
    expect(tried(complaint, 'penalty-decided', { on: '2026-03-12' }, filed.length)).toMatchObject({
      ok: true,
    })
    expect(tried(complaint, 'entitle', { title: 'Other' }, filed.length)).toMatchObject({ ok: true })
    const extended = acted(filed, 'preliminary-review-extended', { on: '2026-03-13' })
    expect(tried(extended, 'complaint-filed', { on: '2026-03-12' }, filed.length)).toHaveProperty('clash')
  })

  test('is told of a day that does not exist, before anything is decided', () => {
    for (const given of [{ on: '2026-02-30' }, { on: '2026-13-01' }, {}]) {
      const act = caseRecordKind.acts.find(({ name }) => name === 'complaint-filed')!
      const faults = new FaultList()
      readValue(act.input, given, faults)
      expect([given, faults.none]).toEqual([given, false])
    }
  })

  test('takes days as a case file does, and keeps them as values', () => {
    const event = acted(filed, 'complaint-filed', { on: '2026年3月12日' }).at(-1)!
    expect(event).toMatchObject({ on: '2026-03-12', payload: {} })
  })

  test('names and free text are kept aside, in a list of any length and in what a correction says instead', () => {
    const members = Array.from({ length: 150 }, (_, index) => `成员单位${index}`)
    const packedOf = (type: string, said: object) => {
      const event = { id: 'id', type, on: '2026-03-12', actor: 'a', recordedAt: '2026-03-12T02:00:00.000Z' }
      const { words, payload } = caseRecordKind.pack({ ...event, payload: said } as Event)
      return setAside(payload, words, () => '0'.repeat(64))
    }
    const sent = packedOf('recommendation-sent', { members })
    expect(sent.aside.map(({ words }) => words)).toEqual(members)
    expect(JSON.stringify(sent.payload)).not.toContain('成员单位')
    const instead = {
      member: '成员单位甲',
      paper: { document: '甲.pdf', with: { position: '处长', name: '李敏' } },
    }
    const corrected = packedOf('corrected', { corrects: 'id', reason: '误记', instead })
    expect(JSON.stringify(corrected.payload)).not.toMatch(/成员|甲|处长|李敏|误记/)
  })

  test('what the organisation does before the Office is its seal; what it is told is ink', () => {
    const material = (name: string) => caseRecordKind.acts.find((act) => act.name === name)!.material
    expect(['application-submitted', 'disclosure-consented', 'supplement-received'].map(material)).toEqual([
      'seal',
      'seal',
      'seal',
    ])
    expect(['review-required', 'concluded'].map(material)).toEqual(['ink', 'ink'])
  })

  test('every event of the shipped cases is packed and read again as it was, its free texts named', () => {
    const events = shippedCases.flatMap(([, { events: each }]) => each)
    let texts = 0
    for (const { step, on, id: _, ...payload } of events) {
      const event = { id: 'id', type: step, on, actor: 'a', recordedAt: '2026-03-02T02:00:00.000Z', payload }
      const { words, ...stored } = caseRecordKind.pack(event as Event)
      expect(
        caseRecordKind.upcast({ ...stored, id: 'id', actor: 'a', recordedAt: event.recordedAt }),
      ).toEqual(event)
      if ('member' in payload) expect(words).toContain('/member')
      texts += words.length
    }
    expect(texts).toBeGreaterThan(events.length)
  })
})
