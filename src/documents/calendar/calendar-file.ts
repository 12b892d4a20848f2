import { addDays } from '#clock'
import type { Text } from '#language'
import { seal } from '#screening'
import type { CalendarEvent } from './calendar-event.ts'
import {
  type Component,
  type PlacedComponent,
  property,
  type StandingCalendar,
  standingCalendar,
  type Untouchable,
} from './components.ts'
import { folded, textValue, utf8 } from './content-lines.ts'

export interface CalendarFile {
  /** What the events are of, stable: the id of a case or of a matter. */
  readonly source: string
  readonly name: Text
  readonly events: readonly CalendarEvent[]
  /** The instant of writing in UTC, '20261121T040000Z': given, for a pure room has no clock. */
  readonly stamp: string
  /** The file as it stands, where there is one: it is brought up to date. */
  readonly before?: Uint8Array
  /**
   * Where the source lies, where only a title tells it from others: another case of the same title is then not taken
   * for this one. Kept as a digest.
   */
  readonly origin?: string
  /** Reminds so many days before. */
  readonly alarmDays?: number
}

export type CalendarBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: Untouchable | 'another-of-that-title' }

/**
 * An iCalendar file (RFC 5545) of all-day events, both languages in each. A file that stands is brought up to date in
 * place: an event keeps its UID whatever day it moves to; one that changed carries a higher SEQUENCE; one that is
 * gone is cancelled, so that a calendar which has it strikes it out; one that did not change is left byte for byte,
 * and so is all that others put there, the calendar's own name and properties included.
 *
 * @returns why `before` must not be written over, where it is no calendar or cannot be read as one
 */
export function calendarFile(file: CalendarFile): CalendarBytes {
  const standing = file.before === undefined ? undefined : standingCalendar(file.before)
  if (typeof standing === 'string') return { ok: false, why: standing }
  const ours = `anshen-${digest(file.source)}-`
  const uidOf = ({ lines }: PlacedComponent): string | undefined => {
    const uid = property(lines, 'UID')
    return uid?.startsWith(ours) ? uid : undefined
  }
  const former = new Map(
    (standing?.components ?? []).flatMap((each) => {
      const uid = uidOf(each)
      return uid === undefined ? [] : [[uid, each.lines] as const]
    }),
  )
  const written = new Map(
    file.events.map((event) => {
      const uid = ours + digest(event.id)
      return [uid, stamped(eventLines(uid, event, file), former.get(uid), file.stamp)] as const
    }),
  )
  if (isAnothers(former, written)) return { ok: false, why: 'another-of-that-title' }
  for (const [uid, lines] of former) {
    if (!written.has(uid)) written.set(uid, stamped(cancelled(lines), lines, file.stamp))
  }
  if (!standing) return { ok: true, bytes: utf8(rows(newCalendar(file, [...written.values()]), '\r\n')) }
  return { ok: true, bytes: inPlace(standing, written, uidOf) }
}

/** Events of the same title that came from elsewhere, not one of them on its day: not this case moved, but another. */
function isAnothers(
  former: ReadonlyMap<string, Component>,
  written: ReadonlyMap<string, Component>,
): boolean {
  const isElsewhere = [...former].some(([uid, lines]) => {
    const [was, is] = [property(lines, ORIGIN), property(written.get(uid) ?? [], ORIGIN)]
    return was !== undefined && is !== undefined && was !== is
  })
  const isSameDay = [...former].some(
    ([uid, lines]) => property(lines, 'DTSTART') === property(written.get(uid) ?? [], 'DTSTART'),
  )
  return isElsewhere && !isSameDay
}

const ORIGIN = 'X-ANSHEN-ORIGIN'

const rows = (lines: readonly string[], end: string): string =>
  lines.map((line) => folded(line, end)).join('')

function newCalendar({ name }: CalendarFile, components: readonly Component[]): readonly string[] {
  const said = inBoth(name, ' / ')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Anshen//Cybersecurity review//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${said}`,
    `X-WR-CALNAME:${said}`,
    ...components.flat(),
    'END:VCALENDAR',
  ]
}

/** The calendar that stands with our events in their places, new ones at its end, everything else byte for byte. */
function inPlace(
  { bytes, components, end, lineEnd }: StandingCalendar,
  written: ReadonlyMap<string, Component>,
  uidOf: (component: PlacedComponent) => string | undefined,
): Uint8Array {
  const parts: Uint8Array[] = []
  const placed = new Set<string>()
  let at = 0
  for (const component of components) {
    const uid = uidOf(component)
    const lines = uid === undefined ? undefined : written.get(uid)
    if (uid === undefined || lines === undefined) continue
    parts.push(bytes.subarray(at, component.start))
    if (!placed.has(uid)) {
      const isSame = lines.join('\n') === component.lines.join('\n')
      parts.push(isSame ? bytes.subarray(component.start, component.end) : utf8(rows(lines, lineEnd)))
    }
    placed.add(uid)
    at = component.end
  }
  parts.push(bytes.subarray(at, end))
  for (const [uid, lines] of written) if (!placed.has(uid)) parts.push(utf8(rows(lines, lineEnd)))
  parts.push(bytes.subarray(end))
  return together(parts)
}

function together(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const digest = (text: string): string => seal(text).slice('sha256:'.length, 'sha256:'.length + 20)
const day = (date: string): string => date.replaceAll('-', '')
const inBoth = ({ en, zh }: Text, between: string): string => textValue(en === zh ? zh : zh + between + en)

const STATUS: Readonly<Record<CalendarEvent['standing'], string>> = {
  certain: 'CONFIRMED',
  tentative: 'TENTATIVE',
  done: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

function eventLines(uid: string, event: CalendarEvent, { name, alarmDays, origin }: CalendarFile): Component {
  const { from, to, title, text, standing } = event
  const summary = `${inBoth(title, ' / ')} – ${inBoth(name, ' / ')}`
  const reminds = alarmDays !== undefined && (standing === 'certain' || standing === 'tentative')
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART;VALUE=DATE:${day(from)}`,
    // The end of an event is the day after its last one.
    `DTEND;VALUE=DATE:${day(addDays(to, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${inBoth(text, '\n\n')}`,
    `STATUS:${STATUS[standing]}`,
    'TRANSP:TRANSPARENT',
    ...(origin === undefined ? [] : [`${ORIGIN}:${digest(origin)}`]),
    ...(reminds
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${alarmDays}D`, `DESCRIPTION:${summary}`, 'END:VALARM']
      : []),
    'END:VEVENT',
  ]
}

const cancelled = (lines: Component): Component =>
  withoutStamps(lines).map((line) => (/^STATUS[;:]/i.test(line) ? 'STATUS:CANCELLED' : line))

const isStamp = (line: string): boolean => /^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE|CREATED)[;:]/i.test(line)
const withoutStamps = (lines: Component): Component => lines.filter((line) => !isStamp(line))

/** The event with its number: as it stood where nothing changed, else one higher. */
function stamped(lines: Component, before: Component | undefined, stamp: string): Component {
  if (before && withoutStamps(before).join('\n') === lines.join('\n')) return before
  const sequence = before ? Number(property(before, 'SEQUENCE') ?? 0) + 1 : 0
  const [begin, uid, ...rest] = lines
  return [begin!, uid!, `DTSTAMP:${stamp}`, `LAST-MODIFIED:${stamp}`, `SEQUENCE:${sequence}`, ...rest]
}
