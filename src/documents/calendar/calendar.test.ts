import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readCase, replayCase } from '#cases'
import { proveClocks } from '#review'
import { runs } from '../../../test/runs.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { type CalendarFile, calendarFile } from './calendar-file.ts'
import { clockEvents } from './clock-events.ts'
import { contentLines, folded, textValue } from './content-lines.ts'

const [monday, tuesday] = ['20260320T010000Z', '20260321T010000Z']

/** The calendar of a case, from its text. */
function calendarOf(text: string, stamp: string, before?: string, alarmDays?: number): string {
  const read = readCase(text, '2026-11-21')
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const { asOf, title } = read.value
  const { review, record } = replayCase(read.value)
  const events = clockEvents(proveClocks(review, record, asOf), review.keyOf)
  const name = { en: title ?? '', zh: title ?? '' }
  return written({
    source: 'case-1',
    name,
    events,
    stamp,
    ...(before === undefined ? {} : { before: Buffer.from(before) }),
    ...(alarmDays === undefined ? {} : { alarmDays }),
  })
}

function written(file: CalendarFile): string {
  const calendar = calendarFile(file)
  if (!calendar.ok) throw new Error(calendar.why)
  return Buffer.from(calendar.bytes).toString('utf8')
}

/** Read back by another library. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      allDay: event.startDate.isDate,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component.getAllSubcomponents('valarm').length,
    }
  })

const three = (events: string, asOf = '2026-03-20'): string =>
  `case: A listing, abroad; of one\nprocedure: order-8\nasOf: ${asOf}\nevents:\n${events}`
const submitted = '  - { on: 2026-03-02, step: application-submitted }\n'
const conforms = (on: string): string => `  - { on: ${on}, step: materials-conform }\n`
const required = '  - { on: 2026-03-12, step: review-required }\n'
const whole = three(submitted + conforms('2026-03-05') + required)

describe('the calendar of a case, read back by ical.js', () => {
  it('has each due date as an all-day event with its article and proof, in both languages', () => {
    const [decision, review, ...more] = read(calendarOf(whole, monday))
    expect(more).toEqual([])
    expect(decision).toMatchObject({
      from: '2026-03-19',
      to: '2026-03-20',
      allDay: true,
      status: 'CONFIRMED',
      sequence: 0,
    })
    expect(decision!.summary).toBe(
      '✓ 期限内完成：确定是否需要审查（第九条） / ✓ Done within the period: Decision whether a review is needed (Art. 9) – A listing, abroad; of one',
    )
    expect(review).toMatchObject({ from: '2026-04-24', status: 'CONFIRMED' })
    for (const part of [
      'Art. 11',
      '第十一条',
      '30 working days from 12 Mar 2026',
      '2026年4月6日（清明节）',
      'first-day=not-counted',
      'https://',
    ]) {
      expect(review!.description).toContain(part)
    }
  })

  it('is updated in place: the same ids, no duplicate, a higher number only where something changed', () => {
    const first = calendarOf(whole, monday)
    const changed = calendarOf(three(submitted + conforms('2026-03-06') + required), tuesday, first)
    const [was, is] = [read(first), read(changed)]
    expect(is.map(({ uid }) => uid)).toEqual(was.map(({ uid }) => uid))
    expect(is.map(({ sequence }) => sequence)).toEqual([1, 0])
    expect(is[0]).toMatchObject({ from: '2026-03-20', stamp: '2026-03-21T01:00:00Z' })
    expect(is[1]).toEqual(was[1])
  })

  it('is byte for byte the same where nothing changed', () => {
    const first = calendarOf(whole, monday)
    expect(calendarOf(whole, tuesday, first)).toBe(first)
  })

  it('cancels what a correction took away, once, and takes it up again under its id', () => {
    const first = calendarOf(whole, monday)
    const gone = calendarOf(three(submitted + conforms('2026-03-05')), tuesday, first)
    const uid = read(first)[1]!.uid
    expect(read(gone).find((each) => each.uid === uid)).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
      from: '2026-04-24',
    })
    expect(calendarOf(three(submitted + conforms('2026-03-05')), monday, gone)).toBe(gone)
    const back = read(calendarOf(whole, tuesday, gone))
    expect(back.find((each) => each.uid === uid)).toMatchObject({ status: 'CONFIRMED', sequence: 2 })
    expect(back).toHaveLength(2)
  })

  it('shows a provisional date as a range that is tentative', () => {
    const text = readFileSync('stories/24-beyond-the-published-calendar.txt', 'utf8')
    expect(text).toContain('..')
    const late = three(
      '  - { on: 2026-12-01, step: application-submitted }\n  - { on: 2026-12-21, step: materials-conform }\n',
      '2026-12-22',
    )
    const [event] = read(calendarOf(late, monday))
    expect(event).toMatchObject({ status: 'TENTATIVE' })
    expect(event!.from < event!.to).toBe(true)
    expect(event!.summary).toContain('provisional')
    expect(event!.summary).toContain('暂定')
    expect(event!.description).toContain('2027')
  })

  it('reminds only where asked to, and only of what is awaited', () => {
    expect(read(calendarOf(whole, monday)).map(({ alarms }) => alarms)).toEqual([0, 0])
    const reminding = calendarOf(whole, monday, undefined, 3)
    expect(read(reminding).map(({ alarms }) => alarms)).toEqual([0, 1])
    expect(reminding).toContain('TRIGGER:-P3D')
  })

  it('keeps what others put into the file, and refuses to write over what is no calendar', () => {
    const theirs = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//them//EN',
      'BEGIN:VEVENT',
      'UID:theirs@example.org',
      'DTSTAMP:20260101T000000Z',
      'DTSTART:20260102T090000Z',
      'SUMMARY:Lunch',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n')
    expect(read(calendarOf(whole, monday, theirs)).map(({ summary }) => summary)).toContain('Lunch')
    expect(read(calendarOf(whole, monday, theirs))).toHaveLength(3)
    for (const before of ['my notes', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', '{"a":1}']) {
      expect(touched(Buffer.from(before))).toEqual({ ok: false, why: 'no-calendar' })
    }
    expect(calendarOf(whole, monday, '\r\n')).toBe(calendarOf(whole, monday))
  })

  it('leaves all that others put there byte for byte: folds inside a character, order, names, properties, spaces', () => {
    const head =
      '\u{feff}BEGIN:VCALENDAR\nPRODID:-//them//EN\nVERSION:2.0\nX-WR-CALNAME:Team\nX-WR-TIMEZONE:Asia/Shanghai\n'
    const theirs = `COLOR:teal\nREFRESH-INTERVAL;VALUE=DURATION:P1D\n\nBEGIN:VEVENT\nUID:x@example.org\nSUMMARY:`
    const cut = Buffer.from('会议')
    const before = Buffer.concat([
      Buffer.from(head + theirs),
      cut.subarray(0, 4),
      Buffer.from('\n '),
      cut.subarray(4),
      Buffer.from('\nEND:VEVENT\nEND:VCALENDAR\n'),
    ])
    const one = bytesOf('case-1', before)
    const two = bytesOf('case-2', one)
    for (const file of [one, two]) {
      const at = file.indexOf(Buffer.from('BEGIN:VEVENT\nUID:anshen'))
      const after = file.lastIndexOf(Buffer.from('END:VCALENDAR'))
      expect(Buffer.concat([file.subarray(0, at), file.subarray(after)]).equals(before)).toBe(true)
    }
    expect(two.toString('utf8').match(/^(?:NAME|X-WR-CALNAME):.*$/gm)).toEqual(['X-WR-CALNAME:Team'])
    expect(two.toString('utf8').match(/UID:anshen/g)).toHaveLength(2)
    expect(bytesOf('case-1', two).equals(two)).toBe(true)
  })

  it('does not take another case of the same title, from elsewhere, for the one it holds; moved, it does', () => {
    const of = (origin: string, from: '2026-03-19' | '2026-05-20', before?: Uint8Array) =>
      calendarFile({
        source: 'A listing',
        origin,
        name: { en: 'A', zh: 'A' },
        events: [{ ...EVENT, from, to: from }],
        stamp: monday,
        ...(before ? { before } : {}),
      })
    const first = of('one', '2026-03-19')
    if (!first.ok) throw new Error(first.why)
    expect(of('two', '2026-05-20', first.bytes)).toEqual({ ok: false, why: 'another-of-that-title' })
    expect(of('two', '2026-03-19', first.bytes)).toMatchObject({ ok: true })
    expect(of('one', '2026-05-20', first.bytes)).toMatchObject({ ok: true })
  })

  it('is not written over a calendar in another encoding or of another version', () => {
    const gbk = Buffer.concat([
      Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:'),
      Buffer.from([0xbb, 0xe1, 0xd2, 0xe9]),
      Buffer.from('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
    ])
    expect(touched(gbk)).toEqual({ ok: false, why: 'not-utf-8' })
    const old = Buffer.from('BEGIN:VCALENDAR\r\nVERSION:1.0\r\nEND:VCALENDAR\r\n')
    expect(touched(old)).toEqual({ ok: false, why: 'other-version' })
  })

  it('holds no mark that turns the direction of writing, and no half of a character', () => {
    const event: CalendarEvent = { ...EVENT, title: { en: 'a\u202eb', zh: '甲\u2067乙\ud83d' } }
    const text = written({ source: 's', name: event.title, events: [event], stamp: monday })
    expect(text).toContain('甲\ufffd乙\ufffd / a\ufffdb')
  })
})

const EVENT: CalendarEvent = {
  id: 'x',
  from: '2026-03-19',
  to: '2026-03-19',
  title: { en: 'a', zh: 'a' },
  text: { en: '', zh: '' },
  standing: 'certain',
}

const touched = (before: Uint8Array) =>
  calendarFile({ source: 's', name: { en: 'a', zh: 'a' }, events: [], stamp: monday, before })

function bytesOf(source: string, before: Uint8Array): Buffer {
  const name = { en: `${source} name`, zh: `${source} name` }
  const file = calendarFile({ source, name, events: [EVENT], stamp: monday, before })
  if (!file.ok) throw new Error(file.why)
  return Buffer.from(file.bytes)
}

describe('a content line', () => {
  it('is never longer than 75 octets, never cut inside a character, and comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${textValue(text)}`
        for (const row of folded(line).split('\r\n')) {
          expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
          expect(row).not.toContain('\ufffd')
        }
        expect(contentLines(Buffer.from(folded(line)))?.map(({ text: said }) => said)).toEqual([line])
      }),
      { numRuns: runs(100) },
    )
  })

  it('carries any text to another library and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (typed) => {
        const text = [...typed]
          .filter((each) => each >= ' ' && !/[\u007f\u202a-\u202e\u2066-\u2069]/.test(each))
          .join('')
        const event: CalendarEvent = {
          id: 'x',
          from: '2026-03-19',
          to: '2026-03-19',
          title: { en: text, zh: text },
          text: { en: 'a\nb; c, d\\e', zh: '甲' },
          standing: 'certain',
        }
        const [back] = read(written({ source: 's', name: event.title, events: [event], stamp: monday }))
        expect(back!.summary).toBe(`${text} – ${text}`)
        expect(back!.description).toBe('甲\n\na\nb; c, d\\e')
      }),
      { numRuns: runs(100) },
    )
  })
})
