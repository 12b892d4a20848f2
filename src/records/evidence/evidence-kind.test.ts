import { describe, expect, test } from 'vitest'
import { FaultList, readValue } from '#contract'
import { type Author, append, evidenceKind, revisionOf, stateOf } from '#records'

const LI = '01939b5e-7c1a-7f00-8a00-00000000000a'
const MATTER = '01939b5e-7c1a-7f00-8a00-00000000000c'
const FILE = {
  address: 'a'.repeat(64),
  digest: 'b'.repeat(64),
  length: 9,
  type: 'text/plain',
  isMisnamed: false,
}

let count = 0
const author: Author = {
  person: LI,
  today: '2026-11-21',
  now: '2026-11-21T02:00:00.000Z',
  isAlone: true,
  isMember: () => true,
  readings: {},
  newId: () => `01939b5e-7c1a-7f00-8a00-${String(++count).padStart(12, '0')}`,
}

type Events = readonly never[]

function decided(events: Events, name: string, given: object, file?: typeof FILE, seen = events.length) {
  const act = evidenceKind.acts.find((each) => each.name === name)!
  const faults = new FaultList()
  const read = readValue(act.input, given, faults) as unknown as object
  expect(faults.none ? [] : faults.refusal().faults).toEqual([])
  const input = { name, input: file ? { ...read, file } : read }
  return append(evidenceKind, undefined, { id: 'one', events }, { input, seen }, author)
}
function acted(events: Events, name: string, given: object, file?: typeof FILE): Events {
  const found = decided(events, name, given, file)
  if (!found.ok) throw new Error(JSON.stringify(found))
  return [...events, ...found.events] as unknown as Events
}
const code = (...of: Parameters<typeof decided>) => {
  const found = decided(...of)
  return found.ok ? 'ok' : 'refusal' in found ? found.refusal.code : 'clash'
}
const state = (events: Events) => stateOf(evidenceKind, undefined, events)
const opened = () => acted([], 'open', { marking: 'none', title: 'Assessment', of: MATTER })

describe('a piece of evidence', () => {
  test('asks for its marking before anything else', () => {
    const act = evidenceKind.acts.find(({ name }) => name === 'open')!
    const faults = new FaultList()
    readValue(act.input, { title: 'Assessment' }, faults)
    expect(faults.refusal().faults.map(({ pointer }) => pointer)).toEqual([''])
    expect(faults.refusal().faults[0]!.message.en).toContain('marking')
  })

  test('is opened, and its revisions are numbered', () => {
    let events = opened()
    events = acted(events, 'add-revision', { marking: 'trade-secret', name: 'one.txt' }, FILE)
    events = acted(events, 'add-revision', { marking: 'none', name: 'two.txt', note: 'Signed' }, FILE)
    expect(state(events)).toMatchObject({
      of: MATTER,
      marking: 'none',
      revisions: [
        { number: 1, name: 'one.txt', marking: 'trade-secret', file: FILE, by: LI },
        { number: 2, name: 'two.txt', note: 'Signed' },
      ],
    })
    expect(revisionOf(state(events))).toMatchObject({ number: 2 })
    expect(revisionOf(state(events), 1)).toMatchObject({ number: 1 })
  })

  test('two who add a file at once are told of each other; who reads is in nobody’s way', () => {
    const before = acted(opened(), 'add-revision', { marking: 'none', name: 'one.txt' }, FILE)
    const other = acted(before, 'add-revision', { marking: 'none', name: 'two.txt' }, FILE)
    expect(code(other, 'add-revision', { marking: 'none', name: 'three.txt' }, FILE, before.length)).toBe(
      'clash',
    )
    const read = acted(before, 'download', {})
    expect(code(read, 'add-revision', { marking: 'none', name: 'three.txt' }, FILE, before.length)).toBe('ok')
  })

  test('takes no state secret, by its marking, its name, its title or its description', () => {
    const events = opened()
    expect(code([], 'open', { marking: 'state-secret', title: 'Plan' })).toBe('state-secret')
    expect(code([], 'open', { marking: 'none', title: '机密★10年 方案' })).toBe('state-secret')
    expect(code(events, 'entitle', { title: '绝密 方案' })).toBe('state-secret')
    expect(code(events, 'describe', { description: '密级：机密' })).toBe('state-secret')
    expect(code(events, 'add-revision', { marking: 'state-secret', name: 'a.txt' }, FILE)).toBe(
      'state-secret',
    )
    expect(code(events, 'add-revision', { marking: 'none', name: '秘密★a.txt' }, FILE)).toBe('state-secret')
    const withFile = acted(events, 'add-revision', { marking: 'none', name: 'a.txt' }, FILE)
    expect(code(withFile, 'mark', { marking: 'state-secret', reason: 'It is' })).toBe('state-secret')
  })

  test('of a state secret is number, day and place of keeping alone', () => {
    const keptElsewhere = { number: '2026-114', on: '2026-10-09', place: 'Safe 2' }
    expect(code([], 'open', { marking: 'state-secret', title: 'Plan', keptElsewhere })).toBe('state-secret')
    const events = acted([], 'open', { marking: 'state-secret', keptElsewhere })
    expect(state(events)).toMatchObject({ title: null, keptElsewhere, marking: 'state-secret' })
    expect(code(events, 'entitle', { title: 'Plan' })).toBe('state-secret')
    expect(code(events, 'add-revision', { marking: 'none', name: 'plan.txt' }, FILE)).toBe('state-secret')
  })

  test('has a title, or says where the paper is kept', () => {
    expect(code([], 'open', { marking: 'none' })).toBe('bad-input')
  })

  test('is closed when it is withdrawn: nothing is added, what is there can be read', () => {
    let events = acted(opened(), 'add-revision', { marking: 'none', name: 'one.txt' }, FILE)
    events = acted(events, 'close', { reason: 'Withdrawn' })
    expect(code(events, 'add-revision', { marking: 'none', name: 'two.txt' }, FILE)).toBe('not-now')
    expect(code(events, 'download', { revision: 1 })).toBe('ok')
    expect(code(events, 'download', { revision: 2 })).toBe('not-there')
  })
})
