import { addDays } from '#clock'
import type { Text } from '#language'
import { seal } from '#matters'
import type { CalendarEvent } from './calendar-event.ts'
import { type Component, componentsOf, property } from './components.ts'
import { folded, textValue } from './content-lines.ts'

export interface CalendarFile {
  /** What the events are of, stable: the id of a case or of a matter. */
  readonly source: string
  readonly name: Text
  readonly events: readonly CalendarEvent[]
  /** The instant of writing in UTC, '20261121T040000Z': given, for a pure room has no clock. */
  readonly stamp: string
  /** The file as it stands, where there is one: it is brought up to date. */
  readonly before?: string
  /** Reminds so many days before. */
  readonly alarmDays?: number
}

/**
 * An iCalendar file (RFC 5545) of all-day events, both languages in each. A file that stands is brought up to date in
 * place: an event keeps its UID whatever day it moves to; one that changed carries a higher SEQUENCE; one that is
 * gone is cancelled, so that a calendar which has it strikes it out; one that did not change is left byte for byte;
 * what others put there stays.
 *
 * @returns undefined where `before` is no calendar: it must not be written over
 */
export function calendarFile(file: CalendarFile): string | undefined {
  const standing = file.before === undefined ? [] : componentsOf(file.before)
  if (!standing) return undefined
  const ours = `anshen-${digest(file.source)}-`
  const isOurs = (component: Component): boolean => property(component, 'UID')?.startsWith(ours) === true
  const former = new Map(standing.filter(isOurs).map((each) => [property(each, 'UID')!, each]))
  const written = file.events.map((event) => {
    const uid = ours + digest(event.id)
    const said = eventLines(uid, event, file)
    const before = former.get(uid)
    former.delete(uid)
    return stamped(said, before, file.stamp)
  })
  const gone = [...former.values()].map((each) => stamped(cancelled(each), each, file.stamp))
  const components = [...standing.filter((each) => !isOurs(each)), ...written, ...gone]
  const name = inBoth(file.name, ' / ')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Anshen//Cybersecurity review//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...components.flat(),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('')
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

function eventLines(uid: string, event: CalendarEvent, { name, alarmDays }: CalendarFile): Component {
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
