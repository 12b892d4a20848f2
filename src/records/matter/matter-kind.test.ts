import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FaultList, readValue } from '#contract'
import {
  type ActCall,
  type Author,
  append,
  type EventOf,
  matterKind,
  matterOf,
  screenRecord,
  stateOf,
} from '#records'
import { runs } from '../../../test/runs.ts'
import type { MatterPayloads } from './events.ts'

type Event = EventOf<MatterPayloads>

const TODAY = '2026-11-21'
const LI = '01939b5e-7c1a-7f00-8a00-00000000000a'
const WANG = '01939b5e-7c1a-7f00-8a00-00000000000b'

let count = 0
const author = (person = LI, isAlone = false): Author => ({
  person,
  today: TODAY,
  now: `${TODAY}T02:00:00.000Z`,
  isAlone,
  isMember: () => true,
  readings: {},
  newId: () => `01939b5e-7c1a-7f00-8a00-${String(++count).padStart(12, '0')}`,
})

/** An act with its input as somebody gives it, read by its schema. */
function call(name: string, given: unknown): ActCall {
  const act = matterKind.acts.find((each) => each.name === name)!
  const faults = new FaultList()
  const input = readValue(act.input, given, faults)
  expect(faults.none ? [] : faults.refusal({ en: '', zh: '' }).faults).toEqual([])
  return { name, input }
}

/** The events after acts, each seen by its author. */
function acted(events: readonly Event[], name: string, given: unknown, by = author()): readonly Event[] {
  const decided = append(
    matterKind,
    undefined,
    { id: 'one', events },
    { input: call(name, given), seen: events.length },
    by,
  )
  if (!decided.ok) throw new Error(JSON.stringify(decided))
  return [...events, ...decided.events]
}
const refusedCode = (events: readonly Event[], name: string, given: unknown, by = author()): string => {
  const decided = append(
    matterKind,
    undefined,
    { id: 'one', events },
    { input: call(name, given), seen: events.length },
    by,
  )
  return decided.ok || !('refusal' in decided) ? 'taken' : decided.refusal.code
}
const stateAfter = (events: readonly Event[]) => stateOf(matterKind, undefined, events)

const opened = acted([], 'open', { title: 'Recommender' })
const LISTING = {
  isNetworkPlatformOperator: '是',
  usersWithPersonalInformation: { moreThan: '100万' },
  seeksListing: true,
  listingPlace: 'foreign',
  listingRoute: 'ipo',
}

describe('a matter as a record', () => {
  test('a fact that is named without an answer is a fault: nothing was done, so nothing is said to be', () => {
    for (const nothing of [null, {}, { value: null }]) {
      expect(refusedCode(opened, 'answer', { facts: { ...LISTING, seeksListing: nothing } })).toBe(
        'bad-input',
      )
      expect(refusedCode(opened, 'judge', { facts: { seeksListing: nothing } })).toBe('bad-input')
    }
  })

  test('takes answers as people write them, and comes to the verdict that a file of them has', () => {
    const events = acted(opened, 'answer', { facts: LISTING })
    const screened = screenRecord(stateAfter(events), TODAY)
    expect(screened).toMatchObject({ ok: true, value: { report: { verdict: 'must-file', on: TODAY } } })
    expect(matterOf(stateAfter(events), TODAY)).toMatchObject({ ok: true, value: { title: 'Recommender' } })
  })

  test('refuses answers that exclude one another, with the fault', () => {
    expect(refusedCode(opened, 'answer', { facts: { seeksListing: false, listingPlace: 'foreign' } })).toBe(
      'bad-input',
    )
  })

  test('a judgement is signed by judging, and needs who and when', () => {
    const no = { affectsOrMayAffectNationalSecurity: { value: false, by: 'Li Min', on: '2026-11-20' } }
    expect(refusedCode(opened, 'answer', { facts: no })).toBe('not-now')
    expect(refusedCode(opened, 'judge', { facts: { affectsOrMayAffectNationalSecurity: false } })).toBe(
      'bad-input',
    )
    expect(refusedCode(opened, 'judge', { facts: { seeksListing: true } })).toBe('bad-input')
    const judged = acted(opened, 'judge', { facts: no })
    expect(judged.at(-1)).toMatchObject({ type: 'judged', on: '2026-11-20', actor: LI })
  })

  test('a plain answer does not take the place of a judgement that somebody signed', () => {
    const facts = { affectsOrMayAffectNationalSecurity: { value: true, by: 'Li Min', on: '2026-11-20' } }
    const judged = acted(opened, 'judge', { facts })
    expect(refusedCode(judged, 'answer', { facts: { affectsOrMayAffectNationalSecurity: false } })).toBe(
      'not-now',
    )
    const withdrawn = acted(judged, 'clear', {
      fact: 'affectsOrMayAffectNationalSecurity',
      reason: 'Wrong matter.',
    })
    expect(refusedCode(withdrawn, 'answer', { facts: { affectsOrMayAffectNationalSecurity: true } })).toBe(
      'taken',
    )
  })

  test('a contest is about a fact or a reading that there is', () => {
    const contest = { about: 'fact', name: 'Li Min said so', reason: 'No.' }
    expect(refusedCode(opened, 'contest', contest)).toBe('bad-input')
  })

  test('a result is accepted as it was seen, with its receipt frozen; another is refused', () => {
    const events = acted(opened, 'answer', { facts: LISTING })
    const screened = screenRecord(stateAfter(events), TODAY)
    const { receipt } = screened.ok ? screened.value.report : { receipt: '' }
    const accepted = acted(events, 'accept-result', { receipt })
    expect(stateAfter(accepted).accepted).toMatchObject([
      { receipt, verdict: 'must-file', by: LI, on: TODAY },
    ])
    const changed = acted(events, 'answer', { facts: { ...LISTING, listingPlace: 'hongKong' } })
    expect(refusedCode(changed, 'accept-result', { receipt })).toBe('changed-since')
  })

  test('whoever contests does not decide it; alone the decision stays without a second person', () => {
    const contested = acted(opened, 'contest', {
      about: 'fact',
      name: 'seeksListing',
      reason: 'It does not.',
    })
    const contest = stateAfter(contested).contests[0]!.id
    const decision = { contest, upheld: true, reason: 'Looked up.' }
    expect(refusedCode(contested, 'decide-contest', decision)).toBe('not-allowed')
    const byOther = acted(contested, 'decide-contest', decision, author(WANG))
    expect(stateAfter(byOther).contests).toMatchObject([{ status: 'upheld', secondPersonMissing: false }])
    const alone = acted(contested, 'decide-contest', decision, author(LI, true))
    expect(stateAfter(alone).contests).toMatchObject([{ status: 'upheld', secondPersonMissing: true }])
    const later = acted(alone, 'decide-contest', { ...decision, upheld: false }, author(WANG))
    expect(stateAfter(later).contests).toMatchObject([{ status: 'rejected', secondPersonMissing: false }])
  })

  test('a closed matter takes nothing but being reopened', () => {
    const closed = acted(opened, 'close', { reason: 'Given up.' })
    expect(refusedCode(closed, 'answer', { facts: LISTING })).toBe('not-now')
    expect(stateAfter(acted(closed, 'reopen', { reason: 'Taken up again.' })).status).toBe('open')
  })

  test('whoever closes a matter to others knows of it', () => {
    expect(refusedCode(opened, 'close-to-others', { to: [WANG] })).toBe('not-now')
    expect(stateAfter(acted(opened, 'close-to-others', { to: [LI, WANG] })).closedTo).toEqual([LI, WANG])
  })

  test('what is entered later is earlier than the record', () => {
    const entry = { on: '2026-11-22', what: 'Signed.', source: 'Contract 7' }
    expect(refusedCode(opened, 'enter-earlier-event', entry)).toBe('bad-input')
    expect(
      stateAfter(acted(opened, 'enter-earlier-event', { ...entry, on: '2026-09-01' })).earlier,
    ).toMatchObject([{ on: '2026-09-01', source: 'Contract 7' }])
  })

  test('no act but an answer, a reading, a scope or a day changes what follows from the facts', () => {
    const known = acted(opened, 'answer', { facts: LISTING })
    const before = screenRecord(stateAfter(known), TODAY)
    const others: readonly (readonly [string, unknown])[] = [
      ['entitle', { title: 'Recommender' }],
      ['code-name', { codeName: 'Kunlun' }],
      ['close-to-others', { to: [LI] }],
      ['open-to-all', {}],
      ['dissent', { fact: 'seeksListing', reason: 'No.' }],
      ['set-owner', { owner: WANG }],
      ['add-contributor', { person: WANG, role: 'legal' }],
      ['link', { to: WANG }],
      ['attach-evidence', { evidence: WANG, facts: ['seeksListing'] }],
      ['set-target', { target: { kind: 'listing', on: '2027-06-30' } }],
      ['contest', { about: 'fact', name: 'seeksListing', reason: 'No.' }],
      ...(['file-voluntarily', 'consult', 'wait'] as const).map(
        (step) => ['decide-further-step', { step, reason: 'So.' }] as const,
      ),
      ['enter-earlier-event', { on: '2026-09-01', what: 'Signed.', source: 'Contract 7' }],
      ['add-task', { what: 'Ask the supplier.', person: WANG, due: '2026-12-01' }],
      ['place-hold', { reason: 'An inquiry.' }],
      ['open-to-assistants', {}],
      ['close-to-assistants', {}],
      ['close', { reason: 'Given up.' }],
    ]
    for (const [name, given] of others) {
      expect([name, screenRecord(stateAfter(acted(known, name, given)), TODAY)]).toEqual([name, before])
    }
    const named = new Set([
      ...others.map(([name]) => name),
      'open',
      'reopen',
      'answer',
      'judge',
      'clear',
      'take-reading',
      'set-scope',
      'set-day',
      'remove-contributor',
      'detach-evidence',
      'accept-result',
      'decide-contest',
      'change-task',
      'end-task',
      'lift-hold',
      'take-proposal',
      'decline-proposal',
    ])
    expect(new Set(matterKind.acts.map(({ name }) => name))).toEqual(named)
  })

  test('whatever gives a role, tells of the matter to others or takes a judgement back is a person’s seal', () => {
    const seals = matterKind.acts.filter(({ material }) => material === 'seal').map(({ name }) => name)
    expect(seals).toEqual(
      expect.arrayContaining([
        'judge',
        'clear',
        'dissent',
        'close-to-others',
        'open-to-all',
        'set-owner',
        'add-contributor',
        'remove-contributor',
        'accept-result',
        'decide-contest',
      ]),
    )
  })

  test('every event is packed and read again as it was, and names and free text are kept aside', () => {
    const facts = {
      affectsOrMayAffectNationalSecurity: {
        value: false,
        by: { body: '领导小组', minutes: '〔2026〕12号', signedBy: '李敏' },
        on: '2026-11-20',
        reason: 'No link.',
      },
    }
    const events = acted(acted(opened, 'judge', { facts }), 'clear', {
      fact: 'affectsOrMayAffectNationalSecurity',
      reason: 'Wrong matter.',
    })
    for (const event of events) {
      const { words, ...stored } = matterKind.pack(event)
      const { id, actor, recordedAt } = event
      expect(matterKind.upcast({ ...stored, id, actor, recordedAt })).toEqual(event)
      expect(words.length).toBeGreaterThan(0)
    }
  })

  test('a later shape or type is named, and not guessed', () => {
    const stored = { on: TODAY, payload: {}, id: 'id', actor: LI, recordedAt: `${TODAY}T02:00:00.000Z` }
    expect(() => matterKind.upcast({ ...stored, type: 'entitled', schema: 2 })).toThrow(/later release/)
    expect(() => matterKind.upcast({ ...stored, type: 'sung', schema: 1 })).toThrow(/later release/)
  })

  test('events that commute come to the same in either order', () => {
    const given: readonly (readonly [string, unknown])[] = [
      ['answer', { facts: { seeksListing: true } }],
      ['answer', { facts: { seeksListing: false } }],
      ['answer', { facts: { processesData: true } }],
      ['entitle', { title: 'One' }],
      ['entitle', { title: 'Two' }],
      ['link', { to: WANG }],
      ['link', { to: LI }],
      ['contest', { about: 'fact', name: 'seeksListing', reason: 'One.' }],
      ['decide-further-step', { step: 'wait', reason: 'Two.' }],
      ['add-contributor', { person: WANG, role: 'legal' }],
      ['add-contributor', { person: LI, role: 'legal' }],
      ['set-scope', { scope: ['listing'] }],
      ['close', { reason: 'Given up.' }],
    ]
    const eventsOf = ([name, input]: readonly [string, unknown]) => acted(opened, name, input).slice(1)
    const drawn = fc.constantFrom(...given).map((each) => eventsOf(each)[0]!)
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 5 }), drawn, drawn, (before, one, other) => {
        const state = stateAfter([...opened, ...before])
        if (one.id === other.id || !matterKind.commutes(undefined, state, one, other)) return
        expect(stateAfter([...opened, ...before, one, other])).toEqual(
          stateAfter([...opened, ...before, other, one]),
        )
      }),
      { numRuns: runs(300) },
    )
  })
})
